import type { Page } from 'playwright';
import type { ClipFacts } from '../../src/core/model/recording';
import type { Drawing } from '../../src/core/model/drawing';
import { legIndex } from '../../src/core/model/legs';
import { SIDES } from '../../src/core/model/tracks';
import { timing } from '../../src/media/frame-times';
import type { Truth } from '../../tools/validation/truth';
import { readTracksText, renderedClip } from './reference';

/** Points of a clip, and how to call it. */
export interface SeededClip {
	readonly name: string;
	readonly width: number;
	readonly height: number;
	readonly fileTimes: readonly number[];
	/** [x, y, score] of 17 points a frame, pixels of the frame. */
	readonly keypoints: readonly (readonly (readonly number[])[])[];
	/** As `FeetSeen` has them. */
	readonly feet?: { readonly frames: readonly number[]; readonly points: readonly number[] };
}

type TruthFile = SeededClip & { readonly times: readonly number[]; readonly truth: Truth };

const fileOf = (name: string) => JSON.parse(readTracksText(renderedClip(name).truth)) as TruthFile;
const FILE = fileOf('A-endurance-right-60');

/** The endurance sample with its true points. */
export const ENDURANCE: SeededClip = { ...FILE, name: 'A-endurance-right-60.mp4' };

/** The true points of a rendered clip, and when its feet land and leave. */
export function clipWithTruth(name: string) {
	const file = fileOf(name);
	const clip: SeededClip = { ...file, name: `${name}.mp4` };
	return { clip, times: file.times, events: file.truth.events! };
}

/** The same with heels and toes in the frames around its contacts. */
export const ENDURANCE_WITH_FEET: SeededClip = { ...ENDURANCE, feet: trueFeet(FILE) };

/** What a model that makes no error would have seen of the feet. */
function trueFeet({ times, keypoints, truth }: TruthFile): NonNullable<SeededClip['feet']> {
	const contacts = truth.events!.filter(({ type }) => type === 'initialContact');
	const around = contacts.flatMap(({ time }) => {
		const next = times.findIndex((at) => at >= time);
		// Contacts are found up to a frame off.
		return next < 2 ? [] : [next - 2, next - 1, next, next + 1];
	});
	const frames = [...new Set(around)].filter((frame) => frame < times.length);
	frames.sort((a, b) => a - b);
	const points = frames.flatMap((frame) => {
		const feet = (['heel', 'toe'] as const).flatMap((point) =>
			SIDES.map((side) => truth.feet![side][point][frame]!)
		);
		const ankles = SIDES.map((side) => keypoints[frame]![legIndex(side, 'ankle')]!);
		return [...feet, ...ankles].flatMap(([x, y]) => [x!, y!, 0.9]);
	});
	return { frames, points };
}

/** In what a session differs from others of the same clip. */
export interface SeededPart {
	readonly id?: string;
	readonly name?: string;
	/** Milliseconds since 1970. */
	readonly savedAt?: number;
	readonly speedMetresPerSecond?: number;
	readonly heightMetres?: number;
	readonly drawings?: readonly Drawing[];
	readonly note?: string;
	/** Name of the athlete whose it is. */
	readonly athlete?: string;
}

/**
 * Puts a session into the browser's storage as if a pose model had measured the clip, so that its video can be
 * chosen and played without an analysis. The page must stand at the site's address.
 */
export async function seedSession(
	page: Page,
	clip: SeededClip,
	part: SeededPart = {}
): Promise<void> {
	const { name, width, height, fileTimes, keypoints, feet } = clip;
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
		async ({ facts, fileTimes, keypoints, feet, part }) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const opening = indexedDB.open('stridescope');
				opening.onsuccess = () => resolve(opening.result);
				opening.onerror = () => reject(opening.error!);
			});
			const writing = database.transaction(['sessions', 'sources', 'athletes'], 'readwrite');
			const { id = 'seeded', name = facts.name, savedAt = Date.now(), note = '' } = part;
			const athleteId = part.athlete === undefined ? null : `athlete of ${id}`;
			if (athleteId !== null)
				writing.objectStore('athletes').put({
					...{ id: athleteId, name: part.athlete, heightMetres: null, legLengthMetres: null },
					...{ notes: '', tags: [], createdAt: Date.now() }
				});
			writing.objectStore('sessions').put({
				...{ id, name, savedAt, clip: facts, athleteId, note },
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
					...(feet && {
						feet: {
							frames: Uint32Array.from(feet.frames),
							points: Float32Array.from(feet.points)
						}
					}),
					pictureRoll: { degrees: 0, sdDegrees: 0.5 },
					notes: []
				},
				settings: {
					speedMetresPerSecond: part.speedMetresPerSecond ?? null,
					heightMetres: part.heightMetres ?? null,
					cameraRollDegrees: null,
					...{ slowMotionFactor: 1, effort: null }
				},
				corrections: [],
				drawings: part.drawings ?? []
			});
			await new Promise((resolve, reject) => {
				writing.oncomplete = resolve;
				writing.onerror = () => reject(writing.error!);
			});
			database.close();
		},
		{ facts, fileTimes, keypoints, feet, part }
	);
}
