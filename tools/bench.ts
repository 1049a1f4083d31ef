import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import type { NumericLineTime } from '../tests/bench/numeric-line';
import { inProject } from './project';

/**
 * `npm run bench [-- --json FILE]`: how long the numeric line takes by clip length, from the same kind of
 * bundle that users run (a development runner's instrumentation slows small functions down).
 */
const { values: options } = parseArgs({ options: { json: { type: 'string' } } });

const folder = mkdtempSync(join(tmpdir(), 'stridescope-bench-'));
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
try {
	await build({
		configFile: false,
		root: inProject('.'),
		logLevel: 'error',
		ssr: { noExternal: true },
		build: {
			ssr: inProject('tests/bench/numeric-line.ts'),
			outDir: folder,
			emptyOutDir: false,
			minify: false
		}
	});
	const program = join(folder, 'numeric-line.js');
	const rows = JSON.parse(
		execFileSync(process.execPath, [program], { encoding: 'utf8' })
	) as NumericLineTime[];
	console.log('numeric line, 17 points, warm, median\n');
	console.log('  frames      ms   µs a frame');
	for (const { frames, milliseconds } of rows)
		console.log(
			`${String(frames).padStart(8)}${milliseconds.toFixed(1).padStart(8)}${((1000 * milliseconds) / frames).toFixed(2).padStart(13)}`
		);
	const sixtySeconds = rows.find(({ frames }) => frames === 14400)!;
	if (options.json)
		writeFileSync(
			options.json,
			`${JSON.stringify({ numericLineMilliseconds14400Frames: sixtySeconds.milliseconds, numericLine: rows }, null, '\t')}\n`
		);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
