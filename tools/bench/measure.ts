import type { Page } from 'playwright';
import type { GraphComparison, UsualRecipe, BenchWindow } from '../../tests/bench/page-api';
import { median } from '../../src/core/math/statistics';
import type { PoseMode } from '../../src/core/model/recording';
import type { MoveNetName } from '../../src/pose/pose-api';
import type { Engine } from '../../src/pose/pose-pool';
import type { Analysed, BenchSite } from './bench-site';
import type { BenchClip } from './clips';
import { canMeasureMemory, peakMemoryMB } from './memory';

export const MODELS = { lightning: 'fast', thunder: 'accurate' } as const satisfies Record<
	string,
	PoseMode
>;
export type ShortModel = keyof typeof MODELS;

/** How one model gets through one clip. */
export interface SpeedRow {
	readonly model: ShortModel;
	readonly clip: string;
	readonly frames: number;
	/** From file to result, median. */
	readonly seconds: number;
	readonly framesPerSecond: number;
	/** The same workers with nothing else to do, in the same run. */
	readonly floorFramesPerSecond: number;
	/** Floor time / wall time. */
	readonly efficiency: number;
	readonly usualRecipe: UsualRecipe;
	readonly timesUsualRecipe: number;
	readonly engine: Engine;
	/** The same with TensorFlow on the processor, turn by turn: how many times longer it takes. */
	readonly timesTensorFlow: number;
	readonly notes: readonly string[];
}

interface Effort {
	readonly repeats: number;
	readonly floorSeconds: number;
	readonly recipeFrames: number;
}

/** Times the floor before and after the analyses, so that a machine that slows down does not favour either. */
export async function speedRow(
	site: BenchSite,
	model: ShortModel,
	clip: BenchClip,
	effort: Effort
): Promise<SpeedRow> {
	const runs: Analysed[] = [];
	const tensorFlow: number[] = [];
	const floors: number[] = [];
	for (let repeat = 0; repeat < effort.repeats; repeat++) {
		const run = await site.inBrowser((browser) => browser.analyse(clip, MODELS[model]));
		runs.push(run);
		const other = await site.inBrowser((browser) =>
			browser.analyse(clip, MODELS[model], { backend: 'wasm' })
		);
		tensorFlow.push(other.seconds);
		floors.push(await floor(site, clip, model, run.model, effort.floorSeconds));
	}
	const { frames, model: engine, notes } = runs[0]!;
	const seconds = median(runs.map((run) => run.seconds));
	const floorFramesPerSecond = median(floors);
	const recipe = await usualRecipe(site, clip, model, effort.recipeFrames);
	return {
		model,
		clip: clip.name,
		frames,
		seconds,
		framesPerSecond: frames / seconds,
		floorFramesPerSecond,
		efficiency: frames / floorFramesPerSecond / seconds,
		usualRecipe: recipe,
		timesUsualRecipe: (frames * (recipe.seekSeconds + recipe.estimateSeconds)) / seconds,
		timesTensorFlow: median(tensorFlow) / seconds,
		engine: { backend: engine.backend as Engine['backend'], workers: engine.workers },
		notes
	};
}

const floor = (
	site: BenchSite,
	clip: BenchClip,
	model: ShortModel,
	engine: { readonly backend: string; readonly workers: number },
	seconds: number
): Promise<number> =>
	inBenchPage(site, clip, (page) =>
		page.evaluate(
			([name, backend, workers, seconds]) =>
				(window as unknown as BenchWindow).bench.floor(name, { backend, workers }, seconds),
			[NAMES[model], engine.backend as Engine['backend'], engine.workers, seconds] as const
		)
	);

const usualRecipe = (
	site: BenchSite,
	clip: BenchClip,
	model: ShortModel,
	frames: number
): Promise<UsualRecipe> =>
	inBenchPage(site, clip, (page) =>
		page.evaluate(
			([name, frames, rate]) =>
				(window as unknown as BenchWindow).bench.usualRecipe(name, frames, rate),
			[NAMES[model], frames, clip.frameRate] as const
		)
	);

