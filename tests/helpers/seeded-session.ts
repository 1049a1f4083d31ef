import type { Page } from 'playwright';
import type { ClipFacts } from '../../src/core/model/recording';
import { timing } from '../../src/media/frame-times';
import { readTracksText, renderedClip } from './reference';

/** Points of a clip, and how to call it. */
export interface SeededClip {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	readonly fileTimes: readonly number[];
	/** [x, y, score] of 17 points a frame, pixels of the frame. */
	readonly keypoints: readonly (readonly (readonly number[])[])[];
}

/** The endurance sample with its true points. */
export const ENDURANCE: SeededClip = {
	...(JSON.parse(readTracksText(renderedClip('A-endurance-right-60').truth)) as SeededClip),
	name: 'A-endurance-right-60.mp4'
};

/**
 * Puts a session into the browser's storage as if a pose model had measured the clip, so that its video can be
 * chosen and played without an analysis. The page must stand at the site's address.
 */
export async function seedSession(page: Page, clip: SeededClip): Promise<void> {
	const { name, width, height, fileTimes, keypoints } = clip;
	const { durationSeconds, frameRate, variable } = timing(Float64Array.from(fileTimes));
	const facts: ClipFacts = {
		name,
		width,
		height,
		rotationDegrees: 0,
		fileDurationSeconds: durationSeconds,
		fileFrameRate: frameRate,
		frameCount: fileTimes.length,
		variableFrameRate: variable,
		capturedFrameRate: null,
		codec: 'avc1'
	};
	await page.waitForFunction(async () =>
		(await indexedDB.databases()).some(({ name }) => name === 'stridescope')
	);
	await page.evaluate(
		async ({ facts, fileTimes, keypoints }) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open('stridescope');
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error!);
			});
			const writing = database.transaction(['sessions', 'sources'], 'readwrite');
			const id = 'seeded';
			writing.objectStore('sessions').put({
				...{ id, name: facts.name, savedAt: Date.now(), clip: facts, thumbnail: null },
				headline: { cadenceStepsPerMinute: null, position: null, label: null }
			});
			writing.objectStore('sources').put({
				id,
				recording: {
					clip: facts,
					model: { name: 'movenet-thunder', mode: 'accurate', backend: 'wasm', workers: 2 },
					timing: null,
					fileTimes: Float64Array.from(fileTimes),
					keypoints: Float32Array.from(keypoints.flat(2)),
					pictureRoll: { degrees: 0, sdDegrees: 0.5 },
					notes: []
				},
				settings: {
					...{ speedMetresPerSecond: null, heightMetres: null, cameraRollDegrees: null },
					...{ slowMotionFactor: 1, effort: null }
				},
				corrections: []
			});
			await new Promise((resolve, reject) => {
				writing.oncomplete = resolve;
				writing.onerror = () => reject(writing.error!);
			});
			database.close();
		},
		{ facts, fileTimes, keypoints }
	);
}
