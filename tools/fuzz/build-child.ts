import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build } from 'vite';
import { inProject } from '../project';

/**
 * Builds the process that runs the cases, from the page's own sources: some of them only Vite and Svelte understand. It
 * reads files of the project from the folder that it is started in.
 */
export async function buildChild(): Promise<string> {
	const outDir = inProject('node_modules/.cache/fuzz');
	await build({
		configFile: false,
		root: inProject('.'),
		publicDir: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		build: {
			ssr: inProject('tools/fuzz/child.ts'),
			target: 'node20',
			outDir,
			emptyOutDir: true,
			rolldownOptions: { output: { entryFileNames: 'child.js' } }
		}
	});
	return join(outDir, 'child.js');
}
