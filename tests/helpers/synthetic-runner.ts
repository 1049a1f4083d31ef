import type { GaitEvent } from '../../src/core/model/analysis';
import {
	KEYPOINT_NAMES,
	SIDES,
	type KeypointName,
	type Side,
	type Tracks
} from '../../src/core/model/tracks';
import { bounceAt, legCycle, SHANK_METRES, THIGH_METRES, type LegShape } from './leg-cycle';
import { seededRandom } from './random';

export interface RunnerOptions {
	readonly cadenceStepsPerMinute: number;
	readonly speedMetresPerSecond: number;
	readonly dutyFactor: number;
	readonly peakHipExtensionDegrees: number;
	readonly kneeLiftDegrees: number;
	readonly peakKneeFlexionDegrees: number;
	readonly forwardSwingSeconds: number | null;
	readonly trunkLeanDegrees: number;
	readonly bounceMetres: number;
	readonly facing: Side;
	readonly framesPerSecond: number;
	readonly seconds: number;
	readonly width: number;
	readonly height: number;
	readonly pixelsPerMetre: number;
	/** Positive when the scene appears turned clockwise. */
	readonly cameraRollDegrees: number;
	/** Head, shoulders and arms; without them their score is 0. */
	readonly upperBody: boolean;
	/** SD of the stride time, share of it. */
	readonly strideJitter: number;
	/** Slow swell of the stride time over the clip, share of it. */
	readonly cadenceDrift: number;
	/** Irregular frames: a tenth dropped, the others up to a third of a frame off. */
	readonly irregularTimes: boolean;
	readonly seed: number;
}

export const ENDURANCE: RunnerOptions = {
	cadenceStepsPerMinute: 171,
	speedMetresPerSecond: 3.5,
	dutyFactor: 0.337,
	peakHipExtensionDegrees: 26,
	kneeLiftDegrees: 34,
	peakKneeFlexionDegrees: 104,
	forwardSwingSeconds: null,
	trunkLeanDegrees: 7,
	bounceMetres: 0.04,
	facing: 'right',
	framesPerSecond: 60,
	seconds: 8,
	width: 1280,
	height: 720,
	pixelsPerMetre: 320,
	cameraRollDegrees: 0,
	upperBody: true,
	strideJitter: 0,
	cadenceDrift: 0,
	irregularTimes: false,
	seed: 1
};

export const SPRINT: RunnerOptions = {
	...ENDURANCE,
	cadenceStepsPerMinute: 262,
	speedMetresPerSecond: 9,
	dutyFactor: 0.23,
	peakHipExtensionDegrees: 28,
	kneeLiftDegrees: 60,
	peakKneeFlexionDegrees: 138,
	trunkLeanDegrees: 4,
	bounceMetres: 0.03,
	framesPerSecond: 120,
	seconds: 5
};

export const WALK: RunnerOptions = {
	...ENDURANCE,
	cadenceStepsPerMinute: 112,
	speedMetresPerSecond: 1.4,
	dutyFactor: 0.62,
	peakHipExtensionDegrees: 20,
	kneeLiftDegrees: 30,
	peakKneeFlexionDegrees: 62,
	bounceMetres: 0.015
};

export interface SyntheticRunner {
	readonly tracks: Tracks;
	readonly truth: {
		readonly options: RunnerOptions;
		readonly nearSide: Side;
		readonly events: readonly GaitEvent[];
		readonly strideSeconds: number;
		readonly contactSeconds: number;
		readonly legLengthPixels: number;
		/** What the thigh and knee curves reach, degrees; the same on both legs. */
		readonly peakHipExtensionDegrees: number;
		readonly kneeLiftDegrees: number;
		readonly peakKneeFlexionDegrees: number;
		/** Ankle to crown, about; what noise is given in. */
		readonly heightPixels: number;
		/** Of each frame, degrees. */
		readonly angles: Readonly<Record<Side, { thigh: Float64Array; knee: Float64Array }>>;
	};
}

