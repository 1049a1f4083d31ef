import { afterEach, expect, it, vi } from 'vitest';
import { recordKeypoints } from '../../src/app/analyse';
import { firstFrames } from '../helpers/browser-clips';
import { enduranceSample } from '../helpers/browser-pose';
import { aliveWorkers, workersOutOfMemory } from '../helpers/worker-stubs';

afterEach(() => vi.unstubAllGlobals());

it('where WebAssembly gets no memory an analysis ends with an error, and works once there is some', async () => {
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const clip = await firstFrames(await enduranceSample(), 60);
	workersOutOfMemory();
	const outcome = await recordKeypoints(clip, { mode: 'fast', backend: null }).then(
		({ model }) => model,
		(error: unknown) => error
	);
	expect(outcome).toBeInstanceOf(Error);
	await expect.poll(aliveWorkers).toEqual([]);
	vi.unstubAllGlobals();
	const recording = await recordKeypoints(clip, { mode: 'fast', backend: null });
	expect(recording.fileTimes).toHaveLength(60);
});
