import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { SHARE_ADDRESS, SHARED_FILES_FIELD } from '../src/offline/names.ts';
import { inProject } from './project.ts';

const MANIFEST = 'manifest.webmanifest';
const ICONS = ['icon-180.png', 'icon-192.png', 'icon-512.png', 'icon-maskable.png'];

/** As systems call what the app opens. */
const VIDEOS = {
	'video/mp4': ['.mp4', '.m4v'],
	'video/quicktime': ['.mov'],
	'video/webm': ['.webm'],
	'video/x-matroska': ['.mkv']
};

const manifest = {
	id: './',
	name: 'Stridescope',
	short_name: 'Stridescope',
	description: 'Running-gait analysis from one side-view video. Your video stays on your device.',
	lang: 'en',
	start_url: './',
	scope: './',
	display: 'standalone',
	background_color: '#f3f4f5',
	theme_color: '#12181d',
	categories: ['health', 'sports'],
	icons: [
		{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
		{ src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
		{ src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
	],
	launch_handler: { client_mode: 'focus-existing' },
	file_handlers: [{ action: './', accept: VIDEOS, launch_type: 'single-client' }],
	share_target: {
		action: `./${SHARE_ADDRESS}`,
		method: 'POST',
		enctype: 'multipart/form-data',
		params: {
			files: [{ name: SHARED_FILES_FIELD, accept: ['video/*', ...Object.values(VIDEOS).flat()] }]
		}
	}
};

/** Makes the page one that systems can install, with names that stay: an installed app looks for them again. */
export const webManifest = (): Plugin => ({
	name: 'web-manifest',
	apply: 'build',
	generateBundle() {
		this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest) });
		for (const fileName of ICONS)
			this.emitFile({
				type: 'asset',
				fileName,
				source: readFileSync(inProject(`src/ui/assets/${fileName}`))
			});
	},
	transformIndexHtml: {
		order: 'post',
		handler: (_, { path }) =>
			path === '/index.html'
				? [
						{ tag: 'link', attrs: { rel: 'manifest', href: MANIFEST } },
						{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: 'icon-180.png' } },
						themeColour('light', '#f3f4f5'),
						themeColour('dark', '#0f1316')
					]
				: []
	}
});

const themeColour = (scheme: string, content: string) => ({
	tag: 'meta',
	attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` }
});
