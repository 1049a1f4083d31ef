import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';
import { OFFLINE_FILES, type BuiltFile, type OfflineFiles } from '../src/offline/names.ts';
import { LICENCES, licencesText, noteBundled } from './third-party-licences.ts';
import { inProject } from './project.ts';

/** Where the page looks for it (src/app/offline/service-worker.ts). */
export const SERVICE_WORKER = 'service-worker.js';

/** Of workbox: bundled into it after the licences have been written. */
const SERVICE_WORKER_PACKAGES = [
	'workbox-core',
	'workbox-precaching',
	'workbox-range-requests',
	'workbox-routing',
	'workbox-strategies'
];

/** Code and pictures of the app itself. */
const SHELL = /[.](css|html|jpg|js|png|svg|txt|webmanifest)$/;
/** Runs only where LiteRT does not: fetched when it is needed. */
const FALLBACK = /^assets\/tensorflow-/;
/** Not for people. */
const BATCH = /(^|\/)batch[.-]/;
/** What the analysis, the samples and the picture of one need beside the code. */
const LARGE =
	/[.](tflite|mp4|webp)$|[.]measured-[\w-]+[.]json$|-heads-[\w-]+[.]bin$|\/litert_wasm_\w*internal-[\w-]+[.]wasm$/;

/**
 * Gives the page its number and adds a service worker that knows all files of the build: what it keeps at once and what it
 * keeps on request.
 */
export const offlineBuild = (): Plugin => ({
	name: 'offline-build',
	apply: 'build',
	enforce: 'post',
	generateBundle: {
		order: 'post',
		async handler(_, bundle) {
			const page = bundle['index.html'];
			if (page?.type !== 'asset') throw new Error('The page is missing.');
			// The list names them before they are all known: what only the service worker needs is added to the file.
			noteBundled(
				SERVICE_WORKER_PACKAGES.map((name) => inProject(`node_modules/${name}/index.js`))
			);
			this.emitFile({ type: 'asset', fileName: LICENCES, source: licencesText() });
			const files = filesOf(bundle);
			page.source = String(page.source).replace('<html', `<html data-build="${files.build}"`);
			this.emitFile({ type: 'asset', fileName: OFFLINE_FILES, source: JSON.stringify(files) });
			const source = await serviceWorker(files);
			this.emitFile({ type: 'asset', fileName: SERVICE_WORKER, source });
		}
	}
});

function filesOf(bundle: Rolldown.OutputBundle): OfflineFiles {
	const hash = createHash('sha256');
	const shell: BuiltFile[] = [];
	const large: BuiltFile[] = [];
	for (const fileName of Object.keys(bundle).sort()) {
		const file = bundle[fileName]!;
		const content = file.type === 'asset' ? file.source : file.code;
		hash.update(fileName).update(content);
		const bytes = Buffer.byteLength(content);
		// The address of the folder: not every server has the page under its file name.
		const url = fileName === 'index.html' ? './' : fileName;
		if (LARGE.test(fileName)) large.push({ url, bytes, ...variantOf(fileName) });
		else if (SHELL.test(fileName) && !FALLBACK.test(fileName) && !BATCH.test(fileName))
			shell.push({ url, bytes });
	}
	const build = hash.digest('hex').slice(0, 12);
	return { build, shell: [...shell, { url: OFFLINE_FILES, bytes: 0 }], large };
}

function variantOf(fileName: string): Pick<BuiltFile, 'only'> {
	if (fileName.includes('litert_wasm_compat')) return { only: 'plain' };
	return fileName.includes('litert_wasm') ? { only: 'relaxed' } : {};
}

/** In one classic script, which every browser can start. */
async function serviceWorker(files: OfflineFiles): Promise<string> {
	const built = await build({
		root: inProject('.'),
		configFile: false,
		logLevel: 'error',
		define: { BUILT_FILES: JSON.stringify(files) },
		build: {
			write: false,
			target: 'es2022',
			modulePreload: false,
			rolldownOptions: {
				input: inProject('workers/service-worker.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const [chunk] = (built as Rolldown.RolldownOutput).output;
	return chunk.code;
}

/** A development server gives this out under the same address: it ends what a built page once started there. */
const NO_SERVICE_WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(end()));
async function end() {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name.startsWith('stridescope-')).map((name) => caches.delete(name)));
	await self.registration.unregister();
	for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}`;

/** Keeps a built page's service worker from standing between a development server on the same port and its page. */
export const noServiceWorker = (): Plugin => ({
	name: 'no-service-worker',
	apply: 'serve',
	configureServer: ({ middlewares }) =>
		void middlewares.use(`/${SERVICE_WORKER}`, (_, response) => {
			response.setHeader('Content-Type', 'text/javascript');
			response.end(NO_SERVICE_WORKER);
		})
});
