import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type LogLevel } from 'vite';
import { contentHash } from './content-hash';
import { inProject } from './project';

/** Everything the built site depends on. */
const SOURCES = [
	'index.html',
	'models',
	'package-lock.json',
	'src',
	'svelte.config.js',
	'tools/content-security-policy.ts',
	'tools/litert-glue.ts',
	'tools/no-mediapipe-pose.ts',
	'tools/licences',
	'tools/offline-build.ts',
	'tools/third-party-licences.ts',
	'tools/web-manifest.ts',
	'tools/zip-in-place.ts',
	'tsconfig.json',
	'vite.config.ts',
	'workers'
];

const DIST = inProject('dist');
const STAMP = 'build-stamp';

/**
 * Builds the site into `dist`, unless it was built from the very files that lie here now.
 *
 * @param onBuild told before it builds, which takes a while
 */
export async function ensureBuilt(onBuild: () => void = () => undefined): Promise<void> {
	if (builtFrom() === contentHash(SOURCES)) return;
	onBuild();
	await buildSite('error');
}

/** Builds the site beside `dist` and then puts it there, so that nobody ever sees half of it. */
export async function buildSite(logLevel: LogLevel): Promise<void> {
	const stamp = contentHash(SOURCES);
	const outDir = inProject(`node_modules/.stridescope-build-${process.pid}`);
	try {
		await build({ root: inProject('.'), logLevel, build: { outDir, emptyOutDir: true } });
		writeFileSync(join(outDir, STAMP), stamp);
		rmSync(DIST, { recursive: true, force: true });
		renameSync(outDir, DIST);
	} finally {
		rmSync(outDir, { recursive: true, force: true });
	}
}

function builtFrom(): string | null {
	try {
		return readFileSync(join(DIST, STAMP), 'utf8');
	} catch {
		// No build, or one that was cut off: both mean that there is nothing to use.
		return null;
	}
}

if (process.argv[1] === import.meta.filename) await buildSite('warn');