/** pose-detection against the graph run directly, in one page, turn by turn. */
export const graphComparison = (
	site: BenchSite,
	clip: BenchClip,
	model: ShortModel,
	frames: number
): Promise<GraphComparison> =>
	inBenchPage(site, clip, (page) =>
		page.evaluate(
			([name, frames]) => (window as unknown as BenchWindow).bench.compareWithGraph(name, frames),
			[NAMES[model], frames] as const
		)
	);

/** In a browser of its own, with the clip loaded in the bench's page. */
const inBenchPage = <T>(
	site: BenchSite,
	clip: BenchClip,
	use: (page: Page) => Promise<T>
): Promise<T> => site.inBrowser((browser) => browser.withBenchPage(clip, use));

const NAMES: Readonly<Record<ShortModel, MoveNetName>> = {
	lightning: 'movenet-lightning',
	thunder: 'movenet-thunder'
};

export interface LengthRow {
	readonly clip: string;
	readonly frames: number;
	readonly seconds: number;
	/** `null` where the system does not tell. */
	readonly peakMemoryMB: number | null;
}

/** One analysis with Lightning, and the most memory that the browser took meanwhile. */
export function lengthRow(site: BenchSite, clip: BenchClip): Promise<LengthRow> {
	return site.inBrowser(async (browser) => {
		let run: Analysed | null = null;
		const work = async () => (run = await browser.analyse(clip, 'fast'));
		const peak = canMeasureMemory() ? await peakMemoryMB(work) : (await work(), null);
		const { frames, seconds } = run as unknown as Analysed;
		return { clip: clip.name, frames, seconds, peakMemoryMB: peak };
	});
}

/** A phone's clip of a treadmill in one mode, against its own length. */
export interface RealClipRow {
	readonly mode: PoseMode;
	readonly seconds: number;
	/** Time from file to result / length of the clip, with frames spared as by default. */
	readonly clipLengths: number;
}

/** As a user has it: frames that add nothing are spared. Median of several. */
export async function realClipRow(
	site: BenchSite,
	clip: BenchClip,
	mode: PoseMode,
	repeats: number
): Promise<RealClipRow> {
	const seconds: number[] = [];
	for (let repeat = 0; repeat < repeats; repeat++) {
		const run = await site.inBrowser((browser) =>
			browser.analyse(clip, mode, { allFrames: false })
		);
		seconds.push(run.seconds);
	}
	return { mode, seconds: median(seconds), clipLengths: median(seconds) / clip.seconds };
}

export interface WorkersRow {
	readonly workers: number;
	readonly seconds: number;
}

/** The same clip by every number of pose workers on the CPU that may be the best. */
export async function workersRows(
	site: BenchSite,
	clip: BenchClip,
	cores: number,
	repeats: number
): Promise<WorkersRow[]> {
	const counts = [cores - 1, cores, cores + 1].filter((count) => count > 0 && count <= 9);
	const seconds = new Map<number, number[]>(counts.map((count) => [count, []]));
	for (let repeat = 0; repeat < repeats; repeat++)
		for (const count of counts) {
			const run = await site.inBrowser((browser) =>
				browser.analyse(clip, 'fast', { workers: count })
			);
			seconds.get(count)!.push(run.seconds);
		}
	return counts.map((workers) => ({ workers, seconds: median(seconds.get(workers)!) }));
}

/** From choosing a file to what is seen first of it, s; medians. */
export interface FirstSeen {
	readonly skeletonSeconds: number;
	/** In Accurate, see `BenchBrowser.firstNumbersSeconds`. */
	readonly numbersSeconds: number;
}

export async function firstSeen(
	site: BenchSite,
	clip: BenchClip,
	repeats: number
): Promise<FirstSeen> {
	const skeleton: number[] = [];
	const numbers: number[] = [];
	for (let repeat = 0; repeat < repeats; repeat++) {
		skeleton.push(await site.inBrowser((browser) => browser.firstSkeletonSeconds(clip)));
		numbers.push(await site.inBrowser((browser) => browser.firstNumbersSeconds(clip)));
	}
	return { skeletonSeconds: median(skeleton), numbersSeconds: median(numbers) };
}
