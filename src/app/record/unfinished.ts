import type { PoseMode } from '../../core/recording';
import type { Scouted } from '../../pose/scout';

/** What changes the keypoints. */
export interface RunSettings {
	readonly mode: PoseMode;
	readonly slowMotionFactor: number;
	readonly allFrames: boolean;
}

/** An analysis that was interrupted: its file must be given again for it to go on. */
export interface UnfinishedRun {
	readonly key: string;
	/** Of the file. */
	readonly name: string;
	readonly settings: RunSettings;
	readonly scouted: Scouted;
	readonly doneFrames: number;
	readonly totalFrames: number;
}
