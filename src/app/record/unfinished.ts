import type { BackendName, FileRange, PoseMode, QuarterTurn } from '../../core/model/recording';
import type { PersonPlace } from '../../pose/people';
import type { Scouted } from '../../pose/scout';

/** What changes the keypoints. */
export interface RunSettings {
	readonly mode: PoseMode;
	readonly slowMotionFactor: number;
	readonly allFrames: boolean;
	/** As requested; `null` for what a trial found best. */
	readonly backend: BackendName | null;
	/** The part that is measured; `null` for the whole clip. */
	readonly range: FileRange | null;
	/** Whom the user chose; `null` for the one who runs. */
	readonly person: PersonPlace | null;
	/** By which the picture is turned clockwise; absent for none. */
	readonly turnDegrees?: QuarterTurn;
}

/** An analysis that was interrupted: the user must choose its file again to resume it. */
export interface UnfinishedRun {
	readonly key: string;
	/** Of the file. */
	readonly name: string;
	readonly settings: RunSettings;
	readonly scouted: Scouted;
	readonly doneFrames: number;
	readonly totalFrames: number;
}
