import { markdownTable } from './report';
import type { PlaybackFigures, SteppingFigures } from './playback';

/** A way of playing, by what is drawn. */
export interface PlayingRow extends PlaybackFigures {
	readonly name: string;
}

/** Everything that one run of the player's bench found. */
export interface PlaybackResult {
	readonly device: string;
	readonly kind: string;
	/** Length of the clip, s. */
	readonly seconds: number;
	readonly playing: readonly PlayingRow[];
	readonly steps: readonly SteppingFigures[];
}

/** The figures as a page of documentation. */
export function playbackReport({ device, kind, seconds, playing, steps }: PlaybackResult): string {
	return `# Playing

Written by \`npm run bench:player -- --write\`.

Device: ${device}.
Clip: ${kind}, ${seconds} s, the endurance sample scaled and repeated, a key frame a second; played in Review at 1440 x 900.

## At 1x

A frame is late when its time passed without its being seen. Behind is how far the frame on the screen was from the
clock that began with the first one. Tasks are those of the main thread over 50 ms.

${markdownTable(
	[
		'drawn',
		's of video',
		's taken',
		'frames due',
		'seen',
		'late',
		'behind, median',
		'at most',
		'a frame stood at most',
		'tasks > 50 ms',
		'longest'
	],
	playing.map((row) => [
		row.name,
		row.videoSeconds.toFixed(1),
		row.seconds.toFixed(1),
		String(row.due),
		String(row.shown),
		`${(100 * row.lateShare).toFixed(1)} %`,
		ms(1000 * row.lagMedianSeconds),
		ms(1000 * row.lagMostSeconds),
		ms(1000 * row.longestStandSeconds),
		String(row.longTasks),
		ms(row.longestTaskMilliseconds)
	])
)}

## Frame by frame

From the key to the picture.

${markdownTable(
	['stepping', 'steps', 'median', 'worst'],
	steps.map((row) => [
		row.kind,
		String(row.steps),
		ms(row.medianMilliseconds),
		ms(row.worstMilliseconds)
	])
)}
`;
}

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;
