import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BackendName } from '../../../src/core/model/recording';
import { tryBackends, type TrialPlan } from '../../../src/pose/backend-trial';
import { isSoftwareRenderer } from '../../../src/pose/graphics';
import type { SquarePose } from '../../../src/pose/pose-api';
import type { PoseWorker } from '../../../src/pose/pose-pool';

const RIGHT = 7;

afterEach(() => void vi.useRealTimers());

describe('the trial of backends', () => {
	it('starts nothing where there is no graphics hardware', async () => {
		const { plan, started } = trial([], {});
		expect(await tryBackends(plan)).toEqual({ best: 'litert', tried: {} });
		expect(started).toEqual([]);
	});

	it('takes the fastest backend that answers rightly', async () => {
		const { plan } = trial(['webgpu', 'webgl'], { webgpu: 0.002, webgl: 0.005 });
		const { best, tried } = await tryBackends(plan);
		expect(best).toBe('webgpu');
		expect(rateIn(tried.webgpu)).toBeGreaterThan(rateIn(tried.webgl));
		expect(rateIn(tried.webgl)).toBeGreaterThan(rateIn(tried.litert));
	});

	it('times each for a second at most', async () => {
		const { plan, clock } = trial(['webgpu', 'webgl'], { webgpu: 0.02, webgl: 0.05 });
		await tryBackends(plan);
		expect(clock.seconds).toBeLessThan(3 * 1.2);
	});

	it('stays with WebAssembly when a GPU is hardly faster', async () => {
		const { plan } = trial(['webgl'], { webgl: 0.018 });
		expect((await tryBackends(plan)).best).toBe('litert');
	});

	it.each([
		['NaN', NaN],
		['nonsense', RIGHT + 1]
	])('rejects a GPU that answers the known frame with %s, however fast', async (_, answer) => {
		const { plan } = trial(
			['webgpu', 'webgl'],
			{ webgpu: 0.0001, webgl: 0.004 },
			{ webgpu: answer }
		);
		const { best, tried } = await tryBackends(plan);
		expect(best).toBe('webgl');
		expect(tried.webgpu).toEqual({ rejected: 'wrong-answer' });
	});

	it('rejects a GPU that loads and then never answers, and goes on without it', async () => {
		vi.useFakeTimers();
		const { plan, started } = trial(['webgpu', 'webgl'], { webgpu: Infinity, webgl: 0.004 });
		const trying = tryBackends(plan);
		await vi.advanceTimersByTimeAsync(60_000);
		const { best, tried } = await trying;
		expect(best).toBe('webgl');
		expect(tried.webgpu).toEqual({ rejected: 'no-answer' });
		expect(started.map(({ ended }) => ended)).toEqual([true, true]);
	});

	it('rejects a GPU that fails, and ends every worker it started', async () => {
		const { plan, started } = trial(['webgpu'], {});
		expect(await tryBackends(plan)).toEqual({
			best: 'litert',
			tried: { webgpu: { rejected: 'failed' } }
		});
		expect(started.map(({ ended }) => ended)).toEqual([true]);
	});
});

describe('software renderers', () => {
	it.each([
		'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
		'llvmpipe (LLVM 15.0.6, 256 bits)',
		'Microsoft Basic Render Driver'
	])('%s is one', (name) => expect(isSoftwareRenderer(name)).toBe(true));

	it.each([
		'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
		'Apple M2',
		'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)'
	])('%s is none', (name) => expect(isSoftwareRenderer(name)).toBe(false));
});

const rateIn = (outcome: object | undefined): number =>
	outcome && 'framesPerSecond' in outcome ? Number(outcome.framesPerSecond) : NaN;

/** A trial on a clock of its own; a backend without a time fails, one with all the time in the world never answers. WebAssembly takes 20 ms a square. */
function trial(
	backends: readonly BackendName[],
	secondsEach: Partial<Record<BackendName, number>>,
	answers: Partial<Record<BackendName, number>> = {}
) {
	const clock = { seconds: 0 };
	const started: (PoseWorker & { ended: boolean })[] = [];
	const answer = (value: number, seconds: number): Promise<SquarePose> => {
		clock.seconds += seconds;
		return Promise.resolve({ keypoints: Float32Array.of(value), seconds });
	};
	const start = () => {
		let loaded: BackendName = 'wasm';
		const worker = {
			ended: false,
			load: (_: string, backend: BackendName) => {
				loaded = backend;
				return Promise.resolve();
			},
			infer: () => {
				const seconds = secondsEach[loaded];
				if (seconds === Infinity) return new Promise<never>(() => undefined);
				return seconds === undefined
					? Promise.reject(new Error('lost'))
					: answer(answers[loaded] ?? RIGHT, seconds);
			},
			onFailure: () => undefined,
			end: () => {
				worker.ended = true;
			}
		};
		started.push(worker);
		return worker;
	};
	const plan: TrialPlan = {
		backends,
		model: 'movenet-lightning',
		pixels: new Uint8Array(3),
		isRight: ([value]) => value === RIGHT,
		start,
		onProcessor: 'litert',
		infer: () => answer(RIGHT, 0.02),
		inHand: 2,
		now: () => clock.seconds
	};
	return { plan, clock, started };
}
