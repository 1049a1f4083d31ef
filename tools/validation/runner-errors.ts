import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { isShare, isSlow, NORMAL_95, type Leg } from '../../src/core/strides/method-error';
import { mean, studentT95 } from '../../src/core/math/statistics';
import type { Pace, RunnerErrorCell, RunnerErrors } from '../../src/core/strides/runner-error';
import { inProject } from '../project';
import type { Reading } from './readings';

const FILE = inProject('src/core/strides/runner-error-table.ts');

const PACES: readonly Pace[] = ['slow', 'steady', 'fast'];
const LEGS: readonly Leg[] = ['near', 'far', 'difference'];

/** Points that scatter less than this share of the phone-like tracks are exact. */
const EXACT_BELOW = 0.3;

/**
 * Share of the stride-to-stride variance that is taken off an error: truth and result are of the same strides, so that only
 * part of what the strides differ by is in their difference, and the ± adds all of it again. With one half, the ± hold 95 %.
 */
const STRIDES_SHARE = 0.5;

/** Share of the squared error that is the method's at least, however much the strides differ: no error is nothing. */
const LEAST_SHARE = 1 / 16;

/** Errors between the eighteen runners, by metric, leg and pace. */
export function runnerErrors(readings: readonly Reading[]): RunnerErrors {
	const known = readings.filter(({ oneOfMany }) => oneOfMany);
	const metrics = [...new Set(known.map(({ metric }) => metric))].sort();
	return Object.fromEntries(
		metrics.map((metric) => [
			metric,
			entriesOf(LEGS, (leg) =>
				entriesOf(PACES, (pace) =>
					cell(known.filter((r) => r.metric === metric && r.leg === leg && r.place.pace === pace))
				)
			)
		])
	);
}

/** An object of the keys that have something; `null` without any. */
function entriesOf<K extends string, T>(keys: readonly K[], value: (key: K) => T | null) {
	const entries = keys.flatMap((key) => {
		const found = value(key);
		return found === null ? [] : [[key, found] as const];
	});
	return entries.length === 0 ? null : Object.fromEntries(entries);
}

function cell(readings: readonly Reading[]): RunnerErrorCell | null {
	const exact = readings.filter((reading) => scatter(reading) < EXACT_BELOW);
	const noisy = readings.filter((reading) => scatter(reading) >= EXACT_BELOW);
	const runners = new Set(exact.map(({ runner }) => runner)).size;
	if (runners < 2) return null;
	const spread = Math.max(mean(exact.map(variance)), LEAST_SHARE * mean(exact.map(squared)));
	const noiseOf = (files: readonly Reading[]) => {
		if (files.length === 0) return null;
		const added = mean(files.map((r) => (variance(r) - spread) / scatter(r) ** 2));
		const least = LEAST_SHARE * mean(files.map((r) => squared(r) / scatter(r) ** 2));
		return Math.sqrt(Math.max(added, least));
	};
	const noise = noiseOf(noisy.filter(({ place }) => !isSlow(place.frameRate))) ?? 0;
	const slow = noiseOf(noisy.filter(({ place }) => isSlow(place.frameRate)));
	const widened = (sd: number) => Number((strangers(runners) * sd).toPrecision(3));
	return {
		spread: widened(Math.sqrt(spread)),
		noise: widened(noise),
		slowNoise: slow === null ? null : widened(Math.max(noise, slow)),
		runners
	};
}

/** A further runner lies so much wider than n runners' SD tells: Student's t, and the mean that is not known either. */
const strangers = (runners: number): number =>
	(studentT95(runners - 1) / NORMAL_95) * Math.sqrt(1 + 1 / runners);

/** Squared error, of a metric that is a share squared share. */
const squared = (reading: Reading): number => (reading.error / unitOf(reading)) ** 2;

/** The part of it that the method makes beyond what the strides differ by. */
const variance = (reading: Reading): number =>
	squared(reading) - STRIDES_SHARE * (reading.half / NORMAL_95 / unitOf(reading)) ** 2;

const unitOf = ({ metric, value }: Reading): number => (isShare(metric) ? value : 1);

const scatter = ({ leg, place: { scatter: own } }: Reading): number =>
	leg === 'difference' ? Math.max(own.near, own.far) : own[leg];

/**
 * Writes the table that the core reads.
 * @returns whether it is another one now
 */
export async function writeRunnerErrors(readings: readonly Reading[]): Promise<boolean> {
	const text = `import type { RunnerErrors } from './runner-error';

/** Written by \`npm run validate -- --record\`; do not edit. */
export const RUNNER_ERRORS: RunnerErrors = ${JSON.stringify(runnerErrors(readings))};
`;
	const options = JSON.parse(readFileSync(inProject('.prettierrc'), 'utf8')) as object;
	const formatted = await format(text, { ...options, parser: 'typescript' });
	const changed = formatted !== readFileSync(FILE, 'utf8');
	writeFileSync(FILE, formatted);
	return changed;
}
