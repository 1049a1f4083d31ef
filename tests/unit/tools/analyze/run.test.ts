import {
	appendFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { derive } from '../../../../src/app/derive';
import { NO_SETTINGS } from '../../../../src/core/model/settings';
import { toAnalysisFile } from '../../../../src/report/analysis-file';
import { readTracksFile } from '../../../../src/report/tracks-file';
import { jobsOf } from '../../../../tools/analyze/inputs';
import { lastEntries, readLogs, type FileEntry } from '../../../../tools/analyze/log';
import { merge } from '../../../../tools/analyze/merge';
import { run, type RunArguments } from '../../../../tools/analyze/run';
import { ofShard } from '../../../../tools/analyze/shard';
import { writeWhole } from '../../../../tools/analyze/write-whole';
import { dies, fakeBatchSite, refused, type Fate } from '../../../helpers/fake-batch-site';

const SUMMARY = 'stridescope-summary.csv';
const LOG = 'stridescope-log.jsonl';

let resultJson: string;
let folder: string;
let stderr: string[];

beforeAll(() => {
	const tracks = readFileSync('tests/fixtures/rbds001-3.5_phone60.json', 'utf8');
	const recording = readTracksFile(tracks);
	const analysis = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 });
	resultJson = JSON.stringify(toAnalysisFile(recording, 1, analysis));
});
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'stridescope-run-'));
	vi.stubEnv('INIT_CWD', folder);
	stderr = [];
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation((line: string) => void stderr.push(line));
	for (const name of ['a', 'b', 'c', 'd']) clip(`${name}.mp4`, name);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

describe('a second run', () => {
	it('measures nothing that is done and writes the same summary', async () => {
		const first = await analyse();
		expect(first).toMatchObject({ exit: 0, measured: ['a.mp4', 'b.mp4', 'c.mp4', 'd.mp4'] });
		const summary = written(SUMMARY);
		expect(await analyse()).toMatchObject({ exit: 0, measured: [] });
		expect(stderr.at(-1)).toContain('4 files were done before and skipped');
		expect(written(SUMMARY)).toBe(summary);
	});

	it('measures again what has another content, whatever its name, and what has a result no more', async () => {
		await analyse();
		clip('a.mp4', 'another runner');
		rmSync(join(folder, 'out', 'b.analysis.json'));
		writeFileSync(join(folder, 'out', 'c.analysis.json'), '{"half');
		expect((await analyse()).measured).toEqual(['a.mp4', 'b.mp4', 'c.mp4']);
	});

	it('measures again with other settings, but not with another time limit', async () => {
		await analyse();
		const settings = { ...NO_SETTINGS, heightMetres: 1.83, slowMotionFactor: 1 };
		const options = { ...ARGUMENTS.options, settings };
		expect((await analyse({ options })).measured).toHaveLength(4);
		expect(written(SUMMARY)).toContain(',1.83,');
		expect((await analyse({ options, timeoutSeconds: 7 })).measured).toEqual([]);
	});

	it('measures everything again when it is told so', async () => {
		await analyse();
		expect((await analyse({ redo: true })).measured).toHaveLength(4);
	});

	it('refuses again what was refused, without trying, and tries again what failed', async () => {
		const fates = { 'a.mp4': refused, 'b.mp4': dies };
		expect((await analyse({}, fates)).exit).toBe(2);
		const { exit, measured } = await analyse({}, { ...fates, 'b.mp4': works });
		expect(measured).toEqual(['b.mp4']);
		expect(exit).toBe(2);
		expect(stderr.filter((line) => /^no-person: .+ \(a\.mp4\)$/.test(line))).toHaveLength(2);
	});
});

describe('a run that was killed', () => {
	it('is taken up where it was, also behind a line that was cut off', async () => {
		await analyse({ jobs: jobsHere().slice(0, 2) });
		const log = written(LOG);
		writeFileSync(join(folder, 'out', LOG), log.slice(0, log.lastIndexOf('"key"')));
		expect((await analyse()).measured).toEqual(['b.mp4', 'c.mp4', 'd.mp4']);
		const [found] = readLogs(join(folder, 'out'));
		expect(found!.ended).toBe(true);
		expect([...lastEntries([found!]).keys()].sort()).toEqual(['a.mp4', 'b.mp4', 'c.mp4', 'd.mp4']);
	});

	it('leaves no half-written result: a file has its name only once it is whole', () => {
		const path = join(folder, 'out', 'deep', 'a.analysis.json');
		writeWhole(path, 'first');
		writeWhole(path, 'second');
		expect(readFileSync(path, 'utf8')).toBe('second');
		expect(readdirSync(join(folder, 'out', 'deep'))).toEqual(['a.analysis.json']);
		// A folder in its place: what was begun beside it is taken away.
		expect(() => writeWhole(join(folder, 'out'), 'text')).toThrow();
		expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
	});
});

describe('the log', () => {
	it('has a line for each file: code, time, versions and what the page wrote to its console', async () => {
		const noisy: Fate = (tab, path) => {
			for (let i = 0; i < 100; i++) tab.onConsole('error: no model');
			return works(tab, path);
		};
		await analyse({}, { 'b.mp4': noisy, 'c.mp4': dies });
		const entries = readLogs(join(folder, 'out'))[0]!.files;
		expect(entries.map(({ file, code }) => [file, code])).toEqual([
			['a.mp4', 'done'],
			['b.mp4', 'done'],
			['c.mp4', 'browser-ended'],
			['d.mp4', 'done']
		]);
		const [a, b, c] = entries as [FileEntry, FileEntry, FileEntry];
		expect(a.versions).toMatchObject({ browser: 'fake 1.0', node: process.version });
		expect(a.seconds).toBeGreaterThanOrEqual(0);
		expect(a.console).toEqual([]);
		expect(new Set(b.console)).toEqual(new Set(['error: no model']));
		expect(b.console.length).toBeLessThan(100);
		expect(c).toMatchObject({ result: null, mayPass: true });
		expect(c.message).toContain('browser ended');
	});
});

