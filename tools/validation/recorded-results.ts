import { readFileSync, writeFileSync } from 'node:fs';
import { derive } from '../../src/app/derive';
import { OVERALL_METRICS, SIDE_METRICS } from '../../src/core/model/metrics';
import { SIDES } from '../../src/core/model/tracks';
import { readTracksFile } from '../../src/report/tracks-file';
import { inProject } from '../project';
import { exactCases, settingsOf, trackCases, type TrackCase } from './cases';

const FILE = inProject('tools/validation/recorded-results.json');

/** Significant digits: more than any screen shows, fewer than processors agree on. */
const DIGITS = 9;

/** Figures of a result by name; `null` where the clip cannot give one. */
export type Figures = Readonly<Record<string, number | null>>;

/** Figures of all reference tracks by the track's name, as the numeric line gives them now. */
export function currentResults(): Record<string, Figures> {
	const cases = [...trackCases(), ...exactCases()];
	return Object.fromEntries(cases.map((item) => [item.name, figuresOf(item)]));
}

/** Figures of all reference tracks as they were when somebody last changed them on purpose. */
export const recordedResults = (): Record<string, Figures> =>
	JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Figures>;

/** Makes today's figures the recorded ones. */
export function recordResults(): void {
	writeFileSync(FILE, `${JSON.stringify(currentResults(), null, '\t')}\n`);
}

function figuresOf(item: TrackCase): Figures {
	const settings = { ...settingsOf(item), slowMotionFactor: 1 };
	const { summary, events, strides, view, profile, repairedFrames, quality } = derive(
		readTracksFile(item.text),
		settings
	);
	const of = (value: number | null | undefined) =>
		value == null ? null : Number(value.toPrecision(DIGITS));
	return {
		cameraRollDegrees: of(view.cameraRollDegrees),
		offAxisDegrees: of(view.offAxisDegrees),
		pixelsPerMetre: of(view.pixelsPerMetre),
		repairedFrames: repairedFrames.length,
		events: events.length,
		sumOfEventTimes: of(events.reduce((sum, { time }) => sum + time, 0)),
		includedStrides: strides.filter(({ included }) => included).length,
		notes: quality.length,
		position: of(profile?.position),
		...Object.fromEntries(OVERALL_METRICS.map((name) => [name, of(summary[name]?.mean)])),
		...Object.fromEntries(
			SIDES.flatMap((side) =>
				SIDE_METRICS.flatMap((name) => [
					[`${side}.${name}`, of(summary[side][name]?.mean)],
					[`${side}.${name} ±`, of(summary[side][name]?.plusMinus)]
				])
			)
		)
	};
}
