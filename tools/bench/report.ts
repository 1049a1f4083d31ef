import { cpus, totalmem } from 'node:os';
import type { PoseMode } from '../../src/core/model/recording';
import type { GraphComparison } from '../../tests/bench/page-api';
import type { NumericLineTime } from '../../tests/bench/numeric-line';
import type { CorrectionTimes } from './corrections';
import { librarySection, type LibraryTimes } from './library';
import { markdownTable } from './markdown-table';
import type {
	FirstSeen,
	LengthRow,
	RealClipRow,
	ShortModel,
	SpeedRow,
	WorkersRow
} from './measure';

/** Everything that one run of the bench found. */
export interface BenchResult {
	readonly device: string;
	readonly speed: readonly SpeedRow[];
	readonly realClips: readonly RealClipRow[];
	readonly lengths: readonly LengthRow[];
	readonly sizes: readonly LengthRow[];
	readonly workers: readonly WorkersRow[];
	readonly graph: Readonly<Record<ShortModel, GraphComparison>>;
	readonly firstSeen: FirstSeen;
	readonly corrections: CorrectionTimes;
	readonly library: LibraryTimes;
	readonly numericLine: readonly NumericLineTime[];
	readonly firstLoadKilobytes: number;
}

/** Processor, memory and browser in one line. */
export function deviceName(browserVersion: string): string {
	const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
	const gibibytes = Math.round(totalmem() / 2 ** 30);
	return `${cpus().length} cores (${processor}), ${gibibytes} GiB, Chromium ${browserVersion} headless, Node ${process.versions.node}`;
}

/** The JSON file: the figures by which runs are compared, then all rows. */
export function toJson(result: BenchResult) {
	const main = (model: ShortModel) => {
		const row = result.speed.find((row) => row.model === model && row.clip.startsWith('1080p60'))!;
		const { framesPerSecond, floorFramesPerSecond, efficiency, timesUsualRecipe } = row;
		const { timesTensorFlow } = row;
		return {
			...{ framesPerSecond, floorFramesPerSecond, efficiency, timesUsualRecipe },
			timesTensorFlow
		};
	};
	const realClip = (mode: PoseMode) => {
		const { seconds, clipLengths } = result.realClips.find((row) => row.mode === mode)!;
		return { seconds, clipLengths };
	};
	return {
		device: result.device,
		thunder1080p60: main('thunder'),
		lightning1080p60: main('lightning'),
		realClip: {
			lightning: realClip('fast'),
			thunder: realClip('accurate'),
			precise: realClip('precise')
		},
		peakMemoryGrowthMB10to120s: growth(result.lengths[0], result.lengths.at(-1)),
		peakMemoryGrowthMB1080pTo4K: growth(result.sizes[0], result.sizes[1]),
		firstSkeletonSeconds: result.firstSeen.skeletonSeconds,
		firstNumbersSeconds: result.firstSeen.numbersSeconds,
		correctionMilliseconds30sClip: result.corrections.medianMilliseconds,
		worstCorrectionMilliseconds30sClip: result.corrections.worstMilliseconds,
		numericLineMilliseconds14400Frames: numericLineOf(result, 14400),
		firstLoadKilobytesCompressed: result.firstLoadKilobytes,
		rows: result
	};
}

const growth = (a: LengthRow | undefined, b: LengthRow | undefined): number | null =>
	a?.peakMemoryMB == null || b?.peakMemoryMB == null ? null : b.peakMemoryMB - a.peakMemoryMB;

const numericLineOf = (result: BenchResult, frames: number): number =>
	result.numericLine.find((row) => row.frames === frames)!.milliseconds;

