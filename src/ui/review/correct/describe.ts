import { DEFAULT_CLIP_SETTINGS, type ClipSettings } from '../../../app/clip-settings';
import { onClock, type Correction } from '../../../core/corrections/corrections';
import { POINT_NAMES } from '../../../core/model/feet';
import { formatTime, formatTrimmed } from '../../../report/format';
import { words } from '../../../report/words';
import { formatIncline } from '../../incline';
import { unitChoice } from '../../settings/unit-choice.svelte';
import { formatHeight, formatSpeed } from '../../units';

/**
 * One line that describes a correction.
 * @param correction its times in file seconds, as the review stores them
 */
export function describe(correction: Correction, slowMotionFactor: number): string {
	const text = words.ui.correct;
	const real = onClock(correction, 1 / slowMotionFactor);
	switch (real.kind) {
		case 'movePoint':
			return text.moved(POINT_NAMES[real.keypoint]!, real.frame + 1);
		case 'hidePoint':
			return text.hidden(POINT_NAMES[real.keypoint]!, real.frame + 1);
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

/** One line for each setting of the clip that numbers depend on. */
export function describeSettings(
	settings: ClipSettings
): { readonly setting: keyof ClipSettings; readonly what: string }[] {
	const text = words.ui.correct.setting;
	const { speedMetresPerSecond, heightMetres, cameraRollDegrees, inclinePercent } = settings;
	const values = {
		speedMetresPerSecond: `${formatSpeed(speedMetresPerSecond, unitChoice.speed)} ${unitChoice.speed}`,
		heightMetres:
			formatHeight(heightMetres, unitChoice.height) + (unitChoice.height === 'cm' ? ' cm' : ''),
		cameraRollDegrees: `${formatTrimmed(cameraRollDegrees ?? 0, 2)}°`,
		inclinePercent: `${formatIncline(inclinePercent)} %`,
		slowMotionFactor: `× ${formatTrimmed(settings.slowMotionFactor, 2)}`
	};
	return (Object.keys(values) as (keyof typeof values)[])
		.filter((setting) => settings[setting] !== DEFAULT_CLIP_SETTINGS[setting])
		.map((setting) => ({ setting, what: text[setting](values[setting]) }));
}

/** Frame at which a correction can be seen. */
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