describe('browsers', () => {
	it('are kept from file to file, and as many work side by side as are asked for', async () => {
		expect((await analyse()).browsers).toBe(1);
		let working = 0;
		let most = 0;
		let meet!: () => void;
		// One at a time would wait for ever.
		const met = new Promise<void>((resolve) => (meet = resolve));
		const slow: Fate = async (tab, path) => {
			most = Math.max(most, ++working);
			if (working === 2) meet();
			await met;
			working--;
			return works(tab, path);
		};
		const fates = Object.fromEntries(jobsHere().map(({ name }) => [name, slow]));
		const { browsers } = await analyse({ redo: true, browsers: 2 }, fates);
		expect(browsers).toBe(2);
		expect(most).toBe(2);
	});
});

describe('shards that are merged', () => {
	const COUNT = 3;

	it('give the bytes of one run, from folders of their own and from one they share', async () => {
		clip('e.mp4', 'a');
		const fates = { 'c.mp4': refused };
		await analyse({}, fates);
		for (const place of ['own', 'shared']) {
			const folders = await shards(place, fates);
			expect(merge(folders, join(folder, `${place}-all`))).toBe(2);
			for (const name of [SUMMARY, 'a.analysis.json', 'e.analysis.json'])
				expect(written(name, `${place}-all`)).toBe(written(name));
			expect(existsSync(join(folder, `${place}-all`, 'c.analysis.json'))).toBe(false);
		}
	});

	it('can be merged where they lie, as often as one likes', async () => {
		await analyse();
		const [shared] = await shards('shared');
		for (let i = 0; i < 2; i++) expect(merge([shared!], shared!)).toBe(0);
		expect(written(SUMMARY, 'shared')).toBe(written(SUMMARY));
	});

	it('are done for a run that follows', async () => {
		merge(await shards('own'), join(folder, 'out'));
		expect((await analyse()).measured).toEqual([]);
	});

	it.each([
		[
			'one is missing',
			(folders: string[]) => void rmSync(folders[1]!, { recursive: true }),
			/^no-log: .+own-2.+\nshard-missing: .+ 2\/3/
		],
		[
			'one was not given',
			(folders: string[]) => void folders.splice(1, 1),
			/^shard-missing: .+ 2\/3/
		],
		[
			'one was cut off',
			(folders: string[]) => {
				appendFileSync(
					join(folders[0]!, 'stridescope-log.1-of-3.jsonl'),
					'{"run":"begin","files":2,"at":"2026-01-01"}\n'
				);
			},
			/^cut-off: .+1-of-3/
		],
		[
			'a result is gone',
			(folders: string[]) => void rmSync(join(folders[2]!, 'c.analysis.json')),
			/^result-missing: .+c\.analysis/
		]
	])('are refused as long as %s, and nothing is written', async (_, spoil, message) => {
		const folders = await shards('own');
		spoil(folders);
		expect(merge(folders, join(folder, 'all'))).toBe(1);
		expect(stderr.join('\n')).toMatch(message);
		expect(existsSync(join(folder, 'all'))).toBe(false);
	});

	it('are refused where one name stands for two files', async () => {
		await analyse();
		clip('b.mp4', 'another runner');
		await analyse({ outFolder: join(folder, 'other') });
		expect(merge([join(folder, 'out'), join(folder, 'other')], join(folder, 'all'))).toBe(1);
		expect(stderr.at(-1)).toMatch(/^same-name: b\.mp4 /);
	});

	async function shards(place: string, fates: Readonly<Record<string, Fate>> = {}) {
		const folders: string[] = [];
		for (let index = 1; index <= COUNT; index++) {
			const shard = { index, count: COUNT };
			const outFolder = join(folder, place === 'own' ? `own-${index}` : place);
			await analyse({ shard, outFolder, jobs: ofShard(jobsHere(), shard) }, fates);
			if (!folders.includes(outFolder)) folders.push(outFolder);
		}
		return folders;
	}
});

const ARGUMENTS: Omit<RunArguments, 'jobs' | 'outFolder'> = {
	shard: null,
	timeoutSeconds: null,
	redo: false,
	browsers: 1,
	options: {
		mode: 'fast',
		backend: null,
		allFrames: false,
		settings: { ...NO_SETTINGS, slowMotionFactor: 1 }
	}
};

const works: Fate = () => Promise.resolve({ json: resultJson });

const jobsHere = () => jobsOf(['*.mp4']);

/** Runs over the clips here, into `out` unless told otherwise, in browsers that do what `fates` say. */
async function analyse(
	changes: Partial<RunArguments> = {},
	fates: Readonly<Record<string, Fate>> = {}
) {
	const { site, tabs } = fakeBatchSite(fates, works);
	const outFolder = join(folder, 'out');
	const exit = await run({ ...ARGUMENTS, jobs: jobsHere(), outFolder, ...changes }, site);
	const measured = tabs.flatMap(({ paths }) => paths).map((path) => path.slice(folder.length + 1));
	return { exit, measured, browsers: tabs.length };
}

const clip = (name: string, content: string) => writeFileSync(join(folder, name), content);

const written = (name: string, place = 'out') => readFileSync(join(folder, place, name), 'utf8');
