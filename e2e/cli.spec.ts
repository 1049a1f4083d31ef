import { spawn } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from './test';
import { analyseShort, exported, inProject, SAMPLES, SHORT } from './page';
import { readAnalysisFile } from '../src/report/analysis-file';
import { DEFAULT_CLIP_SETTINGS } from '../src/app/clip-settings';
import { BatchPage } from '../tools/batch-page';
import { BuiltSite } from '../tools/batch-site';
import { findBrowser } from '../tools/browser';

const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');

const TRACKS_LEFT = inProject('tests/fixtures/rbds0041-4.5_phone60-left.json');
const FINE = { code: 0, stderr: '' };

let folder: string;
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'stridescope-cli-'))));
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test(
	'a video and a keypoint file give results that fit the schema and are those of the page, and a table',
	{ tag: '@heavy' },
	async ({ page }) => {
		copyFileSync(TRACKS, join(folder, 'runner.truth.json'));
		const { code, stdout, stderr } = await analyze([
			'runner.truth.json',
			SHORT.path,
			...['--out', 'results', '--mode', 'fast']
		]);
		expect(stderr).toBe('');
		expect(code).toBe(0);

		const tracks = result('results/runner.truth.analysis.json');
		expect(tracks.clip.name).toBe('rbds001-3.5_phone60');
		expect(tracks.model).toBeNull();
		expect(tracks.times).toHaveLength(tracks.clip.frameCount);

		const { timing, model, ...video } = result(`results/${SHORT.name}.analysis.json`);
		expect(model).toMatchObject({ mode: 'fast' });
		expect(video.gait).toBe('running');
		expect(video.clip.codec).not.toBeNull();
		expect(timing!.framesPerSecond).toBeGreaterThan(0);

		const [header, ...rows] = stdout.trimEnd().split('\n');
		expect(header).toMatch(/^file .*steps\/min.*profile$/);
		expect(rows.map((row) => row.split(' ')[0])).toEqual([
			`${SHORT.name}.mp4`,
			'runner.truth.json'
		]);

		await analyseShort(page);
		const { timing: _, model: modelThere, ...there } = await exported(page);
		expect(model).toEqual(modelThere);
		expect(video).toEqual(there);
	}
);

test('a refused file is named with its code, the others go on with what was told, the exit status is 2', async () => {
	writeFileSync(join(folder, 'notes.mp4'), 'not a video');
	writeFileSync(join(folder, 'other.json'), '{}');
	const { code, stdout, stderr } = await analyze([
		...['notes.mp4', 'missing.mov', 'other.json', TRACKS],
		...[
			'--speed',
			'3.5',
			'--height',
			'1.81',
			'--incline',
			'4',
			'--roll',
			'-1.5',
			'--effort',
			'race'
		]
	]);
	expect(code).toBe(2);
	const lines = stderr.trimEnd().split('\n');
	expect(lines).toHaveLength(3);
	expect(lines[0]).toMatch(/^unreadable-file: .+\. .+missing\.mov/);
	expect(lines[1]).toMatch(/^unreadable-file: .+\. .+notes\.mp4/);
	expect(lines[2]).toMatch(/^invalid-file: .+\. .+other\.json/);
	expect(stdout).toContain('rbds001-3.5_phone60.json');
	expect(existsSync(join(folder, 'notes.analysis.json'))).toBe(false);

	const { gait, summary, view, effort } = result('rbds001-3.5_phone60.analysis.json');
	expect(gait).toBe('running');
	expect(summary.speedMetresPerSecond!.mean).toBeCloseTo(3.5, 6);
	const { strideTimeSeconds, strideLengthMetres, strideLengthStatures } = summary;
	expect(strideLengthMetres!.mean / strideTimeSeconds!.mean).toBeCloseTo(3.5, 2);
	expect(strideLengthMetres!.mean / strideLengthStatures!.mean).toBeCloseTo(1.81, 3);
	expect(view).toMatchObject({ inclinePercent: 4, cameraRollDegrees: -1.5 });
	expect(effort).toBe('race');
});

test('a video that takes longer than it may is named with its code, and the others go on', async () => {
	const { code, stdout, stderr } = await analyze([
		SAMPLES.endurance.path,
		TRACKS,
		...['--timeout', '1', '--out', 'results']
	]);
	expect(stderr).toMatch(/^time-limit: .+ 1 seconds\. .+\(.*endurance.*\.mp4\)\n$/);
	expect(code).toBe(1);
	expect(stdout).toContain('rbds001-3.5_phone60.json');
	expect(result('results/rbds001-3.5_phone60.analysis.json').gait).toBe('running');
});

test('without a browser a sentence says what to do, and what needs none goes on', async () => {
	const { code, stdout, stderr } = await analyze([SAMPLES.endurance.path, TRACKS], {
		CHROME_PATH: join(folder, 'no-such-browser')
	});
	expect(stderr).toMatch(/^no-browser: CHROME_PATH names .+no-such-browser, .+\.mp4\)\n$/);
	expect(code).toBe(1);
	expect(stdout).toContain('rbds001-3.5_phone60.json');
});

