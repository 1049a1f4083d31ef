import { createDetector, movenet, SupportedModels } from '@tensorflow-models/pose-detection';
import { io } from '@tensorflow/tfjs-core';
import { median } from '../../src/core/math/statistics';
import { squareImage } from '../../src/pixels/square-image';
import { useBackend } from '../../src/pose/tensorflow/backend';
import { modelFileUrl } from '../../src/pose/model-files';
import { loadMoveNet } from '../../src/pose/tensorflow/movenet';
import { MODEL_INPUT_SIZE, type MoveNetName } from '../../src/pose/pose-api';
import { startPoseWorker } from '../../src/pose/pose-client';
import type { BenchPage, BenchWindow } from './page-api';

/** Runs in the page that `npm run bench` opens; it is no part of the built site. */
const bench: BenchPage = {
	async floor(model, { backend, workers }, seconds) {
		const started = Array.from({ length: workers }, startPoseWorker);
		await Promise.all(started.map((worker) => worker.load(model, backend)));
		const square = noise(MODEL_INPUT_SIZE[model]);
		const until = async (end: number) => {
			let squares = 0;
			const line = async (worker: (typeof started)[number]) => {
				while (performance.now() < end) {
					await worker.infer(model, square, 'plain');
					squares++;
				}
			};
			// Several in hand at each: it never waits for this thread.
			await Promise.all(started.flatMap((worker) => Array.from({ length: 4 }, () => line(worker))));
			return squares;
		};
		await until(performance.now() + WARM_UP_SECONDS * 1000);
		const began = performance.now();
		const squares = await until(began + seconds * 1000);
		const rate = squares / ((performance.now() - began) / 1000);
		for (const worker of started) worker.end();
		return rate;
	},

	async usualRecipe(model, frames, frameRate) {
		await useBackend('wasm');
		const detector = await usualDetector(model);
		const video = document.querySelector('video')!;
		video.src = URL.createObjectURL(document.querySelector('input')!.files![0]!);
		await happened(video, 'loadeddata');
		const seeks: number[] = [];
		const estimates: number[] = [];
		for (let frame = -WARM_UP_FRAMES; frame < frames; frame++) {
			const began = performance.now();
			const seeked = happened(video, 'seeked');
			video.currentTime = (frame + WARM_UP_FRAMES + 0.5) / frameRate;
			await seeked;
			const shown = performance.now();
			await detector.estimatePoses(video);
			if (frame < 0) continue;
			seeks.push(shown - began);
			estimates.push(performance.now() - shown);
		}
		detector.dispose();
		URL.revokeObjectURL(video.src);
		return { seekSeconds: median(seeks) / 1000, estimateSeconds: median(estimates) / 1000 };
	},

	async compareWithGraph(model, frames) {
		await useBackend('wasm');
		const detector = await usualDetector(model);
		const graph = await loadMoveNet(model);
		const rgb = noise(graph.inputSize);
		const image = squareImage(rgb, graph.inputSize);
		const times = { poseDetection: [] as number[], graph: [] as number[] };
		for (let frame = -WARM_UP_FRAMES; frame < frames; frame++) {
			detector.reset();
			const began = performance.now();
			await detector.estimatePoses(image);
			const turn = performance.now();
			await graph.infer(rgb);
			if (frame < 0) continue;
			times.poseDetection.push(turn - began);
			times.graph.push(performance.now() - turn);
		}
		detector.dispose();
		graph.dispose();
		return { poseDetection: median(times.poseDetection), graph: median(times.graph) };
	}
};

(window as unknown as BenchWindow).bench = bench;

const WARM_UP_SECONDS = 1;
const WARM_UP_FRAMES = 5;

/** As its documentation shows it. */
const usualDetector = (model: MoveNetName) =>
	createDetector(SupportedModels.MoveNet, {
		modelType:
			model === 'movenet-thunder'
				? movenet.modelType.SINGLEPOSE_THUNDER
				: movenet.modelType.SINGLEPOSE_LIGHTNING,
		modelUrl: io.http(modelFileUrl(model, 'model.json'), {
			weightUrlConverter: (fileName) => Promise.resolve(modelFileUrl(model, fileName))
		})
	});

const happened = (target: EventTarget, event: string) =>
	new Promise((resolve, reject) => {
		target.addEventListener(event, resolve, { once: true });
		target.addEventListener('error', () => reject(new Error(`No ${event}.`)), { once: true });
	});

function noise(size: number): Uint8Array {
	const pixels = new Uint8Array(size * size * 3);
	for (let i = 0; i < pixels.length; i++) pixels[i] = (i * 7919 + (i >> 7) * 31) % 256;
	return pixels;
}
