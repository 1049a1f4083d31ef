import type { CleanPoints } from '../clean/clean-points';
import { constrainShankLength } from '../clean/shank-length-constraint';
import type { PointSource, RollReading } from '../model/recording';
import type { GaitSettings } from '../model/settings';
import { SIDES, type Side } from '../model/tracks';
import type { FoldedRhythm } from '../rhythm/rhythm';
import { estimateCameraRoll } from './camera-roll';
import type { EventRules } from './event-rules';
import type { EventTracks } from './gait-events';
import { beltFrame, runnerFrame, type RunnerFrame } from './runner-frame';
import { anklePath, type AnklePath } from './stance';

/** Where the belt is in the picture, and the ankles' mean paths over it. */
export interface LocatedBelt {
	readonly cameraRollDegrees: number;
	/** Forward and up of the runner: up is the true vertical. */
	readonly frame: RunnerFrame;
	/** Forward and up of the belt: along its incline. */
	readonly belt: RunnerFrame;
	readonly anklePaths: Readonly<Record<Side, AnklePath | null>>;
	/** The tracks from which the paths and the events are read. */
	readonly eventTracks: EventTracks;
}

/** Of feet that are outside the picture. */
const NO_PATHS = { left: null, right: null };

/**
 * Finds the belt from the stance path of the ankles, upright lines of the picture and what the user entered.
 *
 * @param run direction of the run, leg length (pixels), and whether the feet are cut off
 * @param source a pose model's shanks are held at one length; joint centres are used as they are
 * @param pictureRoll roll from upright lines of the picture
 */
export function locateBelt(
	{ clean, smooth }: CleanPoints,
	rhythm: FoldedRhythm,
	run: { readonly facing: Side; readonly legLength: number; readonly feetCut: boolean },
	settings: Pick<GaitSettings, 'cameraRollDegrees' | 'inclinePercent'>,
	{ source, pictureRoll }: { source: PointSource; pictureRoll: RollReading | null },
	rules: EventRules
): LocatedBelt {
	const { facing, legLength, feetCut } = run;
	const eventTracks =
		source !== 'joints'
			? { clean: constrainShankLength(clean), smooth: constrainShankLength(smooth) }
			: { clean, smooth };
	const beltAt = (rollDegrees: number) =>
		beltFrame(facing, rollDegrees, settings.inclinePercent ?? 0);
	const pathsOn = (belt: RunnerFrame) => {
		const [left, right] = SIDES.map((side) =>
			anklePath(eventTracks.clean, side, belt, rhythm, legLength)
		) as [AnklePath | null, AnklePath | null];
		return { left, right };
	};
	const cameraRollDegrees =
		settings.cameraRollDegrees ??
		estimateCameraRoll(feetCut ? NO_PATHS : pathsOn(beltAt(0)), facing, source, pictureRoll, rules)
			.degrees;
	const belt = beltAt(cameraRollDegrees);
	return {
		cameraRollDegrees,
		frame: runnerFrame(facing, cameraRollDegrees),
		belt,
		anklePaths: pathsOn(belt),
		eventTracks
	};
}
