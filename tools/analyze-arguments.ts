import { basename, parse, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BatchOptions } from '../src/app/batch/batch-api';
import {
	BACKENDS,
	EFFORTS,
	QUARTER_TURNS,
	type PoseMode,
	type QuarterTurn
} from '../src/core/model/recording';
import { callerFolder } from './project';

export const USAGE = `Usage: npm run --silent analyze -- FILE... [options]

FILE is a video, or pose data in the format stridescope/tracks (.json).
Each result is written to <name>.analysis.json.

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
  --help              show this help`;

const MODES: readonly PoseMode[] = ['fast', 'accurate', 'precise'];

/** A command line that does not make sense; the message says what was expected. */
export class UsageError extends Error {}

export interface Job {
	/** As the user wrote it. */
	readonly name: string;
	readonly path: string;
	readonly resultPath: string;
}

export interface AnalyzeArguments {
	readonly jobs: readonly Job[];
	readonly outFolder: string;
	readonly options: BatchOptions;
	/** How long one video may take, s; `null` for as long as its frames need at most. */
	readonly timeoutSeconds: number | null;
}

/**
 * The command line as jobs and options, or `null` when help was asked for. Paths are taken from
 * where the command was called.
 *
 * @throws {UsageError}
 */
export function readArguments(args: readonly string[]): AnalyzeArguments | null {
	const { values, positionals } = parseOrUsageError(args);
	if (values.help) return null;
	if (positionals.length === 0) throw new UsageError('Give at least one file.');
	const outFolder = resolve(callerFolder(), values.out ?? '.');
	const jobs = positionals.map((name) => ({
		name,
		path: resolve(callerFolder(), name),
		resultPath: resolve(outFolder, `${parse(name).name}.analysis.json`)
	}));
	forbidSharedResults(jobs);
	return {
		jobs,
		outFolder,
		timeoutSeconds: positive('--timeout', values.timeout),
		options: {
			mode: choice('--mode', values.mode, MODES) ?? 'accurate',
			backend: choice('--backend', values.backend, BACKENDS),
			allFrames: values['all-frames'] ?? false,
			turnDegrees: quarterTurn(values.rotate),
			settings: {
				speedMetresPerSecond: positive('--speed', values.speed),
				heightMetres: positive('--height', values.height),
				cameraRollDegrees: cameraRoll(values),
				inclinePercent: within('--incline', values.incline, [-40, 60]),
				effort: choice('--effort', values.effort, EFFORTS),
				slowMotionFactor: positive('--slow-motion', values['slow-motion']) ?? 1,
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
				help: { type: 'boolean' }
			}
		});
	} catch (error) {
		throw new UsageError((error as Error).message.split('\n')[0], { cause: error });
	}
}

function cameraRoll({ roll, level }: { roll?: string; level?: boolean }): number | null {
	if (!level) return within('--roll', roll, [-45, 45]);
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

/** Disks of Windows and macOS take names for equal that differ in capital letters, or in how an accent is written. */
const onAnyDisk = (path: string): string => path.normalize('NFC').toLowerCase();

function forbidSharedResults(jobs: readonly Job[]): void {
	const names = new Map<string, string>();
	for (const { name, resultPath } of jobs) {
		const other = names.get(onAnyDisk(resultPath));
		if (other !== undefined) {
			throw new UsageError(
				`${other} and ${name} would both be written to ${basename(resultPath)}.`
			);
		}
		names.set(onAnyDisk(resultPath), name);
	}
}
