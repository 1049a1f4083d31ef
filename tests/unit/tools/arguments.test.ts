import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArguments } from '../../../tools/analyze-arguments';
import { UsageError } from '../../../tools/analyze/usage-error';

const FOLDER = join('/', 'clips', 'of a runner');

beforeEach(() => vi.stubEnv('INIT_CWD', FOLDER));
afterEach(() => vi.unstubAllEnvs());

describe('the command line', () => {
	it('takes paths from where it was called', () => {
		const { jobs, outFolder } = runOf(['run.mp4', '--out', 'results']);
		expect(jobs).toEqual([
			{ name: 'run.mp4', path: join(FOLDER, 'run.mp4'), result: 'run.analysis.json' }
		]);
		expect(outFolder).toBe(join(FOLDER, 'results'));
	});

	it('names a result after the file without its last extension', () => {
		const { jobs } = runOf(['a/A-60.truth.json', 'b/.hidden', 'c/plain']);
		expect(jobs.map(({ result }) => result)).toEqual([
			'.hidden.analysis.json',
			'A-60.truth.analysis.json',
			'plain.analysis.json'
		]);
	});

	it('reads what the user tells about the clip', () => {
		const args = ['--speed', '3.5', '--height', '1.81', '--slow-motion', '8', '--mode', 'fast'];
		args.push('--rotate', '270', '--incline', '-2.5', '--roll=-3', '--effort', 'race');
		expect(runOf(['x.mp4', ...args, '--backend', 'wasm', '--all-frames']).options).toEqual({
			mode: 'fast',
			backend: 'wasm',
			allFrames: true,
			turnDegrees: 270,
			settings: {
				speedMetresPerSecond: 3.5,
				heightMetres: 1.81,
				cameraRollDegrees: -3,
				inclinePercent: -2.5,
				effort: 'race',
				slowMotionFactor: 8,
				clockConfirmed: true
			}
		});
	});

	it('takes a camera that was level for one turned by nothing', () => {
		expect(runOf(['x.mp4', '--level']).options.settings.cameraRollDegrees).toBe(0);
	});

	it('reads how long a file may take, and leaves that open unless it is told', () => {
		expect(runOf(['x.mp4', '--timeout', '90']).timeoutSeconds).toBe(90);
		expect(runOf(['x.mp4']).timeoutSeconds).toBeNull();
	});

	it('works on one file at a time and skips what is done, unless it is told otherwise', () => {
		expect(runOf(['x.mp4'])).toMatchObject({ browsers: 1, redo: false, shard: null });
		const args = ['x.mp4', '--jobs', '3', '--redo', '--shard', '1/2'];
		expect(runOf(args)).toMatchObject({
			browsers: 3,
			redo: true,
			shard: { index: 1, count: 2 }
		});
	});

	it('takes the files of its own shard alone', () => {
		const files = ['c.mp4', 'a.mp4', 'b.mp4'];
		const names = (shard: string) =>
			runOf([...files, '--shard', shard]).jobs.map(({ name }) => name);
		expect(names('1/2')).toEqual(['a.mp4', 'c.mp4']);
		expect(names('2/2')).toEqual(['b.mp4']);
	});

	it('merges each folder once', () => {
		expect(readArguments(['--merge', 'a', 'b', './a', '--out', 'all'])).toEqual({
			task: 'merge',
			folders: [join(FOLDER, 'a'), join(FOLDER, 'b')],
			outFolder: join(FOLDER, 'all')
		});
	});

	it('asks for nothing where help is asked for', () => {
		expect(readArguments(['--help', '--merge'])).toEqual({ task: 'help' });
	});

	it('assumes the accurate mode, real time and nothing else', () => {
		expect(runOf(['x.mp4']).options).toEqual({
			mode: 'accurate',
			backend: null,
			allFrames: false,
			turnDegrees: 0,
			settings: {
				speedMetresPerSecond: null,
				heightMetres: null,
				cameraRollDegrees: null,
				inclinePercent: null,
				effort: null,
				slowMotionFactor: 1,
				clockConfirmed: false
			}
		});
	});

	it.each([
		[[], 'at least one file'],
		[['x.mp4', '--fps', '30'], '--fps'],
		[['x.mp4', '--level', '--roll', '1'], '--level or --roll'],
		[['x.mp4', '--rotate', '45'], '--rotate takes 0, 90, 180, 270'],
		[['x.mp4', '--speed'], '--speed'],
		[['x.mp4', '--speed', 'fast'], 'found "fast"'],
		[['x.mp4', '--height', '0'], 'from 1 to 2.4'],
		[['x.mp4', '--height', '178'], 'from 1 to 2.4'],
		[['x.mp4', '--height', ' '], 'from 1 to 2.4'],
		[['x.mp4', '--slow-motion', 'Infinity'], 'from 0.25 to 64'],
		[['x.mp4', '--roll', '-50'], 'from -45 to 45'],
		[['x.mp4', '--incline', 'steep'], 'found "steep"'],
		[['x.mp4', '--effort', 'hard'], 'easy, race, all-out'],
		[['x.mp4', '--mode', 'best'], 'fast, accurate, precise'],
		[['x.mp4', '--backend', 'cuda'], 'wasm, webgl, webgpu'],
		[['x.mp4', '--timeout', '0'], 'greater than 0'],
		[['x.mp4', '--jobs', '0'], 'from 1 to 64'],
		[['x.mp4', '--jobs', '1.5'], 'whole number'],
		[['x.mp4', '--shard', '3/2'], 'K from 1 to N'],
		[['--merge'], 'at least one folder'],
		[['a/x.mp4', 'b/x.mov'], 'both be written'],
		// One file on most disks of Windows and macOS.
		[['a/Run.mov', 'b/run.mov'], 'both be written'],
		// "ü" as one character and as two.
		[['a/L\u00fcck.mov', 'b/Lu\u0308ck.mov'], 'both be written']
	])('calls %j a mistake', (args, message) => {
		expect(() => readArguments(args)).toThrow(UsageError);
		expect(() => readArguments(args)).toThrow(message);
	});
});

function runOf(args: string[]) {
	const read = readArguments(args, {});
	if (read.task !== 'run') throw new Error(`Expected files to measure, found ${read.task}`);
	return read;
}