/** A runner (or walker) on a treadmill seen exactly from the side, with the truth about every frame. */
export function syntheticRunner(options: Partial<RunnerOptions> = {}): SyntheticRunner {
	const o: RunnerOptions = { ...ENDURANCE, ...options };
	const strideSeconds = 120 / o.cadenceStepsPerMinute;
	const shape: LegShape = { ...o, strideSeconds };
	const cycle = legCycle(shape);
	const clock = strideClock(o, strideSeconds);
	const times = frameTimes(o);
	const tracks = emptyTracks(o, times);
	const angles = Object.fromEntries(
		SIDES.map((side) => [
			side,
			{ thigh: new Float64Array(times.length), knee: new Float64Array(times.length) }
		])
	) as Record<Side, { thigh: Float64Array; knee: Float64Array }>;
	const camera = cameraOf(o);

	times.forEach((time, frame) => {
		const turns = clock.turnsAt(time);
		const hip = { x: 0, y: cycle.hipHeightMetres + bounceAt(shape, turns % 1) };
		const put = (name: KeypointName, x: number, y: number) => {
			const k = KEYPOINT_NAMES.indexOf(name);
			[tracks.x[k]![frame], tracks.y[k]![frame]] = camera(x, y);
			tracks.score[k]![frame] = 0.9;
		};
		for (const side of SIDES) {
			const pose = cycle.poseAt((turns + (side === 'left' ? 0.5 : 0)) % 1);
			angles[side].thigh[frame] = pose.thigh;
			angles[side].knee[frame] = pose.knee;
			const knee = below(hip, THIGH_METRES, pose.thigh);
			const ankle = below(knee, SHANK_METRES, pose.thigh - pose.knee);
			put(`${side}_hip`, hip.x, hip.y);
			put(`${side}_knee`, knee.x, knee.y);
			put(`${side}_ankle`, ankle.x, ankle.y);
		}
		if (o.upperBody) putUpperBody(put, hip, o.trunkLeanDegrees, turns);
	});

	return {
		tracks,
		truth: {
			options: o,
			nearSide: o.facing,
			events: clock.events(),
			strideSeconds,
			contactSeconds: o.dutyFactor * strideSeconds,
			peakHipExtensionDegrees: cycle.peakHipExtensionDegrees,
			kneeLiftDegrees: cycle.kneeLiftDegrees,
			peakKneeFlexionDegrees: cycle.peakKneeFlexionDegrees,
			legLengthPixels: (THIGH_METRES + SHANK_METRES) * o.pixelsPerMetre,
			heightPixels: ((THIGH_METRES + SHANK_METRES) / 0.491) * o.pixelsPerMetre,
			angles
		}
	};
}

