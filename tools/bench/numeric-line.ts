import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { NumericLineTime } from '../../tests/bench/numeric-line';
import { inProject } from '../project';

/**
 * How long the numeric line takes by clip length, from the same kind of bundle that users run: a development
 * runner's instrumentation slows small functions down.
 */
export async function numericLineTimes(folder: string): Promise<NumericLineTime[]> {
	writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
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
	const text = execFileSync(process.execPath, [program], { encoding: 'utf8' });
	return JSON.parse(text) as NumericLineTime[];
}
