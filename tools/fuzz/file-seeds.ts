import { readFileSync } from 'node:fs';
import { derive } from '../../src/app/derive';
import { FELT_WHEN, newRun } from '../../src/core/diary/diary';
import { NO_SETTINGS } from '../../src/core/model/settings';
import { KEYPOINT_NAMES } from '../../src/core/model/tracks';
import { toAnalysisFile } from '../../src/report/analysis-file';
import { readTracksFile } from '../../src/report/tracks-file';
import type { Random } from '../../tests/helpers/random';

interface TracksFile {
	[key: string]: unknown;
	times: number[];
	keypoints: (number[] | null)[][];
}

const once = <T>(make: () => T): (() => T) => {
	let made: T | undefined;
	return () => (made ??= make());
};

const parsed = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as object;

const wholeTracks = once(() => {
	const { truth: _, ...file } = parsed('tests/fixtures/rbds001-3.5_phone60.json') as TracksFile;
	return file;
});

/** Three seconds are enough for a result, and a third of one for none. */
export function tracksFile(random: Random): TracksFile {
	const { times, keypoints, ...rest } = wholeTracks();
	const count = random.uniform() < 0.3 ? 180 : 2 + random.below(60);
	return structuredClone({
		...rest,
		times: times.slice(0, count),
		keypoints: keypoints.slice(0, count)
	});
}

/** Points that nobody ever measured, at times that no camera has. */
export function madeTracks(random: Random): TracksFile {
	const count = 2 + random.below(300);
	const scale = 10 ** (random.below(12) - 2);
	const step = 10 ** (random.below(10) - 6);
	const jitter = random.uniform() < 0.5 ? 0 : 1;
	let time = random.uniform() < 0.5 ? 0 : random.normal() * step * 1000;
	const times = Array.from({ length: count }, () => {
		time +=
			step * (0.05 + (random.uniform() < 0.02 ? 1000 * jitter : 1) + jitter * random.uniform());
		return time;
	});
	const still = random.uniform() < 0.2;
	const seen = random.uniform();
	const place = () => (still ? scale : random.normal() * scale);
	const keypoints = times.map(() =>
		KEYPOINT_NAMES.map(() =>
			random.uniform() < seen ? [place(), place(), random.uniform()] : null
		)
	);
	return {
		...{ format: 'stridescope/tracks', version: 1, name: 'made', width: 1080, height: 1920 },
		...{ times, keypointNames: [...KEYPOINT_NAMES], keypoints }
	};
}

const wholeResult = once(() => {
	const { times, keypoints, ...rest } = wholeTracks();
	const part = { ...rest, times: times.slice(0, 180), keypoints: keypoints.slice(0, 180) };
	const recording = readTracksFile(JSON.stringify(part));
	const settings = { ...NO_SETTINGS, slowMotionFactor: 1 };
	return toAnalysisFile(recording, 1, derive(recording, settings));
});
export const resultFile = () => structuredClone(wholeResult()) as Record<string, unknown>;

const PROFILES = ['endurance', 'sprint', 'endurance-easy'];
const profiles = once(() => PROFILES.map((name) => parsed(`src/profiles/runners/${name}.json`)));
export const profileFile = (random: Random) =>
	structuredClone(profiles()[random.below(PROFILES.length)]) as Record<string, unknown>;

export function diaryRuns(random: Random): Record<string, unknown>[] {
	return Array.from({ length: random.below(8) }, (_, i) => ({
		...newRun(`run-${i}`, `2026-0${1 + random.below(9)}-1${random.below(10)}`),
		...{ distanceMetres: 5000, durationSeconds: 1700, inclinePercent: 1, surface: 'road' },
		...Object.fromEntries(FELT_WHEN.map((when) => [when, { pain: 2, stiff: true, words: '=1' }]))
	}));
}

export const logLine = () => ({
	...{ file: 'a.mp4', code: 'done', mayPass: false, details: { needed: 3 }, message: null },
	...{ result: 'a.json', key: 'abc', heightMetres: 1.8, seconds: 3.1, at: '2026-12-01T00:00:00Z' },
	...{ versions: { stridescope: '0.1.0', code: 'x', node: '20', browser: null }, console: [] }
});
