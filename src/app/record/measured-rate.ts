import {
	ON_PROCESSOR,
	POSE_MODES,
	type BackendName,
	type PoseMode
} from '../../core/model/recording';
import { MODELS } from '../../pose/pose-api';
import type { PoolReport } from '../../pose/pose-pool';
import { recall, remember } from '../remembered';
import { rememberedBackend } from './backend-choice';

/** A shorter run says more about its start than about what follows. */
const LEAST_FRAMES = 60;

/**
 * What an analysis takes, in looks of the fast model, of which a device does so many a second: for each frame, and for the
 * rest, which grows little with the clip (models loaded, feet, the numbers). Looks are counted while the runner is sought;
 * on processors with VNNI Precise costs little more than Accurate, on others twice as much (docs/performance.md).
 */
const LOOKS_A_FRAME: Readonly<Record<PoseMode, number>> = { fast: 1.6, accurate: 4.1, precise: 7 };
const LOOKS_BESIDE = 700;

export type Rates = Readonly<Partial<Record<PoseMode, number>>>;

/** Another browser, or another version of it, may be faster or slower. */
const keyOf = (mode: PoseMode, backend: BackendName): string =>
	`stridescope.rate ${mode} ${backend} ${navigator.userAgent}`;

/** Stores how fast this device measured a clip, for the next estimate. */
export function rememberRate(
	mode: PoseMode,
	{ backend, lostBackend }: PoolReport,
	inferredFrames: number,
	seconds: number
): void {
	if (inferredFrames < LEAST_FRAMES || lostBackend !== null || !(seconds > 0)) return;
	remember(keyOf(mode, backend), String(inferredFrames / seconds));
}

/** Frames a second measured on this device, of each mode on the backend that it would run on. */
export function rememberedRates(backend: BackendName | null): Rates {
	const rates: Partial<Record<PoseMode, number>> = {};
	for (const mode of POSE_MODES) {
		const runsOn = backend ?? rememberedBackend(MODELS[mode]) ?? ON_PROCESSOR;
		const rate = Number(recall(keyOf(mode, runsOn)) ?? NaN);
		if (rate > 0) rates[mode] = rate;
	}
	return rates;
}

/** How long an analysis will take, s. */
export interface TimeRange {
	readonly least: number;
	readonly most: number;
}

/** By what an estimate is known: as a rule the truth is between this many times as long and as short. */
const WITHIN = { measured: 1.3, otherMode: 1.4, looks: 1.6 } as const;

/**
 * How long a mode will take here: from its own frames a second, as measured; otherwise from another mode's, by what both
 * cost; otherwise from the fast model's rate while this clip was scouted.
 *
 * @param frames that are to be measured
 * @param quickRate looks of the fast model a second; `null` when unknown
 * @returns `null` when nothing was measured yet
 */
export function expectedSeconds(
	mode: PoseMode,
	frames: number,
	rates: Rates,
	quickRate: number | null
): TimeRange | null {
	const [near] = [...POSE_MODES]
		.filter((other) => rates[other] !== undefined)
		.sort((a, b) => ratio(a, mode) - ratio(b, mode));
	const looks = near === undefined ? quickRate : rates[near]! * LOOKS_A_FRAME[near];
	if (looks === null) return null;
	const within = WITHIN[near === undefined ? 'looks' : near === mode ? 'measured' : 'otherMode'];
	const seconds = (frames * LOOKS_A_FRAME[mode] + LOOKS_BESIDE) / looks;
	return { least: seconds / within, most: seconds * within };
}

/** How different two modes are in cost. */
const ratio = (a: PoseMode, b: PoseMode): number =>
	Math.abs(Math.log(LOOKS_A_FRAME[a] / LOOKS_A_FRAME[b]));
