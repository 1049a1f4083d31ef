import { pairCentre } from '../../core/model/legs';
import { labFrame, type Measured } from './lab-frame';

const ANGLE_DECIMALS = 4;
const METRE_DECIMALS = 4;
const TIME_DECIMALS = 5;

/** Where the trunk is seen in fewer of the frames than this, its column is left out rather than the other frames. */
const TRUNK_SEEN_SHARE = 0.9;

interface Coordinate {
	readonly name: string;
	/** Of a frame of the clip; `NaN` in gaps. */
	readonly at: (frame: number) => number;
	readonly decimals: number;
}

/**
 * The angles of the joints as a motion file of OpenSim (MOT, degrees and metres), by the names and signs of the
 * full-body models since Rajagopal 2016. What the camera sees are the thigh, the shank and the trunk against the
 * vertical, never the pelvis: it is written upright (`pelvis_tilt` 0), and the hips and the trunk take the rest. Frames
 * in which something is missing are left out. The place of the hips needs metres and is left out without them.
 *
 * @param name shown for the motion
 */
export function motText(analysis: Measured, name: string): string {
	const { times } = analysis.tracks;
	const { first, end } = analysis.measuredFrames;
	const frames = Array.from({ length: end - first }, (_, i) => first + i);
	const whole = (coordinates: readonly Coordinate[]) =>
		frames.filter((frame) => coordinates.every(({ at }) => !Number.isNaN(at(frame))));
	const legs = [...placeOfHips(analysis), ...jointAngles(analysis)];
	const withTrunk = [...legs, trunk(analysis)];
	const seen = whole(withTrunk);
	const trunkSeen = seen.length >= TRUNK_SEEN_SHARE * whole(legs).length;
	const coordinates = trunkSeen ? withTrunk : legs;
	const rows = (trunkSeen ? seen : whole(legs)).map((frame) => [
		times[frame]!.toFixed(TIME_DECIMALS),
		...coordinates.map(({ at, decimals }) => at(frame).toFixed(decimals))
	]);
	const header = [
		name.replace(/\s+/g, ' '),
		'version=1',
		`nRows=${rows.length}`,
		`nColumns=${1 + coordinates.length}`,
		'inDegrees=yes',
		'endheader',
		['time', ...coordinates.map((coordinate) => coordinate.name)].join('\t')
	];
	return [...header, ...rows.map((cells) => cells.join('\t'))].map((line) => `${line}\n`).join('');
}

function placeOfHips(analysis: Measured): Coordinate[] {
	const upright = { name: 'pelvis_tilt', at: () => 0, decimals: ANGLE_DECIMALS };
	const place = labFrame(analysis);
	if (place === null) return [upright];
	const hips = pairCentre(analysis.tracks, 'hip');
	const of = (frame: number) => place(hips.x[frame]!, hips.y[frame]!);
	return [
		upright,
		{ name: 'pelvis_tx', at: (frame) => of(frame).x, decimals: METRE_DECIMALS },
		{ name: 'pelvis_ty', at: (frame) => of(frame).y, decimals: METRE_DECIMALS }
	];
}

const jointAngles = ({ angles }: Measured): Coordinate[] =>
	(['right', 'left'] as const).flatMap((side) => {
		const { thigh, knee } = angles[side];
		return [
			{ name: `hip_flexion_${side[0]}`, at: (i) => thigh[i]!, decimals: ANGLE_DECIMALS },
			{ name: `knee_angle_${side[0]}`, at: (i) => knee[i]!, decimals: ANGLE_DECIMALS }
		];
	});

/** OpenSim counts extension of the back as positive. */
const trunk = ({ angles }: Measured): Coordinate => ({
	name: 'lumbar_extension',
	at: (i) => -angles.trunkLean[i]!,
	decimals: ANGLE_DECIMALS
});
