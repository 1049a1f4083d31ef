import type { StoredSession } from '../../src/app/storage/session-store';
import type { SessionEntry } from '../../src/app/storage/schema';
import { NO_SETTINGS } from '../../src/core/model/settings';
import { KEYPOINT_COUNT } from '../../src/core/model/tracks';
import { seededRandom } from './random';

const FRAMES = 40;

/** A session with numbers that are hard to keep: gaps, negative zero, subnormals, all mantissa bits. */
export function storedSession(id: string, part: Partial<SessionEntry> = {}): StoredSession {
	const random = seededRandom(1);
	const keypoints = Float32Array.from(
		{ length: FRAMES * KEYPOINT_COUNT * 3 },
		() => 999 * random.uniform()
	);
	keypoints.set([NaN, NaN, 0, -0, 1e-40, 0.3], 6);
	const clip = {
		name: `${id}.mp4`,
		width: 1080,
		height: 1920,
		rotationDegrees: 90,
		fileDurationSeconds: FRAMES / 59.94,
		fileFrameRate: 59.94,
		frameCount: FRAMES,
		variableFrameRate: true,
		capturedFrameRate: null,
		codec: 'hevc'
	};
	return {
		entry: {
			id,
			name: clip.name,
			savedAt: 1_700_000_000_000,
			clip,
			athleteId: null,
			note: '',
			headline: { cadenceStepsPerMinute: 171.3, position: 0.07, label: 'endurance-like' },
			...part
		},
		source: {
			id,
			recording: {
				clip,
				model: { name: 'movenet-thunder', mode: 'accurate', backend: 'wasm', workers: 2 },
				timing: null,
				fileTimes: Float64Array.from(
					{ length: FRAMES },
					(_, i) => i / 59.94 + 1e-3 * random.uniform()
				),
				keypoints,
				pictureRoll: { degrees: -1.3, sdDegrees: 0.4 },
				notes: [{ code: 'several-people', severity: 'info', metric: null, details: { people: 2 } }]
			},
			settings: { ...NO_SETTINGS, slowMotionFactor: 4, effort: 'race' },
			corrections: []
		},
		thumbnail: Uint8Array.of(255, 216, 255)
	};
}
