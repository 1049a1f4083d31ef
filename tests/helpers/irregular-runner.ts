import type { GaitEvent } from '../../src/core/model/analysis';
import { KEYPOINT_COUNT, SIDES, type Side, type Tracks } from '../../src/core/model/tracks';
import { seededRandom } from './random';
import { ENDURANCE, syntheticRunner, type RunnerOptions } from './synthetic-runner';

/** How a runner moves for a while. */
export interface Pace extends Pick<
	RunnerOptions,
	| 'cadenceStepsPerMinute'
	| 'speedMetresPerSecond'
	| 'dutyFactor'
	| 'peakHipExtensionDegrees'
	| 'kneeLiftDegrees'
	| 'peakKneeFlexionDegrees'
> {
	readonly seconds: number;
}

/** From a slow jog to near sprinting; each pace has its own style. */
export const ACCELERATION: readonly Pace[] = [
	pace(4, 158, 2.6, 0.39, 22, 27, 88),
	pace(4, 167, 3.7, 0.35, 25, 36, 101),
	pace(4, 179, 4.9, 0.31, 26, 44, 114),
	pace(4, 203, 6.3, 0.28, 27, 51, 125),
	pace(4, 238, 7.7, 0.25, 28, 58, 133)
];

function pace(
	seconds: number,
	cadenceStepsPerMinute: number,
	speedMetresPerSecond: number,
	dutyFactor: number,
	peakHipExtensionDegrees: number,
	kneeLiftDegrees: number,
	peakKneeFlexionDegrees: number
): Pace {
	return {
		seconds,
		cadenceStepsPerMinute,
		speedMetresPerSecond,
		dutyFactor,
		peakHipExtensionDegrees,
		kneeLiftDegrees,
		peakKneeFlexionDegrees
	};
}

export interface IrregularOptions extends Partial<
	Pick<RunnerOptions, 'framesPerSecond' | 'facing' | 'seed'>
> {
	/** Seconds a change of pace takes. */
	readonly changeSeconds?: number;
	/** SD of the stride rate from stride to stride, share of it. */
	readonly rateJitter?: number;
	/** SD of the size of the strides (all joints about the hip), share of it. */
	readonly sizeJitter?: number;
	/** Times at which the runner stumbles: stalls for a moment and sinks. */
	readonly stumbles?: readonly number[];
}

export interface IrregularRunner {
	readonly tracks: Tracks;
	readonly truth: {
		readonly events: readonly GaitEvent[];
		readonly legLengthPixels: number;
		readonly heightPixels: number;
		readonly nearSide: Side;
		/** Strides a second at any time. */
		strideRateAt(time: number): number;
	};
}

/** Samples of one stride of each pace that frames are read from. */
const TABLE = 1200;
/** The synthetic runner's phase at time zero, turns after the right foot's contact. */
const FIRST_TURN = 0.37;
/** Steps in which the stride rate is integrated. */
const CLOCK_STEP = 0.001;

/**
 * A runner whose pace changes: one stride of the synthetic runner at each pace, read at a stride phase that
 * runs at the pace's own rate, the two neighbouring paces blended while one turns into the other.
 */
