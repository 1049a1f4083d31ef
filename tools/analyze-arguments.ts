import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
	BACKENDS,
	EFFORTS,
	QUARTER_TURNS,
	POSE_MODES,
	type QuarterTurn
} from '../src/core/model/recording';
import { SETTING_RANGES } from '../src/core/model/settings';
import { jobsOf } from './analyze/inputs';
import type { RunArguments } from './analyze/run';
import { ofShard, readShard } from './analyze/shard';
import { UsageError } from './analyze/usage-error';
import { callerFolder } from './project';

export const USAGE = `Usage: npm run --silent analyze -- INPUT... [options]
       npm run --silent analyze -- --merge DIR... [--out DIR]

INPUT is a video, pose data in the format stridescope/tracks (.json), a folder (with all below it)
or a pattern in quotes, such as "clips/**/*.mp4". Each result is written to <name>.analysis.json,
below the folder for the results as the file lies below the folder or pattern; beside them the
summary stridescope-summary.csv and the log stridescope-log.jsonl. What is done is skipped.

  --out DIR           folder for the results (default: the current folder)
  --mode MODE         fast, accurate (default) or precise
  --speed MPS         belt speed, metres per second
  --height M          the runner's height, metres
  --incline PERCENT   belt incline, uphill positive (default: level)
  --rotate DEGREES    turn the picture clockwise by 90, 180 or 270, beyond what the file says
  --roll DEGREES      camera tilt, clockwise positive (default: estimated)
  --level             the camera was level: the same as --roll 0
  --effort EFFORT     easy, race or all-out; saved with the result, does not affect the numbers
  --slow-motion F     how many times slower than real time the video plays; 1 confirms real time
                      (default: 1, and doubts are reported)
  --backend B         litert, wasm, webgl or webgpu (default: the fastest here)
  --all-frames        measure every frame, including those that add nothing
  --timeout SECONDS   longest time one video may take (default: 10 minutes plus 3 seconds per frame)
  --jobs N            videos measured side by side, each in a browser of its own (default: 1)
  --redo              measure again what is done
  --shard K/N         measure only part K of N parts of the files
  --shards N          the same with K from Slurm, Kubernetes or AWS Batch
  --merge             put what shards wrote to the given folders into one
  --help              show this help`;

export type AnalyzeArguments =
	| { readonly task: 'help' }
	| {
			readonly task: 'merge';
			/** Absolute, each once. */
			readonly folders: readonly string[];
			readonly outFolder: string;
	  }
	| ({ readonly task: 'run' } & RunArguments);

/**
 * The command line as what is to be done. Paths are taken from where the command was called.
 *
 * @param environment says which task of an array this is
 * @throws {UsageError}
 */
export function readArguments(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>> = process.env
): AnalyzeArguments {
	const { values, positionals } = parseOrUsageError(args);
	if (values.help) return { task: 'help' };
	const outFolder = resolve(callerFolder(), values.out ?? '.');
	if (values.merge) {
		if (positionals.length === 0) throw new UsageError('Give at least one folder to merge.');
		const folders = positionals.map((folder) => resolve(callerFolder(), folder));
		return { task: 'merge', folders: [...new Set(folders)], outFolder };
	}
	if (positionals.length === 0) throw new UsageError('Give at least one file.');
	const shard = readShard(values.shard, values.shards, environment);
	return {
		task: 'run',
		jobs: ofShard(jobsOf(positionals), shard),
		shard,
		outFolder,
		timeoutSeconds: positive('--timeout', values.timeout),
		redo: values.redo ?? false,
		browsers: browsers(values.jobs),
		options: {
			mode: choice('--mode', values.mode, POSE_MODES) ?? 'accurate',
			backend: choice('--backend', values.backend, BACKENDS),
			allFrames: values['all-frames'] ?? false,
			turnDegrees: quarterTurn(values.rotate),
			settings: {
				speedMetresPerSecond: within('--speed', values.speed, SETTING_RANGES.speedMetresPerSecond),
				heightMetres: within('--height', values.height, SETTING_RANGES.heightMetres),
				cameraRollDegrees: cameraRoll(values),
				inclinePercent: within('--incline', values.incline, [-40, 60]),
				effort: choice('--effort', values.effort, EFFORTS),
				slowMotionFactor:
					within('--slow-motion', values['slow-motion'], SETTING_RANGES.slowMotionFactor) ?? 1,
				clockConfirmed: values['slow-motion'] !== undefined
			}
		}
	};
}

function parseOrUsageError(args: readonly string[]) {
	try {
		return parseArgs({
			args: withSigns(args),
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				mode: { type: 'string' },
				speed: { type: 'string' },
				height: { type: 'string' },
				incline: { type: 'string' },
				roll: { type: 'string' },
				level: { type: 'boolean' },
				rotate: { type: 'string' },
				effort: { type: 'string' },
				'slow-motion': { type: 'string' },
				backend: { type: 'string' },
				'all-frames': { type: 'boolean' },
				timeout: { type: 'string' },
				jobs: { type: 'string' },
				redo: { type: 'boolean' },
				shard: { type: 'string' },
				shards: { type: 'string' },
				merge: { type: 'boolean' },
				help: { type: 'boolean' }
			}
		});
	} catch (error) {
		throw new UsageError((error as Error).message.split('\n')[0], { cause: error });
	}
}

function browsers(text: string | undefined): number {
	const count = within('--jobs', text, [1, 64]) ?? 1;
	if (Number.isInteger(count)) return count;
	throw new UsageError(`--jobs takes a whole number; found "${text}".`);
}

function cameraRoll({ roll, level }: { roll?: string; level?: boolean }): number | null {
	if (!level) return within('--roll', roll, SETTING_RANGES.cameraRollDegrees);
	if (roll === undefined) return 0;
	throw new UsageError('Give --level or --roll, not both.');
}

function quarterTurn(text: string | undefined): QuarterTurn {
	if (text === undefined) return 0;
	const turn = QUARTER_TURNS.find((known) => String(known) === text);
	if (turn !== undefined) return turn;
	throw new UsageError(`--rotate takes ${QUARTER_TURNS.join(', ')}; found "${text}".`);
}

function choice<Value extends string>(
	flag: string,
	text: string | undefined,
	values: readonly Value[]
): Value | null {
	if (text === undefined) return null;
	const value = values.find((known) => known === text);
	if (value) return value;
	throw new UsageError(`${flag} takes ${values.join(', ')}; found "${text}".`);
}

function positive(flag: string, text: string | undefined): number | null {
	if (text === undefined) return null;
	const value = Number(text);
	if (text.trim() !== '' && value > 0 && Number.isFinite(value)) return value;
	throw new UsageError(`${flag} takes a number greater than 0; found "${text}".`);
}

function within(
	flag: string,
	text: string | undefined,
	[least, most]: readonly [number, number]
): number | null {
	if (text === undefined) return null;
	const value = Number(text);
	if (text.trim() !== '' && value >= least && value <= most) return value;
	throw new UsageError(`${flag} takes a number from ${least} to ${most}; found "${text}".`);
}

/** Node takes what begins with a minus for an option: a negative number is joined to the option it belongs to. */
const withSigns = (args: readonly string[]): string[] =>
	args.reduce<string[]>(
		(all, arg) =>
			/^-\.?\d/.test(arg) && all.at(-1)?.startsWith('--')
				? [...all.slice(0, -1), `${all.at(-1)!}=${arg}`]
				: [...all, arg],
		[]
	);
