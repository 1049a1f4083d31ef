import { analyseTracks } from '../../src/core/analyse';
import { NO_SETTINGS } from '../../src/core/model/settings';
import { referenceData } from '../../src/profiles/reference-data';
import { withNoise } from '../helpers/noise';
import { syntheticRunner } from '../helpers/synthetic-runner';

/** Frames of each clip, and how often it is timed. */
const CLIPS = [
	[1000, 20],
	[3000, 20],
	[14400, 20],
	[30000, 9],
	[100000, 5]
] as const;

export interface NumericLineTime {
	readonly frames: number;
	/** Median of the runs, warm. */
	readonly milliseconds: number;
}

const FRAMES_PER_SECOND = 240;
const WARM_UP_RUNS = 5;

/** Times the whole numeric line on a noisy synthetic runner filmed at 240 frames a second. */
function timeNumericLine(frames: number, runs: number): NumericLineTime {
	const { tracks, truth } = syntheticRunner({
		framesPerSecond: FRAMES_PER_SECOND,
		seconds: frames / FRAMES_PER_SECOND
	});
	const noisy = withNoise(tracks, truth, 'phone', 1);
	const times: number[] = [];
	for (let run = -WARM_UP_RUNS; run < runs; run++) {
		const start = performance.now();
		analyseTracks(noisy, NO_SETTINGS, referenceData);
		if (run >= 0) times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	return { frames, milliseconds: times[times.length >> 1]! };
}

// Run as a program of its own by tools/bench.ts, which reads this line.
console.log(JSON.stringify(CLIPS.map(([frames, runs]) => timeNumericLine(frames, runs))));