export function irregularRunner(
	paces: readonly Pace[],
	options: IrregularOptions = {}
): IrregularRunner {
	const { framesPerSecond = 60, facing = 'right', seed = 1, changeSeconds = 1.1 } = options;
	const { rateJitter = 0, sizeJitter = 0, stumbles = [] } = options;
	const random = seededRandom(seed + 5);
	const seconds = paces.reduce((sum, { seconds: own }) => sum + own, 0);
	const strides = paces.map((own) => oneStride({ ...ENDURANCE, ...own, facing }));

	const share = (time: number) => placeIn(paces, time, changeSeconds);
	const between = (time: number, of: (index: number) => number) => {
		const { index, after } = share(time);
		return after === 0 ? of(index) : of(index) * (1 - after) + of(index + 1) * after;
	};
	const rateAt = (time: number) => {
		const base = between(time, (i) => paces[i]!.cadenceStepsPerMinute / 120);
		return base * stumbles.reduce((rest, at) => rest * (1 - 0.55 * bump(time - at, 0.16)), 1);
	};

	// Jitter is drawn once a stride and held for it.
	const jitter = Array.from({ length: Math.ceil(seconds * 4) }, () => ({
		rate: 1 + rateJitter * random.normal(),
		size: 1 + sizeJitter * random.normal()
	}));
	const clock = new Float64Array(Math.ceil(seconds / CLOCK_STEP) + 2);
	for (let i = 1; i < clock.length; i++) {
		const own = jitter[Math.floor(clock[i - 1]!)]!.rate;
		clock[i] = clock[i - 1]! + rateAt((i - 0.5) * CLOCK_STEP) * own * CLOCK_STEP;
	}
	const turnsAt = (time: number) => {
		const at = time / CLOCK_STEP;
		const i = Math.min(Math.floor(at), clock.length - 2);
		return clock[i]! + (at - i) * (clock[i + 1]! - clock[i]!);
	};
	const timeOf = (turns: number) => {
		const after = clock.findIndex((value) => value > turns);
		if (after < 1) return NaN;
		const [a, b] = [clock[after - 1]!, clock[after]!];
		return (after - 1 + (turns - a) / (b - a)) * CLOCK_STEP;
	};

	const times = Float64Array.from(
		{ length: Math.round(seconds * framesPerSecond) },
		(_, i) => i / framesPerSecond
	);
	const base = strides[0]!.tracks;
	const pixelsPerMetre = ENDURANCE.pixelsPerMetre;
	const column = (axis: 'x' | 'y', k: number) =>
		times.map((time) => {
			const turns = turnsAt(time);
			const value = between(time, (i) => tableAt(strides[i]!.tracks[axis][k]!, turns));
			const hip = between(time, (i) => tableAt(strides[i]!.tracks[axis][11]!, turns));
			const { size } = jitter[Math.floor(turns)]!;
			const sink = stumbles.reduce((sum, at) => sum + 0.09 * bump(time - at, 0.2), 0);
			return hip + (value - hip) * size + (axis === 'y' ? sink * pixelsPerMetre : 0);
		});
	const joints = Array.from({ length: KEYPOINT_COUNT }, (_, k) => k);

	const events: GaitEvent[] = [];
	for (const side of SIDES)
		for (let stride = -1; stride < clock[clock.length - 1]!; stride++) {
			const contact = stride + (side === 'left' ? 0.5 : 0) - FIRST_TURN + 1;
			const contactTime = timeOf(contact);
			events.push({ type: 'initialContact', side, time: contactTime });
			if (Number.isNaN(contactTime)) continue;
			const duty = between(contactTime, (i) => paces[i]!.dutyFactor);
			events.push({ type: 'toeOff', side, time: timeOf(contact + duty) });
		}
	return {
		tracks: {
			width: base.width,
			height: base.height,
			times,
			x: joints.map((k) => column('x', k)),
			y: joints.map((k) => column('y', k)),
			score: joints.map((k) => times.map(() => base.score[k]![0]!))
		},
		truth: {
			events: events
				.filter(({ time }) => time >= 0 && time <= seconds)
				.sort((a, b) => a.time - b.time),
			legLengthPixels: strides[0]!.truth.legLengthPixels,
			heightPixels: strides[0]!.truth.heightPixels,
			nearSide: strides[0]!.truth.nearSide,
			strideRateAt: rateAt
		}
	};
}

/** How the picture of a runner moves and grows; all of it without changing the runner. */
export interface CameraMove {
	/** Steady movement across the picture, metres a second. */
	readonly driftMetresPerSecond?: number;
	/** Swing of a hand-held pan: half its width in metres, and its period. */
	readonly panMetres?: number;
	readonly panSeconds?: number;
	/** Growth from the first frame to the last about the picture's middle, share: 0.2 = from 0.9 to 1.1. */
	readonly zoom?: number;
}

/** The same runner seen by a camera that does not keep him in one place of the picture. */
export function seenByMovingCamera(
	tracks: Tracks,
	move: CameraMove,
	pixelsPerMetre = ENDURANCE.pixelsPerMetre
): Tracks {
	const { driftMetresPerSecond = 0, panMetres = 0, panSeconds = 3.7, zoom = 0 } = move;
	const last = tracks.times[tracks.times.length - 1]!;
	const shift = (time: number) =>
		pixelsPerMetre *
		(driftMetresPerSecond * (time - last / 2) +
			panMetres * Math.sin((2 * Math.PI * time) / panSeconds));
	const scale = (time: number) => 1 + zoom * (time / last - 0.5);
	const { width, height, times } = tracks;
	return {
		...tracks,
		x: tracks.x.map((column) =>
			column.map((x, i) => width / 2 + scale(times[i]!) * (x - width / 2) + shift(times[i]!))
		),
		y: tracks.y.map((column) =>
			column.map((y, i) => height / 2 + scale(times[i]!) * (y - height / 2))
		)
	};
}

/** One stride at one pace, finely sampled, from the synthetic runner's time zero on. */
function oneStride(options: RunnerOptions) {
	const stride = 120 / options.cadenceStepsPerMinute;
	return syntheticRunner({ ...options, seconds: stride, framesPerSecond: TABLE / stride });
}

function tableAt(column: Float64Array, turns: number): number {
	const at = (turns - Math.floor(turns)) * TABLE;
	const i = Math.min(Math.floor(at), TABLE - 1);
	const next = column[(i + 1) % TABLE]!;
	return column[i]! + (at - i) * (next - column[i]!);
}

/** Which pace a time belongs to, and how far it has turned into the one after, 0..1. */
function placeIn(paces: readonly Pace[], time: number, changeSeconds: number) {
	let end = 0;
	for (let index = 0; index < paces.length; index++) {
		end += paces[index]!.seconds;
		if (time < end - changeSeconds || index === paces.length - 1) return { index, after: 0 };
		if (time < end) {
			const x = 1 - (end - time) / changeSeconds;
			return { index, after: x * x * (3 - 2 * x) };
		}
	}
	return { index: paces.length - 1, after: 0 };
}

/** A smooth hump of height one, half of it reached `half` seconds from its middle. */
const bump = (distance: number, half: number) => Math.exp(-Math.LN2 * (distance / half) ** 2);
