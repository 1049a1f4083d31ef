import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readArguments, UsageError } from '../../../tools/analyze-arguments';

const FOLDER = join('/', 'clips', 'of a runner');

beforeEach(() => vi.stubEnv('INIT_CWD', FOLDER));
afterEach(() => vi.unstubAllEnvs());

describe('the command line', () => {
	it('takes paths from where it was called', () => {
		const { jobs } = readArguments(['run.mp4', '--out', 'results'])!;
		expect(jobs).toEqual([
			{
				name: 'run.mp4',
				path: join(FOLDER, 'run.mp4'),
				resultPath: join(FOLDER, 'results', 'run.analysis.json')
			}
		]);
	});

	it('names a result after the file without its last extension', () => {
		const { jobs } = readArguments(['a/A-60.truth.json', 'b/.hidden', 'c/plain'])!;
		expect(jobs.map(({ resultPath }) => resultPath)).toEqual([
			join(FOLDER, 'A-60.truth.analysis.json'),
			join(FOLDER, '.hidden.analysis.json'),
			join(FOLDER, 'plain.analysis.json')
		]);
	});

	it('reads what the user tells about the clip', () => {
		const args = ['--speed', '3.5', '--height', '1.81', '--slow-motion', '8', '--mode', 'fast'];
		args.push('--rotate', '270', '--incline', '-2.5', '--roll=-3', '--effort', 'race');
		expect(readArguments(['x.mp4', ...args, '--backend', 'wasm', '--all-frames'])!.options).toEqual(
			{
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
			}
		);
	});

	it('takes a camera that was level for one turned by nothing', () => {
		expect(readArguments(['x.mp4', '--level'])!.options.settings.cameraRollDegrees).toBe(0);
	});

	it('reads how long a file may take, and leaves that open unless it is told', () => {
		expect(readArguments(['x.mp4', '--timeout', '90'])!.timeoutSeconds).toBe(90);
		expect(readArguments(['x.mp4'])!.timeoutSeconds).toBeNull();
	});

	it('assumes the accurate mode, real time and nothing else', () => {
		expect(readArguments(['x.mp4'])!.options).toEqual({
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
		[['x.mp4', '--height', '0'], 'greater than 0'],
		[['x.mp4', '--height', ' '], 'greater than 0'],
		[['x.mp4', '--slow-motion', 'Infinity'], 'greater than 0'],
		[['x.mp4', '--roll', '-50'], 'from -45 to 45'],
		[['x.mp4', '--incline', 'steep'], 'found "steep"'],
		[['x.mp4', '--effort', 'hard'], 'easy, race, all-out'],
		[['x.mp4', '--mode', 'best'], 'fast, accurate, precise'],
		[['x.mp4', '--backend', 'cuda'], 'wasm, webgl, webgpu'],
		[['x.mp4', '--timeout', '0'], 'greater than 0'],
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
