import type { QualityNote } from '../../core/analysis';
import type { Followed } from '../../pose/record-api';
import type { Scouted } from '../../pose/scout';

/** What the reader of a result must know about decoding and finding the runner. */
export function recordingNotes(scouted: Scouted, followed: Followed): QualityNote[] {
	const notes: QualityNote[] = [];
	const { damage } = followed;
	if (damage)
		notes.push({
			code: 'file-damaged',
			severity: 'warning',
			metric: null,
			details: { frames: damage.decodedFrames, expected: damage.totalFrames }
		});
	if (scouted.people > 1)
		notes.push({
			code: 'several-people',
			severity: 'info',
			metric: null,
			details: { people: scouted.people }
		});
	return notes;
}
