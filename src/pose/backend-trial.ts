import type { BackendName } from '../core/model/recording';
import type { ModelName, SquarePose } from './pose-api';
import type { PoseWorker } from './pose-pool';

/** How long each backend is timed, s. */
const TIMED_SECONDS = 1;
/** A backend that takes longer to compile its programs is not worth waiting for, s. */
const LOAD_SECONDS = 20;
/** One that takes longer to answer, to the first square and those timed, is stuck, s. */
const ANSWER_SECONDS = 20;
/** Squares in flight at once, so that reading back is not waited for. */
const IN_HAND = 8;
/** A backend has to be this much faster to be preferred to the processor, which cannot be lost. */
const CLEARLY_FASTER = 1.2;

export type TrialOutcome =
	| { readonly framesPerSecond: number }
	| { readonly rejected: 'failed' | 'wrong-answer' | 'slow-start' | 'no-answer' };

/** What a trial found. */
export interface BackendTrial {
	readonly best: BackendName;
	/** Those that were tried; empty where there was no choice. */
	readonly tried: Readonly<Partial<Record<BackendName, TrialOutcome>>>;
}

export interface TrialPlan {
	/** GPU backends on graphics hardware. */
	readonly backends: readonly BackendName[];
	readonly model: ModelName;
	/** A frame whose keypoints are known. */
	readonly pixels: Uint8Array;
	readonly isRight: (keypoints: Float32Array) => boolean;
	/** Starts a worker of its own for each backend. */
	readonly start: () => PoseWorker;
	/** What is already running on the processor. */
	readonly onProcessor: BackendName;
	readonly infer: (pixels: Uint8Array) => Promise<SquarePose>;
	readonly inHand: number;
	/** s */
	readonly now: () => number;
}

/**
 * Times every GPU backend that gives the right answer against the processor, for at most a second each. Where there is
 * no graphics hardware nothing is timed.
 */
export async function tryBackends(plan: TrialPlan): Promise<BackendTrial> {
	const tried: Partial<Record<BackendName, TrialOutcome>> = {};
	for (const backend of plan.backends) tried[backend] = await tryGpu(plan, backend);
	const rates = Object.entries(tried).flatMap(([backend, outcome]) =>
		'framesPerSecond' in outcome
			? [{ backend: backend as BackendName, rate: outcome.framesPerSecond }]
			: []
	);
	const { onProcessor } = plan;
	if (rates.length === 0) return { best: onProcessor, tried };
	const rate = await rateOf(plan.infer, plan, plan.inHand);
	tried[onProcessor] = { framesPerSecond: rate };
	const fastest = rates.reduce((a, b) => (b.rate > a.rate ? b : a));
	return { best: fastest.rate > CLEARLY_FASTER * rate ? fastest.backend : onProcessor, tried };
}

async function tryGpu(plan: TrialPlan, backend: BackendName): Promise<TrialOutcome> {
	const worker = plan.start();
	const failure = new Promise<never>((_, reject) => worker.onFailure(reject));
	failure.catch(() => undefined);
	const infer = (pixels: Uint8Array) =>
		Promise.race([worker.infer(plan.model, pixels, 'plain'), failure]);
	try {
		const loading = Promise.race([worker.load(plan.model, backend), failure]);
		if (!(await inTime(LOAD_SECONDS, loading))) return { rejected: 'slow-start' };
		const timing = timed(infer, plan);
		return (await inTime(ANSWER_SECONDS, timing)) ? await timing : { rejected: 'no-answer' };
	} catch {
		// Why it failed does not matter: what cannot run the known frame is not used.
		return { rejected: 'failed' };
	} finally {
		worker.end();
	}
}

/** How fast a GPU is, once it has given the right answer. */
async function timed(infer: TrialPlan['infer'], plan: TrialPlan): Promise<TrialOutcome> {
	const { keypoints } = await infer(plan.pixels);
	if (!plan.isRight(keypoints)) return { rejected: 'wrong-answer' };
	return { framesPerSecond: await rateOf(infer, plan, IN_HAND) };
}

/** Answers a second, with several squares in flight. */
async function rateOf(
	infer: TrialPlan['infer'],
	{ pixels, now }: Pick<TrialPlan, 'pixels' | 'now'>,
	inHand: number
): Promise<number> {
	const began = now();
	let answers = 0;
	const line = async () => {
		while (now() - began < TIMED_SECONDS) {
			await infer(pixels);
			answers++;
		}
	};
	await Promise.all(Array.from({ length: inHand }, line));
	return answers / (now() - began);
}

/** `false` when it takes too long. */
async function inTime(seconds: number, work: Promise<unknown>): Promise<boolean> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), seconds * 1000);
	});
	try {
		return await Promise.race([work.then(() => true), late]);
	} finally {
		clearTimeout(timer);
	}
}
