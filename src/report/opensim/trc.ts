import { Refusal } from '../../core/model/refusal';
import { KEYPOINT_NAMES } from '../../core/model/tracks';
import { labFrame, type LabPlace, type Measured } from './lab-frame';

/** Tenths of a millimetre, far below any measurement error. */
const METRE_DECIMALS = 4;
const TIME_DECIMALS = 5;
/** The plane of the picture: nothing is known across it. */
const DEPTH = 0;

/**
 * The points of the body as a marker file of OpenSim (TRC, metres): X the way the runner faces, Y up, Z to the runner's
 * right and 0 throughout. Points are named as in result files; those that are never seen are left out, gaps are empty.
 * A runner who comes back is left out on the way back.
 *
 * @param name of the file, without its folder
 * @throws {Refusal} `no-scale`
 */
export function trcText(analysis: Measured, name: string): string {
	const place = labFrame(analysis);
	if (place === null) throw new Refusal('no-scale');
	const { tracks, measuredFrames } = analysis;
	const { first, end } = measuredFrames;
	const seen = KEYPOINT_NAMES.map((point, k) => ({
		point,
		x: tracks.x[k]!,
		y: tracks.y[k]!
	})).filter(({ x }) => x.subarray(first, end).some((value) => !Number.isNaN(value)));
	const times = tracks.times.subarray(first, end);
	const count = times.length;
	const rate = ((count - 1) / (times[count - 1]! - times[0]!)).toFixed(2);
	const lines = [
		['PathFileType', '4', '(X/Y/Z)', fileNameIn(name)],
		['DataRate', 'CameraRate', 'NumFrames', 'NumMarkers', 'Units'].concat(
			...['OrigDataRate', 'OrigDataStartFrame', 'OrigNumFrames']
		),
		[rate, rate, `${count}`, `${seen.length}`, 'm', rate, '1', `${count}`],
		['Frame#', 'Time', ...seen.flatMap(({ point }) => [point, '', ''])],
		['', '', ...seen.flatMap((_, n) => ['X', 'Y', 'Z'].map((axis) => `${axis}${n + 1}`))],
		[]
	];
	for (let i = first; i < end; i++) {
		const cells = seen.flatMap(({ x, y }) => coordinates(place(x[i]!, y[i]!)));
		lines.push([`${i - first + 1}`, tracks.times[i]!.toFixed(TIME_DECIMALS), ...cells]);
	}
	return lines.map((cells) => `${cells.join('\t')}\n`).join('');
}

const coordinates = ({ x, y }: LabPlace): string[] =>
	Number.isNaN(x) ? ['', '', ''] : [x, y, DEPTH].map((value) => value.toFixed(METRE_DECIMALS));

/** Tabs and line ends would part it. */
const fileNameIn = (name: string): string => name.replace(/\s+/g, ' ');
