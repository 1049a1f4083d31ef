import { analysePrepared } from '../../src/core/analyse';
import { pointScatter } from '../../src/core/clean/point-scatter';
import { EVENT_RULES, type EventRules } from '../../src/core/events/event-rules';
import type { Analysis } from '../../src/core/model/analysis';
import { otherSide, type Side } from '../../src/core/model/tracks';
import { prepareTracks, type PreparedTracks } from '../../src/core/prepare';
import { referenceData } from '../../src/profiles/reference-data';
import { tracksOf } from '../../src/app/recording-tracks';
import { toAnalysisFile } from '../../src/report/analysis-file';
import { readTracksFile } from '../../src/report/tracks-file';
import { settingsOf, type RunnerCase } from './cases';
import { fitRules, seenEvents } from './event-fit';
import { readingsOf, type Reading } from './readings';
import { score, type Score } from './score';

/** What one track of a runner gave. */
export interface RunnerOutcome {
	readonly item: RunnerCase;
	readonly score: Score;
	readonly readings: readonly Reading[];
}

/** The runners by the rules in use, and each by rules made without that runner. */
export interface RunnerStudy {
	/** Fitted to all runners: the figures that `event-rules.ts` should have. */
	readonly fitted: EventRules;
	readonly inSample: readonly RunnerOutcome[];
	readonly leftOut: readonly RunnerOutcome[];
}

/** Measures every runner's tracks twice: by the rules in use, and by rules fitted to the other runners alone. */
export function studyRunners(cases: readonly RunnerCase[]): RunnerStudy {
	const prepared = cases.map((item) => {
		const recording = readTracksFile(item.text);
		return { item, recording, tracks: prepareTracks(tracksOf(recording, 1), 'joints', []) };
	});
	const seen = prepared.map(({ item, tracks }) => seenEvents(item, tracks));
	const runners = [...new Set(cases.map(({ runner }) => runner))];
	const without = new Map(
		runners.map((runner) => [runner, fitRules(seen.filter((one) => one.runner !== runner))])
	);
	const measured = (rulesFor: (runner: string) => EventRules) =>
		prepared.map(({ item, recording, tracks }): RunnerOutcome => {
			const analysis = analysedBy(tracks, item, rulesFor(item.runner));
			const result = toAnalysisFile(recording, 1, analysis);
			return {
				item,
				score: score(result, item),
				readings: readingsOf(result, item, scatterOf(tracks))
			};
		});
	return {
		fitted: fitRules(seen),
		inSample: measured(() => EVENT_RULES.joints),
		leftOut: measured((runner) => without.get(runner)!)
	};
}

/** How much the points of each leg scatter; see `pointScatter`. */
export function scatterOf({ points: { clean, smooth }, run }: PreparedTracks) {
	const of = (side: Side) => pointScatter(clean, smooth, side, run.facing, run.legLength);
	return { near: of(run.facing), far: of(otherSide(run.facing)) };
}

const analysedBy = (tracks: PreparedTracks, item: RunnerCase, rules: EventRules): Analysis =>
	analysePrepared(tracks, settingsOf(item), referenceData, undefined, [], rules);
