import { build } from 'vite';
import { litertGlue } from './litert-glue';
import { inProject } from './project';

/** Builds a page of the tools, which is no part of the site, from the same sources. */
export async function buildPage(page: string, folder: string): Promise<void> {
	await build({
		configFile: false,
		root: inProject('.'),
		base: './',
		publicDir: false,
		logLevel: 'error',
		resolve: { alias: { '@mediapipe/pose': inProject('tools/no-mediapipe-pose.ts') } },
		plugins: [litertGlue()],
		worker: { format: 'es', plugins: () => [litertGlue()] },
		build: {
			target: 'es2022',
			assetsInlineLimit: 0,
			outDir: folder,
			emptyOutDir: true,
			rolldownOptions: { input: [inProject(page)] }
		}
	});
}
