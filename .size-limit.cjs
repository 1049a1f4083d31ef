const { readFileSync } = require('node:fs');

/** The scripts and styles that the page names itself: what is loaded before a file is chosen. */
const firstLoad = [
	...readFileSync('dist/index.html', 'utf8').matchAll(/"[.]\/(assets\/[^"]+[.](?:js|css))"/g)
].map(([, path]) => `dist/${path}`);

/** Compressed (brotli) sizes. */
module.exports = [
	{ name: 'page before a file is chosen', path: firstLoad, limit: '67 kB' },
	{ name: 'review', path: 'dist/assets/Review-*.js', limit: '120 kB' },
	{
		name: 'pose worker with LiteRT',
		path: [
			'dist/assets/pose.worker-*.js',
			'dist/assets/litert-runtime-*.js',
			'dist/assets/litert_wasm_internal-*.js'
		],
		limit: '60 kB'
	},
	{
		name: 'pose worker with TensorFlow',
		path: ['dist/assets/pose.worker-*.js', 'dist/assets/tensorflow-runtime-*.js'],
		limit: '140 kB'
	},
	{ name: 'workbook worker', path: 'dist/assets/workbook.worker-*.js', limit: '25 kB' },
	{ name: 'record worker', path: 'dist/assets/record.worker-*.js', limit: '120 kB' }
];
