import { videoWords } from '../../report/words/video';

const SPEEDS = [1, 0.5, 0.25, 0.125] as const;
export type VideoSpeed = (typeof SPEEDS)[number];

/** How fast a video may pass, and how that is called. */
export const speedOptions = (): (readonly [VideoSpeed, string])[] =>
	SPEEDS.map((speed) => [speed, videoWords.speeds[speed]]);
