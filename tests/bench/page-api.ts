import type { MoveNetName } from '../../src/pose/pose-api';
import type { Engine } from '../../src/pose/pose-pool';

/** What the bench asks of its page. */
export interface BenchPage {
	/**
	 * The floor: how many squares a second the app's pose workers get through when they do nothing else and
	 * are never waited for.
	 */
	floor(model: MoveNetName, engine: Engine, seconds: number): Promise<number>;
	/**
	 * The usual recipe on the chosen file: seek a `<video>` to a frame, hand it to pose-detection, next frame.
	 *
	 * @returns seconds a frame, median of `frames` after a few to warm up
	 */
	usualRecipe(model: MoveNetName, frames: number, frameRate: number): Promise<UsualRecipe>;
	/** Times pose-detection and the graph run directly on the same pixels, turn by turn, preparation included. */
	compareWithGraph(model: MoveNetName, frames: number): Promise<GraphComparison>;
}

export interface UsualRecipe {
	readonly seekSeconds: number;
	readonly estimateSeconds: number;
}

/** Medians, ms a frame. */
export interface GraphComparison {
	readonly poseDetection: number;
	readonly graph: number;
}

export interface BenchWindow {
	bench: BenchPage;
}
