import { TOO_DARK, type QualityNote } from '../../core/model/quality-note';
import type { FileRange } from '../../core/model/recording';
import type { Followed } from '../../pose/record-api';
import type { Scouted } from '../../pose/scout';

/** Above this share of the frames, the rest may be single misreadings. */
const ALL_IN_VIEW = 0.95;
/** Below this share the result rests on a part of the clip. */
const MOSTLY_IN_VIEW = 0.75;

/**
 * Ankles that lose more than a fifth of their sharpness when they are fast are blurred: rendered clips without motion
 * blur 0.92 to 1.13, the one whose shutter is open for 10 ms 0.65 (docs/decisions.md).
 */
const BLURRED = 0.8;

export interface RecordedFrom {
	/** The user chose whom to follow. */
	readonly chosen: boolean;
	/** In the part that was measured. */
	readonly frames: number;
	/** The part that was measured; `null` for the whole clip. */
	readonly range: FileRange | null;
	/** Every frame was used (1), every second (2), .. */
	readonly step: number;
}

/** What a reader of the result must know about decoding and finding the runner. */
export function recordingNotes(
	scouted: Scouted,
	followed: Followed,
	{ chosen, frames, step, range }: RecordedFrom
): QualityNote[] {
	const notes: QualityNote[] = [];
	const { damage, copies, fileTimes } = followed;
	if (range)
		notes.push({
			code: 'part-measured',
			severity: 'info',
			metric: null,
			details: { from: range.from, to: range.to }
		});
	if (damage)
		notes.push({
			code: 'file-damaged',
			severity: 'warning',
			metric: null,
			details: { frames: damage.decodedFrames, expected: damage.totalFrames }
		});
	if (scouted.people.length > 1)
		notes.push({
			code: 'several-people',
			severity: 'info',
			metric: null,
			details: { people: scouted.people.length, chosen: chosen ? 'user' : 'automatic' }
		});
	const inView = scouted.wholeFrames / scouted.scoutedFrames;
	if (inView < ALL_IN_VIEW)
		notes.push({
			code: 'partly-in-view',
			severity: inView < MOSTLY_IN_VIEW ? 'warning' : 'info',
			metric: null,
			details: { percent: Math.round(100 * inView) }
		});
	if (step > 1 || copies > 0)
		notes.push({
			code: 'frames-spared',
			severity: 'info',
			metric: null,
			details: { inferred: fileTimes.length - copies, frames, step, copies }
		});
	if (scouted.brightness < TOO_DARK)
		notes.push({
			code: 'dark-picture',
			severity: 'warning',
			metric: null,
			details: { brightness: Math.round(scouted.brightness) }
		});
	const { fastSharpness } = followed;
	if (fastSharpness !== null && fastSharpness < BLURRED)
		notes.push({
			code: 'motion-blur',
			severity: 'info',
			metric: null,
			details: { percent: Math.round(100 * fastSharpness) }
		});
	const { lostBackend } = followed.pool;
	if (lostBackend)
		notes.push({
			code: 'graphics-lost',
			severity: 'info',
			metric: null,
			details: { backend: lostBackend }
		});
	return notes;
}
