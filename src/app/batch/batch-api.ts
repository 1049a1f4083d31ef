import type { GaitSettings } from '../../core/model/settings';
import type { BackendName, Effort, PoseMode, QuarterTurn } from '../../core/model/recording';
import type { RefusalData } from '../../core/model/refusal';
import type { Progress } from '../analyse';

/** What the command line asks of the page, apart from the file. */
export interface BatchOptions {
	readonly mode: PoseMode;
	readonly backend: BackendName | null;
	readonly allFrames: boolean;
	/** By which the picture is turned clockwise. */
	readonly turnDegrees?: QuarterTurn;
	/** Pose workers on the CPU; `null` for the page's own choice. */
	readonly workers?: number | null;
	/** Answers with the points as well, see `keptPoints`. */
	readonly keepPoints?: boolean;
	readonly settings: GaitSettings & {
		readonly slowMotionFactor: number;
		readonly effort?: Effort | null;
	};
}

/** A result file's text, or why there is none; `points` where they were asked for and found. */
export type BatchOutcome = ({ readonly json: string } | RefusalData) & { readonly points?: string };

/** The batch page as the command line drives it. */
export interface BatchWindow {
	/** Analyses the file in the page's file input. */
	analyseChosenFile: (options: BatchOptions) => Promise<BatchOutcome>;
	/** Provided by the driver. */
	readonly reportProgress: (progress: Progress) => void;
}
