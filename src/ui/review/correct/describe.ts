import { onClock, type Correction } from '../../../core/corrections';
import { KEYPOINT_NAMES } from '../../../core/tracks';
import { formatTime } from '../../../report/format';
import { words } from '../../../report/words';

/**
 * One line that says what was put right.
 * @param correction its times in file seconds, as the review keeps them
 */
export function describe(correction: Correction, slowMotionFactor: number): string {
	const text = words.ui.correct;
	const real = onClock(correction, 1 / slowMotionFactor);
	switch (real.kind) {
		case 'movePoint':
			return text.moved(KEYPOINT_NAMES[real.keypoint]!, real.frame + 1);
		case 'hidePoint':
			return text.hidden(KEYPOINT_NAMES[real.keypoint]!, real.frame + 1);
		case 'exchangeSides':
			return text.exchanged(real.limb, real.from + 1, real.to + 1);
		case 'moveEvent':
			return text.eventMoved(real.type, real.side, formatTime(real.time), formatTime(real.to));
		case 'addEvent':
			return text.eventAdded(real.type, real.side, formatTime(real.time));
		case 'removeEvent':
			return text.eventRemoved(real.type, real.side, formatTime(real.time));
		case 'excludeStride':
			return text.strideExcluded(real.side, formatTime(real.time));
		case 'includeStride':
			return text.strideIncluded(real.side, formatTime(real.time));
	}
}

/** Frame at which a correction can be looked at. */
export function frameOf(
	correction: Correction,
	slowMotionFactor: number,
	frameAt: (time: number) => number
): number {
	if ('frame' in correction) return correction.frame;
	if ('from' in correction) return correction.from;
	const real = onClock(correction, 1 / slowMotionFactor);
	return 'time' in real ? frameAt(real.time) : 0;
}