/** The same as a page of documentation. */
export function toMarkdown(result: BenchResult): string {
	const json = toJson(result);
	return `# Speed

Written by \`npm run bench\`. Compare ratios rather than seconds: ratios hold on other machines.

Device: ${result.device}.

## From a file to its result

The clips are the endurance sample, scaled and looped; every frame is inferred. The floor is the rate of the same pose
workers with nothing else to do, in the same run; efficiency is floor time / wall time. The usual recipe seeks a \`<video>\`
to each frame and hands it to pose-detection: milliseconds per frame to seek + to estimate, and how many times longer it
takes. Last, how many times longer the same analysis takes with TensorFlow on the processor, run turn by turn.

${markdownTable(
	[
		'model',
		'clip',
		'backend',
		'frames',
		's',
		'frames/s',
		'floor',
		'efficiency',
		'usual recipe ms',
		'times',
		'times TensorFlow'
	],
	result.speed.map((row) => [
		row.model,
		row.clip,
		`${row.engine.backend} x ${row.engine.workers}`,
		String(row.frames),
		row.seconds.toFixed(1),
		row.framesPerSecond.toFixed(1),
		row.floorFramesPerSecond.toFixed(1),
		row.efficiency.toFixed(2),
		`${ms(row.usualRecipe.seekSeconds)} + ${ms(row.usualRecipe.estimateSeconds)}`,
		row.timesUsualRecipe.toFixed(1),
		row.timesTensorFlow.toFixed(2)
	])
)}

First skeleton on the screen after choosing the file, with models cached: ${json.firstSkeletonSeconds.toFixed(2)} s. First numbers
of a 10 s clip in _Accurate_, where _Analyse_ is pressed at once: ${json.firstNumbersSeconds.toFixed(2)} s.

## A phone's clip of a treadmill

720 x 1280, 30 frames a second, frames spared as by default.

${markdownTable(
	['mode', 's', 'clip lengths'],
	result.realClips.map((row) => [row.mode, row.seconds.toFixed(1), row.clipLengths.toFixed(2)])
)}

## By clip length and size

With Lightning. Memory is the largest sum of the proportional set sizes of all browser processes, sampled every 100 ms.

${markdownTable(
	['clip', 'frames', 's', 'ms per frame', 'peak MB'],
	[...result.lengths, ...result.sizes].map((row) => [
		row.clip,
		String(row.frames),
		row.seconds.toFixed(1),
		((1000 * row.seconds) / row.frames).toFixed(1),
		row.peakMemoryMB?.toFixed(0) ?? ''
	])
)}

From 10 to 120 s: ${megabytes(json.peakMemoryGrowthMB10to120s)}. From 1080p30 to 4K30: ${megabytes(json.peakMemoryGrowthMB1080pTo4K)}.

## Pose workers

1080p60 with Lightning, the case in which decoding takes the largest share next to inference.

${markdownTable(
	['workers', 's'],
	result.workers.map((row) => [String(row.workers), row.seconds.toFixed(1)])
)}

## pose-detection compared with running the graph directly

The same pixels in one page, alternating, preparation included, median.

${markdownTable(
	['model', 'pose-detection ms', 'graph ms', 'pose-detection takes'],
	Object.entries(result.graph).map(([model, times]) => [
		model,
		times.poseDetection.toFixed(1),
		times.graph.toFixed(1),
		`${(100 * (times.poseDetection / times.graph - 1)).toFixed(0)} % more`
	])
)}

## From keypoints to results

17 points, code already compiled, median.

${markdownTable(
	['frames', 'ms', 'µs per frame'],
	result.numericLine.map(({ frames, milliseconds }) => [
		String(frames),
		milliseconds.toFixed(1),
		((1000 * milliseconds) / frames).toFixed(2)
	])
)}

## Correcting

From a pointer move that drags a joint to the new numbers on the screen, ${result.corrections.clip}:
${result.corrections.medianMilliseconds.toFixed(0)} ms (median), ${result.corrections.worstMilliseconds.toFixed(0)} ms at worst.

${librarySection(result.library)}
## The page

Scripts loaded before a file is chosen: ${result.firstLoadKilobytes.toFixed(0)} kB compressed.
`;
}

const megabytes = (value: number | null): string =>
	value === null ? 'not measured here' : `${value.toFixed(0)} MB more`;

const ms = (seconds: number): string => (1000 * seconds).toFixed(0);
