import { markdownTable } from './markdown-table';
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
Clip: ${kind}, ${seconds} s, the endurance sample scaled and looped, one key frame per second; played in Review at 1440 x 900.

## At 1x

A frame is late when its time passed before it was shown. The lag is how far the frame on the screen was behind a clock
started with the first frame. Tasks are those of the main thread longer than 50 ms.

${markdownTable(
	[
		'drawn',
		's of video',
		's elapsed',
		'frames due',
		'shown',
		'late',
		'lag, median',
		'largest lag',
		'longest on screen',
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

From the key press to the picture.

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