/** A person who stands still: hips over knees over ankles. */
export function standingPerson(seconds = 6, framesPerSecond = 60): Tracks {
	const times = Float64Array.from(
		{ length: seconds * framesPerSecond },
		(_, i) => i / framesPerSecond
	);
	const tracks = emptyTracks(ENDURANCE, times);
	const camera = cameraOf(ENDURANCE);
	const heights: Partial<Record<KeypointName, number>> = {};
	for (const side of SIDES) {
		heights[`${side}_hip`] = 0.93;
		heights[`${side}_knee`] = 0.5;
		heights[`${side}_ankle`] = 0.08;
	}
	for (const [name, height] of Object.entries(heights)) {
		const k = KEYPOINT_NAMES.indexOf(name as KeypointName);
		const [x, y] = camera(name.includes('knee') ? 0.02 : 0, height);
		tracks.x[k]!.fill(x);
		tracks.y[k]!.fill(y);
		tracks.score[k]!.fill(0.9);
	}
	return tracks;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

const below = (from: Point, length: number, degrees: number): Point => ({
	x: from.x + length * Math.sin((degrees * Math.PI) / 180),
	y: from.y - length * Math.cos((degrees * Math.PI) / 180)
});

function putUpperBody(
	put: (name: KeypointName, x: number, y: number) => void,
	hip: Point,
	lean: number,
	turns: number
) {
	const shoulder = below(hip, 0.5, 180 - lean);
	const head = below(shoulder, 0.24, 180 - lean);
	put('nose', head.x + 0.1, head.y);
	for (const side of SIDES) {
		put(`${side}_eye`, head.x + 0.07, head.y + 0.03);
		put(`${side}_ear`, head.x, head.y + 0.01);
		put(`${side}_shoulder`, shoulder.x, shoulder.y);
		// Arms swing with the other side's leg.
		const swing = 30 * Math.cos(2 * Math.PI * (turns + (side === 'left' ? 0 : 0.5))) - 10;
		const elbow = below(shoulder, 0.29, swing);
		const wrist = below(elbow, 0.25, swing + 85);
		put(`${side}_elbow`, elbow.x, elbow.y);
		put(`${side}_wrist`, wrist.x, wrist.y);
	}
}

/** Metres (forward of the picture's middle, above the belt) to pixels. */
function cameraOf(o: RunnerOptions) {
	const direction = o.facing === 'right' ? 1 : -1;
	const roll = (o.cameraRollDegrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(roll), Math.sin(roll)];
	return (x: number, y: number): [number, number] => {
		const px = direction * x * o.pixelsPerMetre;
		const py = (0.9 - y) * o.pixelsPerMetre;
		return [o.width / 2 + px * cos - py * sin, o.height / 2 + px * sin + py * cos];
	};
}

/** When each stride of the right foot begins, and how far the stride has come at any time. */
function strideClock(o: RunnerOptions, strideSeconds: number) {
	const random = seededRandom(o.seed);
	const starts = [-0.37 * strideSeconds];
	while (starts[starts.length - 1]! < o.seconds + strideSeconds) {
		const start = starts[starts.length - 1]!;
		const swell = o.cadenceDrift * Math.sin((2 * Math.PI * start) / o.seconds);
		starts.push(start + strideSeconds * (1 + swell + o.strideJitter * random.normal()));
	}
	const timeOf = (turns: number) => {
		const i = Math.min(Math.floor(turns), starts.length - 2);
		return starts[i]! + (turns - i) * (starts[i + 1]! - starts[i]!);
	};
	const turnsAt = (time: number) => {
		const after = starts.findIndex((start) => start > time);
		const i = after - 1;
		return i + (time - starts[i]!) / (starts[after]! - starts[i]!);
	};
	const events = (): GaitEvent[] => {
		const found: GaitEvent[] = [];
		for (const side of SIDES)
			for (let stride = 0; stride < starts.length - 1; stride++) {
				const contact = stride + (side === 'left' ? 0.5 : 0);
				found.push({ type: 'initialContact', side, time: timeOf(contact) });
				found.push({ type: 'toeOff', side, time: timeOf(contact + o.dutyFactor) });
			}
		return found
			.filter(({ time }) => time >= 0 && time <= o.seconds)
			.sort((a, b) => a.time - b.time);
	};
	return { turnsAt, events };
}

function frameTimes(o: RunnerOptions): Float64Array {
	const count = Math.round(o.seconds * o.framesPerSecond);
	const even = Float64Array.from({ length: count }, (_, i) => i / o.framesPerSecond);
	if (!o.irregularTimes) return even;
	const random = seededRandom(o.seed + 17);
	return even
		.filter(() => random.uniform() >= 0.1)
		.map((time) => time + ((random.uniform() - 0.5) * 2) / 3 / o.framesPerSecond + 0.01);
}

function emptyTracks(o: Pick<RunnerOptions, 'width' | 'height'>, times: Float64Array): Tracks {
	const columns = () => KEYPOINT_NAMES.map(() => new Float64Array(times.length));
	return { width: o.width, height: o.height, times, x: columns(), y: columns(), score: columns() };
}
