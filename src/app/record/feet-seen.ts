import type { FeetSeen } from '../../core/model/feet';
import type { QualityNote } from '../../core/model/quality-note';
import type { Recording } from '../../core/model/recording';
import { Refusal, unlessRefused } from '../../core/model/refusal';
import type { FootContact } from '../../pose/feet-at-contacts';
import type { RecordWorker } from '../../pose/record-client';
import { DEFAULT_CLIP_SETTINGS } from '../clip-settings';
import { derive } from '../derive';

/**
 * Looks at the feet around the initial contacts of a recording that was just made. A clip that gives no result has no
 * contacts; where the model for feet cannot be loaded, a note says so and everything else stays.
 *
 * @param slowMotionFactor real time = file time / factor
 */
export async function withFeet(
	recording: Recording,
	worker: Pick<RecordWorker, 'feet'>,
	slowMotionFactor: number,
	progress: (done: number, total: number) => void
): Promise<Recording> {
	const contacts = contactsOf(recording, slowMotionFactor);
	if (contacts.length === 0) return recording;
	let feet: FeetSeen;
	try {
		feet = await worker.feet(contacts, { progress });
	} catch (error) {
		if (error instanceof Refusal) throw error;
		console.error(error);
		return { ...recording, notes: [...recording.notes, UNSEEN] };
	}
	return feet.frames.length > 0 ? { ...recording, feet } : recording;
}

const UNSEEN: QualityNote = {
	code: 'feet-unmeasured',
	severity: 'info',
	metric: null,
	details: {}
};

/** Of strides that count; s of file time. */
function contactsOf(recording: Recording, slowMotionFactor: number): FootContact[] {
	const settings = { ...DEFAULT_CLIP_SETTINGS, slowMotionFactor };
	const analysis = unlessRefused(() => derive(recording, settings));
	const counted = analysis?.strides.filter(({ included }) => included) ?? [];
	return counted.map(({ side, startTime }) => ({ side, time: startTime * slowMotionFactor }));
}
