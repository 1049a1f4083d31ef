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
 * Duration of a frame from file to result, in units of one look of the fast model (`npm run bench`, 1080p60:
 * Lightning's floor against whole analyses). Precise looks twice.
 */
const COSTS: Readonly<Record<PoseMode, number>> = { fast: 1.6, accurate: 4.1, precise: 8 };

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

/** How fast a mode will be here. */
export interface Expected {
	readonly framesPerSecond: number;
	/** The true pace is between this many times as fast and as slow, as a rule. */
	readonly within: number;
}

/** By what an estimate is known: the machine is busy with other things at times, and a look is not an analysis. */
const WITHIN = { measured: 1.25, otherMode: 1.4, looks: 1.7 } as const;

/**
 * Frames a second that a mode will take here: as measured; otherwise from another mode's and the models' cost;
 * otherwise from the fast model's rate while this clip was scouted.
 *
 * @param quickRate looks of the fast model a second; `null` when unknown
 * @returns `null` when nothing was measured yet
 */
export function expectedRate(
	mode: PoseMode,
	rates: Rates,
	quickRate: number | null
): Expected | null {
	const own = rates[mode];
	if (own !== undefined) return { framesPerSecond: own, within: WITHIN.measured };
	const near = [...POSE_MODES]
		.filter((other) => rates[other] !== undefined)
		.sort((a, b) => ratio(a, mode) - ratio(b, mode))[0];
	if (near !== undefined) {
		const framesPerSecond = (rates[near]! * COSTS[near]) / COSTS[mode];
		return { framesPerSecond, within: WITHIN.otherMode };
	}
	if (quickRate === null) return null;
	return { framesPerSecond: quickRate / COSTS[mode], within: WITHIN.looks };
}

/** How different two modes are in cost. */
const ratio = (a: PoseMode, b: PoseMode): number => Math.abs(Math.log(COSTS[a] / COSTS[b]));
