import { isMeasured, type Analysis, type GaitEvent } from '../../core/model/analysis';
import { KEYPOINT_NAMES, SIDES, type Side } from '../../core/model/tracks';
import { roundDegrees, roundPixel, roundScore, roundTime } from '../rounding';
import { exportWords } from '../words/exports';
import { columnOf, yesOrNo, type Cell, type DataColumn, type DataTable } from './data-table';

const LEG_ANGLES = ['thigh', 'shank', 'knee', 'hip'] as const;

/** Nobody stands or flies for longer within a stride, s. */
const LONGEST_PHASE_SECONDS = 2;

/**
 * One row a frame of the clip: real time and time in the file, whether each foot is on the ground, the angles, and the
 * 17 points of the body in pixels, cleaned and filtered.
 *
 * @param fileTimes as stored in the video, s
 */
export function frameTable(
	analysis: Pick<Analysis, 'tracks' | 'angles' | 'events' | 'measuredFrames' | 'framesBack'>,
	fileTimes: ArrayLike<number>
): DataTable {
	const { tracks, angles, events } = analysis;
	const contacts = SIDES.map((side) => contactsBy(events, side, tracks.times));
	const curves = [
		...SIDES.flatMap((side) => LEG_ANGLES.map((angle) => angles[side][angle])),
		angles.trunkLean
	];
	return {
		columns: [
			columnOf('frame'),
			columnOf('time', 's'),
			columnOf('fileTime', 's'),
			columnOf('measured'),
			columnOf('leftContact'),
			columnOf('rightContact'),
			...SIDES.flatMap((side) => LEG_ANGLES.map((angle) => angleColumn(side, angle))),
			columnOf('trunkLeanDegrees', '°'),
			...KEYPOINT_NAMES.flatMap((name) => {
				const point = exportWords.points[name];
				return [
					{ name: `${name}.x`, title: `${point} x`, unit: 'px' },
					{ name: `${name}.y`, title: `${point} y`, unit: 'px' },
					{ name: `${name}.score`, title: exportWords.confidence(point), unit: '' }
				];
			})
		],
		rowCount: tracks.times.length,
		row: (i) => [
			i,
			roundTime(tracks.times[i]!),
			roundTime(fileTimes[i]!),
			yesOrNo(isMeasured(analysis, i)),
			...contacts.map((contact) => contact[i]!),
			...curves.map((curve) => known(curve[i]!, roundDegrees)),
			...KEYPOINT_NAMES.flatMap((_name, k) => [
				known(tracks.x[k]![i]!, roundPixel),
				known(tracks.y[k]![i]!, roundPixel),
				known(tracks.score[k]![i]!, roundScore)
			])
		]
	};
}

const angleColumn = (side: Side, angle: (typeof LEG_ANGLES)[number]): DataColumn => ({
	name: `${side}${angle[0]!.toUpperCase()}${angle.slice(1)}Degrees`,
	title: exportWords.angles[side][angle],
	unit: '°'
});

const known = (value: number, round: (value: number) => number): Cell =>
	Number.isNaN(value) ? null : round(value);

/** Of each frame: 1 from contact to toe-off, 0 from toe-off to contact, `null` where that is not known. */
function contactsBy(events: readonly GaitEvent[], side: Side, times: Float64Array): Cell[] {
	const own = events.filter((event) => event.side === side);
	let next = 0;
	return Array.from(times, (time) => {
		while (next < own.length && own[next]!.time <= time) next++;
		const [before, after] = [own[next - 1], own[next]];
		if (!before || !after || before.type === after.type) return null;
		if (after.time - before.time > LONGEST_PHASE_SECONDS) return null;
		return yesOrNo(before.type === 'initialContact');
	});
}