test(
	'a browser that dies takes one video along, and the next has one of its own',
	{ tag: '@heavy' },
	async () => {
		test.skip(process.platform === 'win32', 'a shell script stands for the browser');
		const script = join(folder, 'browser.sh');
		const started = join(folder, 'started');
		writeFileSync(script, `#!/bin/sh\necho $$ >> '${started}'\nexec '${findBrowser()}' "$@"\n`);
		chmodSync(script, 0o755);
		const pids = () => readFileSync(started, 'utf8').trim().split('\n').map(Number);
		const before = process.env['CHROME_PATH'];
		process.env['CHROME_PATH'] = script;
		const page = new BatchPage();
		const options = {
			mode: 'fast',
			backend: 'wasm',
			allFrames: false,
			settings: DEFAULT_CLIP_SETTINGS
		} as const;
		try {
			let killed = false;
			const analysis = page.analyse(SAMPLES.endurance.path, options, ({ stage }) => {
				if (stage === 'analysing' && !killed) killed = process.kill(pids()[0]!, 'SIGKILL');
			});
			await expect(analysis).rejects.toMatchObject({ code: 'browser-ended' });
			const outcome = await page.analyse(SHORT.path, options, () => undefined);
			expect(outcome).toHaveProperty('json');
			expect(pids()).toHaveLength(2);
		} finally {
			await page.close();
			if (before === undefined) delete process.env['CHROME_PATH'];
			else process.env['CHROME_PATH'] = before;
		}
	}
);

test('shards give the summary of one run byte for byte, and what is done is skipped', async () => {
	mkdirSync(join(folder, 'clips', 'left'), { recursive: true });
	copyFileSync(TRACKS, join(folder, 'clips', 'right.json'));
	copyFileSync(TRACKS_LEFT, join(folder, 'clips', 'left', 'left.json'));
	const whole = ['clips', '--out', 'whole'];
	const parts = ['clips/**/*.json', '--out', 'parts'];
	const runs = [
		analyze(whole),
		analyze([...parts, '--shard', '1/2']),
		analyze([...parts, '--shards', '2'], { JOB_COMPLETION_INDEX: '1' })
	];
	for (const { code, stderr } of await Promise.all(runs)) expect({ code, stderr }).toEqual(FINE);
	expect(existsSync(join(folder, 'parts', 'stridescope-summary.csv'))).toBe(false);

	const [merged, again] = await Promise.all([
		analyze(['--merge', 'parts', '--out', 'merged']),
		analyze(whole)
	]);
	expect(merged).toMatchObject(FINE);
	for (const name of ['stridescope-summary.csv', 'left/left.analysis.json', 'right.analysis.json'])
		expect(bytes(`merged/${name}`).equals(bytes(`whole/${name}`))).toBe(true);
	expect(again.stderr).toContain('2 files were done before');
	expect(again.stdout).toBe(merged.stdout);
});

test('what the page complains of is told to whoever watches: a model that did not load', async () => {
	const site = new BuiltSite();
	const page = new BatchPage({
		open: async () => {
			const tab = await site.open();
			await (tab as unknown as { page: Page }).page.route(/\.(tflite|bin)/, (route) =>
				route.abort()
			);
			return tab;
		},
		close: () => site.close()
	});
	const told: string[] = [];
	const options = {
		mode: 'fast',
		backend: 'wasm',
		allFrames: false,
		settings: DEFAULT_CLIP_SETTINGS
	} as const;
	try {
		await expect(
			page.analyse(SHORT.path, options, () => undefined, { onConsole: (line) => told.push(line) })
		).rejects.toThrow();
	} finally {
		await page.close();
	}
	expect(told.join('\n')).toMatch(/^request: .+movenet-.+\.bin net::ERR_FAILED$/m);
});

test('a command line that makes no sense exits 64 and shows how to call it', async () => {
	const { code, stdout, stderr } = await analyze([TRACKS, '--speed', 'quick']);
	expect(code).toBe(64);
	expect(stdout).toBe('');
	expect(stderr).toContain('found "quick"');
	expect(stderr).toContain('Usage:');
});

const result = (path: string) => readAnalysisFile(readFileSync(join(folder, path), 'utf8'));

const bytes = (path: string) => readFileSync(join(folder, path));

interface Finished {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Calls the command as a user would, from the test's own folder. */
function analyze(args: string[], more: NodeJS.ProcessEnv = {}): Promise<Finished> {
	return new Promise((resolve, reject) => {
		const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
		// Playwright forces colours; with NO_COLOR set as well, Node complains of the two on stderr.
		const { FORCE_COLOR: _, ...env } = { ...process.env, ...more };
		const child = spawn(
			npm,
			['--prefix', inProject('.'), 'run', '--silent', 'analyze', '--', ...args],
			{ cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' }
		);
		let stdout = '';
		let stderr = '';
		child.stdout.on('data', (text) => (stdout += String(text)));
		child.stderr.on('data', (text) => (stderr += String(text)));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}
