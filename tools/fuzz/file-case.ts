import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derive } from '../../src/app/derive';
import { readProfileFile } from '../../src/app/profile-file';
import { rememberedRates } from '../../src/app/record/measured-rate';
import { cautionsOf } from '../../src/core/diary/cautions';
import { weeksOf } from '../../src/core/diary/weeks';
import type { Recording } from '../../src/core/model/recording';
import { Refusal } from '../../src/core/model/refusal';
import { NO_SETTINGS } from '../../src/core/model/settings';
import { readAnalysisFile, toAnalysisFile } from '../../src/report/analysis-file';
import { diaryFile, readDiaryFile } from '../../src/report/diary-file';
import { profileFromResults } from '../../src/report/own-profile';
import { csvText } from '../../src/report/tables/csv';
import { frameTable } from '../../src/report/tables/frame-table';
import { readTracksFile } from '../../src/report/tracks-file';
import { RouteState } from '../../src/ui/route.svelte';
import { ViewState } from '../../src/ui/review/player/view.svelte';
import { seededRandom, type Random } from '../../tests/helpers/random';
import { BackUpProblem } from '../../src/app/backup/back-up-problem';
import { lastEntries, logName, readLogs } from '../analyze/log';
import { hostileBackUp, restored } from './back-up-case';
import { diaryRuns, logLine, madeTracks, profileFile, resultFile, tracksFile } from './file-seeds';
import type { FuzzCase } from './fuzz-case';
import { oneOf } from './mutate-bytes';
import { jsonOf, mutatedJson, mutateText } from './mutate-json';

type Reader = (random: Random) => { readonly text: string; readonly read: () => unknown };

const json =
	(make: (random: Random) => Record<string, unknown>, read: (text: string) => unknown): Reader =>
	(random) => {
		const text = mutatedJson(random, () => make(random));
		return { text, read: () => read(text) };
	};

/** Everything that reads what somebody else may have written, and how often of a hundred it has its turn. */
const READERS: Readonly<Record<string, readonly [share: number, reader: Reader]>> = {
	tracks: [4, json(tracksFile, (text) => measure(readTracksFile(text)))],
	'made tracks': [9, json(madeTracks, (text) => measure(readTracksFile(text)))],
	result: [4, json(resultFile, readResult)],
	profile: [20, json(profileFile, readProfileFile)],
	diary: [22, json(diaryOf, readDiary)],
	address: [17, addresses],
	settings: [14, settings],
	log: [3, json(logLine, readLog)]
};

/** The rest are back-ups. */
const turns = Object.entries(READERS).flatMap(([name, [share]]) => Array<string>(share).fill(name));

/** A file, an address or a setting for one of the readers: the same for the same seed. */
export async function fileCase(seed: number): Promise<FuzzCase> {
	const random = seededRandom(seed);
	const name = turns[random.below(100)];
	if (name === undefined) {
		const bytes = await hostileBackUp(random);
		return { name: 'back-up', bytes, run: () => outcomeOf(() => restored(random, bytes)) };
	}
	const { text, read } = READERS[name]![1](random);
	return { name, bytes: new TextEncoder().encode(text), run: () => outcomeOf(read) };
}

async function outcomeOf(read: () => unknown): Promise<string> {
	try {
		await read();
	} catch (error) {
		if (error instanceof Refusal || error instanceof BackUpProblem) return error.code;
		throw error;
	} finally {
		expectCleanPrototypes();
	}
	return 'valid';
}

function expectCleanPrototypes(): void {
	const plain: object = {};
	if ('polluted' in plain) throw new Error('The prototype of all objects was changed.');
}

/** What is read is measured, and what is measured can be written and read again. */
function measure(recording: Recording): void {
	const analysis = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 });
	const text = JSON.stringify(toAnalysisFile(recording, 1, analysis));
	try {
		readAnalysisFile(text);
	} catch (cause) {
		// It must not be told from a file that was refused.
		throw new Error(`Its own result is not read: ${JSON.stringify((cause as Refusal).details)}`, {
			cause
		});
	}
	csvText(frameTable(analysis, recording.fileTimes), 'comma');
}

function readResult(text: string): void {
	const result = { name: 'result', ...readAnalysisFile(text) };
	readProfileFile(JSON.stringify(profileFromResults('Own', [result, result])));
}

function diaryOf(random: Random) {
	return { format: 'stridescope/diary', version: 1, runs: diaryRuns(random) };
}

function readDiary(text: string): void {
	const runs = readDiaryFile(text);
	cautionsOf(runs);
	weeksOf(runs);
	readDiaryFile(diaryFile(runs));
}

function readLog(text: string): void {
	const folder = mkdtempSync(join(tmpdir(), 'stridescope-fuzz-'));
	try {
		writeFileSync(join(folder, logName(null)), `${text}\n${jsonOf(logLine())}\n`);
		lastEntries(readLogs(folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const PAGES = [
	'',
	'clip',
	'session',
	'athlete',
	'compare',
	'report',
	'queue',
	'record',
	'__proto__'
];
const PIECES = [
	'/',
	'%',
	'%2F',
	'%E0%A4',
	'..',
	'\ud800',
	'__proto__',
	'constructor',
	'a'.repeat(9999),
	'#',
	'?'
];

function addresses(random: Random): ReturnType<Reader> {
	const rest = Array.from({ length: random.below(6) }, () => oneOf(random, PIECES)).join('/');
	const hash = mutateText(random, `#/${oneOf(random, PAGES)}/${rest}`);
	return {
		text: hash,
		read: () => {
			Object.assign(globalThis, { window: { location: { hash }, addEventListener: () => null } });
			const route = new RouteState();
			if (typeof route.page !== 'string' || !route.of.every((part) => typeof part === 'string'))
				throw new Error(`The address names ${String(route.page)}.`);
		}
	};
}

function settings(random: Random): ReturnType<Reader> {
	const text = mutatedJson(random, () => ({
		closeUp: true,
		mirrored: false,
		skeleton: true,
		trails: {}
	}));
	return {
		text,
		read: () => {
			Object.assign(globalThis, { localStorage: { getItem: () => text } });
			globalThis.navigator ??= { userAgent: 'none' } as Navigator;
			const { choice } = new ViewState();
			if (!Object.values(choice).every((on) => typeof on === 'boolean'))
				throw new Error('A view is neither on nor off.');
			for (const rate of Object.values(rememberedRates(null)))
				if (!(rate > 0)) throw new Error(`${rate} frames a second`);
		}
	};
}
