import { METRICS, OVERALL_METRICS, SIDE_METRICS, type MetricName } from '../core/model/metrics';
import { type Analysis } from '../core/model/analysis';
import { mean, sampleSd } from '../core/math/statistics';
import { clockInQuestion } from '../core/model/quality-note';
import { profileStatistic } from '../core/compare/profile';
import type { ProfileFile } from '../core/compare/reference';
import { Refusal } from '../core/model/refusal';
import type { AnalysisFile } from './analysis-schema';
import { roundMetric } from './rounding';
import { english } from './words/en';

/** What a reference is made from: a result, from a file or from a session. */
export type OwnResult = { readonly name: string } & (
	| Pick<Analysis, 'gait' | 'quality' | 'summary' | 'view'>
	| Pick<AnalysisFile, 'gait' | 'quality' | 'summary' | 'view'>
);

/** One session alone has no spread. */
const FEWEST_SESSIONS = 2;

/**
 * A reference profile of one's own: each metric's mean and SD over sessions, one value per session, read as the
 * profiles do (near leg). Whoever is not known to run, and at which speed the clip plays, is skipped; a metric that fewer than two sessions have is left out.
 *
 * The file is the same whatever language the page is in: its texts are English.
 *
 * @throws {Refusal} `too-few-sessions` (details: sessions, needed)
 */
export function profileFromResults(title: string, results: readonly OwnResult[]): ProfileFile {
	const running = results.filter(
		({ gait, quality }) => gait === 'running' && !clockInQuestion(quality)
	);
	if (running.length < FEWEST_SESSIONS)
		throw new Refusal('too-few-sessions', { sessions: running.length, needed: FEWEST_SESSIONS });
	// As the app's own profiles are written; `words.reference` says it in the language of the page.
	const text = english.comparison.own;
	const valuesOf = (name: MetricName) =>
		running.flatMap(({ summary, view }) => {
			const own = profileStatistic(summary, name, view.nearSide);
			return own ? [own.mean] : [];
		});
	const speeds = valuesOf('speedMetresPerSecond');
	const metrics = [...SIDE_METRICS, ...OVERALL_METRICS].flatMap((name) => {
		const values = valuesOf(name);
		if (name === 'speedMetresPerSecond' || values.length < FEWEST_SESSIONS) return [];
		return [
			[
				name,
				{
					mean: roundMetric(mean(values)),
					sd: roundMetric(sampleSd(values)),
					unit: METRICS[name].unit,
					definition: text.definition,
					sources: ['own'],
					confidence: 'B' as const,
					n: values.length,
					read: 'data' as const,
					note: text.note
				}
			] as const
		];
	});
	return {
		format: 'stridescope/profile',
		version: 1,
		name: title,
		title,
		population: text.population(running.length),
		speedMetresPerSecond: speeds.length === running.length ? roundMetric(mean(speeds)) : null,
		sources: {
			own: {
				title: shortened(text.source(running.map(({ name }) => name).join(', '))),
				read: 'data'
			}
		},
		metrics: Object.fromEntries(metrics)
	};
}

/** Files keep texts below 400 characters. */
const shortened = (text: string): string => (text.length > 400 ? `${text.slice(0, 399)}…` : text);
