import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { bodyOf } from '../../src/pose/body';
import { cropPathOf } from '../../src/pose/crop-path';
import { mirrorPixels } from '../../src/pose/mirror';
import type { Sighting } from '../../src/pose/people';
import { cropAt, cropOfFrame } from '../../src/pixels/crop';
import {
	readTracksText,
	renderedBodies,
	renderedClips,
	trackName
} from '../../tests/helpers/reference';
import { browserLaunch, expectBrowser } from '../browser';
import { buildPage } from '../build-page';
import { serve } from '../serve';
import type { CropsWindow, Look } from './crops-api';

/** A rendered clip, and where its runner is: no pose model is asked, so that no model's file depends on another's. */
export interface RenderedClip {
	readonly name: string;
	readonly path: string;
	readonly width: number;
	readonly height: number;
	readonly sightings: readonly Sighting[];
}

/**
 * Clips whose pictures the number ranges are measured on: named, so that a clip added later changes no model. D, M, N and
 * O are kept aside, for whoever compares int8 with floats.
 */
const CALIBRATION = [
	'A-endurance-right-60',
	'B-sprint-right-120',
	'C-endurance-left-30-blur',
	'E-roll-yaw-60',
	'F-slowmo-240-as-30',
	'G-walking-30',
	'H-portrait-rotated-60',
	'I-second-person-60',
	'J-vfr',
	'K-steady-left-60',
	'L-easy-60'
];
/** Looks at each clip. */
const LOOKS = 24;
/** One look in so many is at the whole picture, as the app looks for the runner. */
const WHOLE_EVERY = 6;

export const calibrationClips = (): RenderedClip[] => CALIBRATION.map(renderedClip);

export function renderedClip(name: string): RenderedClip {
	const clip = [...renderedClips(), ...renderedBodies()].find((one) => one.name === name);
	if (!clip) throw new Error(`No rendered clip is called ${name}.`);
	return readClip(clip);
}

interface TruthFile {
	readonly width: number;
	readonly height: number;
	readonly fileTimes?: readonly number[];
	readonly times: readonly number[];
	readonly keypoints: readonly (readonly (readonly [number, number, number])[])[];
}

function readClip({ video, truth }: { video: string; truth: string }): RenderedClip {
	const file = JSON.parse(readTracksText(truth)) as TruthFile;
	const times = file.fileTimes ?? file.times;
	const sightings = file.keypoints.flatMap((points, frame) => {
		const body = bodyOf(Float32Array.from(points.flat()));
		return body ? [{ time: times[frame]!, body }] : [];
	});
	const { width, height } = file;
	return { name: trackName(truth), path: video, width, height, sightings };
}

/** Evenly spaced looks at the runner, as the app's crop follows them, and at the whole picture. */
export function looksAt(clip: RenderedClip, count = LOOKS): Look[] {
	const { sightings } = clip;
	// The app looks a few times a second; more would change the path by less than a pixel.
	const path = cropPathOf(everyNth(sightings, Math.ceil(sightings.length / SIGHTINGS)));
	return Array.from({ length: count }, (_, i) => {
		const { time } = sightings[Math.floor(((i + 0.5) / count) * sightings.length)]!;
		const whole = i % WHOLE_EVERY === WHOLE_EVERY - 1;
		const square = whole ? cropOfFrame(clip.width, clip.height) : cropAt(path, time);
		// Half a millisecond later, so that rounding cannot give the frame before.
		return { fileTime: time + 0.0005, square };
	});
}
const SIGHTINGS = 48;

const everyNth = <T>(items: readonly T[], n: number): T[] => items.filter((_, i) => i % n === 0);

/** Whether the network sees a look in the mirror, as it does half of a clip's frames. */
const isMirrored = (look: number): boolean => look % 4 >= 2;

/** Cuts squares of clips in a browser, decoded and scaled as the app does it. */
export class CropCutter {
	private constructor(
		readonly page: Page,
		readonly close: () => Promise<void>
	) {}

	/** @throws {Failure} `no-browser` */
	static async start(): Promise<CropCutter> {
		expectBrowser();
		const folder = mkdtempSync(join(tmpdir(), 'stridescope-crops-'));
		await buildPage('tools/convert/crops-page.html', folder);
		const server = await serve({ port: 4673, folder });
		const browser = await chromium.launch(browserLaunch());
		const page = await browser.newPage();
		await page.goto(`${server.url}tools/convert/crops-page.html`);
		await page.waitForFunction(() => 'cutChosenFile' in window);
		return new CropCutter(page, async () => {
			await browser.close();
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		});
	}

	/** RGB bytes of each look, half of them mirrored. */
	async cut(path: string, looks: readonly Look[], inputSize: number): Promise<Uint8Array[]> {
		await this.page.setInputFiles('input', path);
		const cut = await this.page.evaluate(
			([looks, inputSize]) => (window as unknown as CropsWindow).cutChosenFile(looks, inputSize),
			[looks, inputSize] as const
		);
		if (cut.length !== looks.length) throw new Error(`${path} lacks frames.`);
		return cut.map((text, look) => {
			const pixels = new Uint8Array(Buffer.from(text, 'base64'));
			return isMirrored(look) ? mirrorPixels(pixels, inputSize) : pixels;
		});
	}
}
