import type { Catalogue, Details } from '../catalogue';
import { around, textIn } from '../details';
import { numberIn } from './marks';
import { ui } from './ui';

/** Details read: the key names stand beside each code. */
export const quality: Catalogue['quality'] = {
	/** frames: analysed; expected: announced by the file. */
	'file-damaged': (details) =>
		`The file is damaged or cut short. What could be decoded was analysed${around(': ', numberIn(details, 'frames'), ' frames')}${around(' of ', numberIn(details, 'expected'))}.`,
	/** backend: the one that was given up. */
	'graphics-lost': (details) =>
		`The graphics processor failed${around(' (', textIn(details, 'backend'), ')')}; the measurement went on without it. Results are not affected.`,
	/** people: how many were seen; chosen: 'user' where the user said whom to measure. */
	'several-people': (details) =>
		`More than one person is in the picture${around(' (', numberIn(details, 'people'), ')')}. ${details['chosen'] === 'user' ? 'The one you chose was measured.' : 'The one who runs largest in the frame was measured; check that the skeleton follows the right person.'}`,
	/** percent: share of the clip. */
	'partly-in-view': (details) =>
		`The whole body is in view for only a part of the clip${around(' (', numberIn(details, 'percent'), ' %)')}. The rest was left out where it could not be measured.`,
	/** startSeconds, endSeconds: the part that was analysed. */
	'scene-cut': (details) =>
		`The video contains a cut. Only its longest part was analysed${around(' (', numberIn(details, 'startSeconds', 1))}${around(' to ', numberIn(details, 'endSeconds', 1), ' s)')}.`,
	/** degrees: estimated angle off the perpendicular. */
	'off-axis-view': (details) =>
		`The camera is not at right angles to the runner${around(' (about ', numberIn(details, 'degrees'), '°)')}. Angles are less certain; film again from exactly the side.`,
	/** dutyFactor: contact time / stride time. */
	walking: (details) =>
		`This is walking: a foot is always on the ground${around(' (each for ', percentOf(details['dutyFactor']), ' of the stride)')}. There is no comparison with runners.`,
	/** left, right: strides of each side; needed: from how many on means are steady. */
	'few-strides': (details) =>
		`Only a few complete strides${around(': ', numberIn(details, 'left'), ' left')}${around(', ', numberIn(details, 'right'), ' right')}. Means become steady from ${numberIn(details, 'needed', 0, '7')} strides a side.`,
	/** percent: sharpness of the ankles when they are fast, of what it is when they are slow. */
	'motion-blur': (details) =>
		`Fast parts of the body are blurred${around(' (the ankles keep ', numberIn(details, 'percent'), ' % of their sharpness)')}. More light, or a shorter shutter time, gives sharper results.`,
	/** side: the far leg. */
	'far-leg-unreliable': (details) =>
		`The far leg${around(' (', textIn(details, 'side'), ')')} is often hidden. Read its numbers with care, or film the other side as well.`,
	/** reason: why the metric cannot be given; framesPerSecond; side: of the leg. */
	'metric-unsupported': (details) =>
		`This clip does not support this number${around(': ', reasonOf(details))}.`,
	/** factor: proposed slow-motion factor; cadence: steps a minute as read without it. */
	'slow-motion-suspected': (details) =>
		`This looks like slow motion${around(', about ', numberIn(details, 'factor'), ' times slower than real')}${around(' (', numberIn(details, 'cadence'), ' steps a minute as stored)')}. Times and speeds are wrong until the factor is set.`,
	/** strides, spectrum, repeats: steps a minute by each method. */
	'cadence-disagreement': (details) =>
		`Ways of counting steps disagree${around(': per minute ', numberIn(details, 'strides', 1), ' from strides')}${around(', ', numberIn(details, 'spectrum', 1), ' from the bounce of the hips')}${around(', ', numberIn(details, 'repeats', 1), ' from how the movement repeats')}. Check the contacts below the video.`,
	/** percent: difference. */
	'scale-disagreement': (details) =>
		`Height and belt speed give different scales${around(' (', numberIn(details, 'percent'), ' % apart)')}. Check both entries.`,
	/** percent: variation of the stride time. */
	'irregular-gait': (details) =>
		`The strides vary a lot${around(' (', numberIn(details, 'percent', 1), ' % in time)')}. A steady part of the run gives better means.`,
	/** dutyFactor, plusMinus: contact time / stride time and its error. */
	'gait-unclear': (details) =>
		`This may be running or walking: each foot is on the ground for${around(' ', percentOf(details['dutyFactor']))}${around(' ± ', percentOf(details['plusMinus']))} of the stride, and the line between them is 50 %. Slow running without flight and fast walking look like this.`,
	/** frames: how many; confidence: share, 0 to 1. */
	'legs-exchanged': (details) =>
		`Left and right leg were exchanged${around(' in ', numberIn(details, 'frames'), ' frames')}${around(' of ', numberIn(details, 'of'))} and repaired${around('; confidence ', confidenceOf(details['confidence']))}.`,
	/** confidence: of telling left from right, 0 to 1. */
	'legs-unclear': (details) =>
		`Left and right leg are hard to tell apart${around(' (confidence ', confidenceOf(details['confidence']), ')')}: some frames may still have them exchanged. Film with more light and the whole runner in the picture.`,
	/** percent: share of frames. */
	'duplicate-frames': (details) =>
		`Some frames are copies of the one before${around(' (', numberIn(details, 'percent'), ' %)')}. The video was probably converted from a lower frame rate.`,
	/** frames: how many are missing. */
	'dropped-frames': (details) =>
		`The camera left out frames${around(' (about ', numberIn(details, 'frames'), ')')}. Each frame was measured at its own time, so results still hold.`,
	/** chosen, suggested: cut-off frequencies, Hz. */
	'filter-cutoff': (details) =>
		`The points move faster than running does: smoothing keeps movement up to ${numberIn(details, 'chosen', 0, 'a set number of')} Hz, and there is some${around(' up to ', numberIn(details, 'suggested'), ' Hz')}. Peaks may read a little low; a shaking camera or a wrong slow-motion factor are likely causes.`,
	/** inferred: frames measured; frames: in the file; step: one frame in so many is used; copies: of the one before. */
	'frames-spared': (details) =>
		`Not every frame had to be measured${around(': ', numberIn(details, 'inferred'))}${around(' of ', numberIn(details, 'frames'), ' were')}.${spared(details)} "${ui.settings.allFrames}" measures each of them.`,
	/** label, labelEqualWeights. */
	'profile-views-disagree': () =>
		'The two ways of weighting the comparison give different answers. Both are shown; look at the single features rather than at the total.'
};

/** A share that never reads as certain. */
const confidenceOf = (share: number | string | undefined): string | null =>
	typeof share === 'number' ? `${Math.min(99, Math.round(share * 100))} %` : null;

function reasonOf(details: Details): string | null {
	switch (details['reason']) {
		case 'strides-differ':
			return `the strides differ too much to be averaged, and${around(' ', numberIn(details, 'framesPerSecond'))} frames a second are too few to time one of them`;
		case 'shoulders-unseen':
			return 'the shoulders were not seen';
		case 'leg-unseen':
			return `too little of the${around(' ', textIn(details, 'side'))} leg was seen`;
		default:
			return null;
	}
}

/** Why frames were not measured. */
function spared({ step, copies }: Details): string {
	const more = Number(step) > 1;
	const same = Number(copies) > 0;
	return `${more ? ` Gait needs no more than one in ${step}.` : ''}${same ? ` ${copies} ${copies === 1 ? 'repeats' : 'repeat'} the one before.` : ''}`;
}

const percentOf = (share: number | string | undefined): string | null =>
	typeof share === 'number' ? `${Math.round(share * 100)} %` : null;
