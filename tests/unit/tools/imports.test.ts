import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../../..');

/** File, what it imports, and the rule that forbids it. */
const FORBIDDEN = [
	['src/core/a.ts', '../media/m', 'core-imports'],
	['src/core/b.ts', 'comlink', 'core-uses-no-package'],
	['src/media/a.ts', '../pose/p', 'media-imports'],
	['src/pose/a.ts', '../app/a', 'pose-imports'],
	['src/report/a.ts', '../media/m', 'report-imports'],
	['src/profiles/a.ts', '../report/r', 'profiles-imports'],
	['src/app/b.ts', '../ui/u', 'app-imports'],
	['src/app/c.ts', '@tensorflow/tfjs-core', 'tensorflow-in-one-place'],
	['src/ui/a.ts', 'chart.js', 'charts-in-one-place'],
	['src/ui/b.ts', 'mediabunny', 'media-in-one-place'],
	['src/pose/b.ts', '../../workers/w.worker', 'only-clients-reach-workers'],
	['workers/a.worker.ts', '../src/app/a', 'workers-imports'],
	['src/media/c.ts', './no-such-file', 'resolvable'],
	['src/core/select/a.ts', '../rhythm/r', 'core-select-imports'],
	['src/core/events/a.ts', '../strides/s', 'core-events-imports'],
	['src/core/math/a.ts', '../model/m', 'core-math-imports'],
	['src/core/model/a.ts', '../compare/c', 'core-model-imports'],
	['src/core/diary/a.ts', '../events/e', 'core-diary-imports'],
	['src/pixels/a.ts', '../media/m', 'pixels-imports'],
	['src/media/clip/a.ts', '../page/p', 'media-clip-without-page'],
	['workers/b.worker.ts', '../src/media/page/p', 'workers-without-page']
] as const;

const ALLOWED = [
	['src/ui/u.ts', '../app/a'],
	['src/ui/chart.ts', 'chart.js'],
	['src/app/a.ts', '../pose/p'],
	['src/pose/p.ts', '../core/c'],
	['src/pose/t.ts', '@tensorflow/tfjs-core'],
	['src/pose/pose-client.ts', '../../workers/w.worker'],
	['src/media/m.ts', 'mediabunny'],
	['src/report/r.ts', '../core/c'],
	['workers/w.worker.ts', '../src/media/m'],
	['src/core/rhythm/r.ts', '../select/s'],
	['src/core/events/e.ts', '../math/m'],
	['src/core/view/v.ts', '../strides/s'],
	['src/media/page/p.ts', '../clip/c'],
	['src/pose/k.ts', '../pixels/k']
] as const;

/** What the lines above import and do not make themselves. */
const TARGETS = [
	'src/core/c.ts',
	'src/core/select/s.ts',
	'src/core/strides/s.ts',
	'src/core/math/m.ts',
	'src/core/model/m.ts',
	'src/core/compare/c.ts',
	'src/media/clip/c.ts',
	'src/pixels/k.ts'
];

let folder: string;
let violations: { from: string; to: string; rule: { name: string } }[];

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'stridescope-imports-'));
	for (const file of TARGETS) write(file, 'export {};');
	for (const [file, to] of [...ALLOWED, ...FORBIDDEN]) write(file, `import '${to}';`);
	write('tsconfig.json', '{ "compilerOptions": { "moduleResolution": "bundler" } }');
	write('package.json', '{ "type": "module" }');
	symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
	violations = cruise();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(FORBIDDEN)('%s may not import %s', (file, _to, rule) => {
	expect(violations.filter(({ from }) => from === file).map((v) => v.rule.name)).toContain(rule);
});

it.each(ALLOWED)('%s may import %s', (file) => {
	expect(violations.filter(({ from }) => from === file)).toEqual([]);
});

function write(path: string, text: string): void {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

function cruise(): typeof violations {
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[
			join(PROJECT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
			...['src', 'workers', '--output-type', 'json'],
			...['--config', join(PROJECT, '.dependency-cruiser.cjs')]
		],
		{ cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 }
	);
	if (!stdout) throw new Error(stderr);
	return (JSON.parse(stdout) as { summary: { violations: typeof violations } }).summary.violations;
}
