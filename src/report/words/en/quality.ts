import type { Catalogue, Details } from '../catalogue';
import { around, plural, textIn } from '../details';
import { numberIn } from './marks';
import { ui } from './ui';

/** The details each note reads are listed above it. */
export const quality: Catalogue['quality'] = {
	/** frames: analysed; expected: announced by the file. */
	'file-damaged': (details) =>
		`The file is damaged or incomplete. Only what could be decoded was analysed${around(': ', framesIn(details))}${around(' of ', numberIn(details, 'expected'))}.`,
	/** backend: the one that failed. */
	'graphics-lost': (details) =>
		`The graphics processor failed${around(' (', textIn(details, 'backend'), ')')}; the analysis continued without it. Results are not affected.`,
	/** people: how many were seen; chosen: 'user' where the user chose the person. */
	'several-people': (details) =>
		`There is more than one person in the picture${around(' (', numberIn(details, 'people'), ')')}. ${details['chosen'] === 'user' ? 'The one you chose was measured.' : 'The one who appears largest was measured; check that the skeleton follows the right person.'}`,
	/** percent: share of the clip. */
	'partly-in-view': (details) =>
		`The whole body is in view for only part of the clip${around(' (', numberIn(details, 'percent'), ' %)')}. The rest was left out where it could not be measured.`,
	/** from, to: the part of the file that the user chose, s of file time. */
	'part-measured': (details) =>
		`Only the part you chose was measured${around(' (', numberIn(details, 'from', 1))}${around(' to ', numberIn(details, 'to', 1), ' s of the file)')}.`,
	/** startSeconds, endSeconds: the part that was analysed. */
	'scene-cut': (details) =>
		`The video contains a cut. Only the longest part was analysed${around(' (', numberIn(details, 'startSeconds', 1))}${around(' to ', numberIn(details, 'endSeconds', 1), ' s)')}.`,
	/** parts: passes; startSeconds, endSeconds: the one that was analysed. */
	'several-passes': (details) =>
		`The runner passes the camera more than once${around(' (', numberIn(details, 'parts'), ' times)')}. Only the longest pass was analysed${around(' (', numberIn(details, 'startSeconds', 1))}${around(' to ', numberIn(details, 'endSeconds', 1), ' s)')}. A pass the other way shows the other leg from near: choose it as the part to measure.`,
	/** side: near in the longest pass; cadence, cadenceBack: where the passes differ in pace, steps a minute. */
	'both-ways': (details) => {
		const [near, far] = details['side'] === 'left' ? ['left', 'right'] : ['right', 'left'];
		const pace =
			details['cadenceBack'] === undefined
				? ''
				: ` The two passes were run at different paces${around(' (', numberIn(details, 'cadence'))}${around(' and ', numberIn(details, 'cadenceBack'), ' steps a minute)')}, so the legs are not compared.`;
		return `The runner goes there and back, and each leg was measured where it is near the camera: the ${near} leg${around(' from ', numberIn(details, 'startSeconds', 1))}${around(' to ', numberIn(details, 'endSeconds', 1), ' s')}, the ${far} leg${around(' from ', numberIn(details, 'backStartSeconds', 1))}${around(' to ', numberIn(details, 'backEndSeconds', 1), ' s')}. Cadence, stride length and the trunk are from the first of these.${pace}`;
	},
	/** degrees: estimated deviation from the perpendicular. */
	'off-axis-view': (details) =>
		`The camera is not at right angles to the runner${around(' (about ', numberIn(details, 'degrees'), '° off)')}. Angles are less certain, and the legs are not compared; film again, exactly side-on.`,
	/** dutyFactor: contact time / stride time. */
	walking: (details) =>
		`This is walking: a foot is always on the ground${around(' (each for ', percentOf(details['dutyFactor']), ' of the stride)')}. It is not compared with runners.`,
	/** left, right: strides of each side; needed: strides per leg for a stable mean. */
	'few-strides': (details) =>
		`Only a few complete strides${around(': ', numberIn(details, 'left'), ' left')}${around(', ', numberIn(details, 'right'), ' right')}. Averages settle after about ${numberIn(details, 'needed', 0, '7')} strides per leg.`,
	/** percent: sharpness of the fast-moving ankles relative to the slow-moving ones. */
	'motion-blur': (details) =>
		`Fast-moving parts of the body are blurred${around(' (the ankles keep ', numberIn(details, 'percent'), ' % of their sharpness)')}. More light or a faster shutter gives sharper results.`,
	/** side: the far leg. */
	'far-leg-unreliable': (details) =>
		`The far leg${around(' (', textIn(details, 'side'), ')')} is often hidden. Treat its numbers with caution, or film the other side too.`,
	/** side: of the far leg. */
	'far-leg-follows': (details) =>
		`The points of the far leg${around(' (', textIn(details, 'side'), ')')} lie on the near leg for part of each stride, so its numbers are left out and the legs are not compared. Use Accurate, film with more light, or film from the other side.`,
	/** reason: why the metric cannot be given; framesPerSecond; side: of the leg. */
	'metric-unsupported': (details) =>
		`This number cannot be measured in this clip${around(': ', reasonOf(details))}.`,
	/** brightness: of the light parts, 0 to 255. */
	'dark-picture': () =>
		'The picture is very dark. The points of the body are less certain; film with more light.',
	'feet-cut-off': () =>
		'The feet are outside the picture. Contact, toe-off and everything read at them are not given, and without them there is no comparison. Film again with some room below the feet.',
	'feet-unmeasured': () =>
		'The feet at contact were not measured: the model for them could not be loaded. Everything else is complete; with a connection, analyse the clip again to get them.',
	/** strides: whose value was impossible; of: all. */
	'implausible-value': (details) =>
		`What was read lies outside what a body can do${around(' in ', numberIn(details, 'strides'), around(' of ', numberIn(details, 'of'), ' strides'))}, so it is not shown. Check that the skeleton follows the runner, that the picture is upright and that it plays in real time.`,
	/** factor: proposed, below 1 for faster than real time; cadence: steps a minute; clock: by gravity, as a factor. */
	'slow-motion-suspected': (details) =>
		`This clip does not seem to play in real time${around(': about ', tempoOf(details))}${around(' (', numberIn(details, 'cadence'), ' steps a minute as stored)')}.${details['clock'] === undefined ? '' : ' The runner does not rise and fall as gravity demands.'} Until this is settled, no time and no speed can be trusted.`,
	/** strides, spectrum, repeats: steps a minute by each method. */
	'cadence-disagreement': (details) =>
		`Different ways of counting steps disagree${around(': ', numberIn(details, 'strides', 1), ' a minute from the strides')}${around(', ', numberIn(details, 'spectrum', 1), ' from the bounce of the hips')}${around(', ', numberIn(details, 'repeats', 1), ' from how the movement repeats')}. Check the contacts below the video.`,
	/** percent: difference. */
	'scale-disagreement': (details) =>
		`Height and belt speed imply different scales${around(' (', numberIn(details, 'percent'), ' % apart)')}. Check both entries.`,
	/** percent: variation of the stride time; in: 'shape' where the times are even. */
	'irregular-gait': (details) =>
		`The strides vary a lot${details['in'] === 'shape' ? ' in size or form' : ''}${around(' (', numberIn(details, 'percent', 1), ' % in stride time)')}. A steadier part of the run gives better averages.`,
	/** dutyFactor, plusMinus: contact time / stride time and its error. */
	'gait-unclear': (details) =>
		details['dutyFactor'] === undefined
			? 'This may be running or walking: how long each foot is on the ground could not be measured. It is not compared with runners.'
			: `This may be running or walking: each foot is on the ground for${around(' ', percentOf(details['dutyFactor']))}${around(' ± ', percentOf(details['plusMinus']))} of the stride, and the dividing line is 50 %. Slow running without flight and fast walking look alike here. It is not compared with runners.`,
	/** frames: corrected ones; of: all; confidence: 0 to 1. */
	'legs-exchanged': (details) =>
		`The legs were mixed up${around(' in ', framesOf(details))} and corrected${around(' (', confidenceOf(details['confidence']), ' sure)')}.`,
	/** confidence: of telling left from right, 0 to 1. */
	'legs-unclear': (details) =>
		`The legs are hard to tell apart${around(' (', confidenceOf(details['confidence']), ' sure)')}: in some frames they may still be swapped. Film with more light and the whole runner in the frame.`,
	/** percent: share of frames. */
	'duplicate-frames': (details) =>
		`Some frames repeat the one before${around(' (', numberIn(details, 'percent'), ' %)')}. The video was probably converted from a lower frame rate.`,
	/** frames: how many are missing. */
	'dropped-frames': (details) =>
		`The camera skipped frames${around(' (about ', numberIn(details, 'frames'), ')')}. Each frame was measured at its true time, so the results still hold.`,
	/** chosen, suggested: cut-off frequencies, Hz. */
	'filter-cutoff': (details) =>
		`The pose moves faster than running does: smoothing keeps movement up to ${numberIn(details, 'chosen', 0, 'a set number of')} Hz, but there is some${around(' up to ', numberIn(details, 'suggested'), ' Hz')}. Peaks may be slightly too low; a shaking camera or a wrong slow-motion factor is the likely reason.`,
	/** inferred: frames measured; frames: in the file; step: one frame in this many is used; copies: repeated frames. */
	'frames-spared': (details) =>
		`Not every frame had to be measured${around(': ', numberIn(details, 'inferred'))}${around(' of ', numberIn(details, 'frames'), ' were')}.${spared(details)} To measure every one, choose "${ui.settings.allFrames}".`,
	/** label, labelEqualWeights. */
	'profile-views-disagree': () =>
		'The two ways of weighting the comparison give different answers. Both are shown; look at the individual numbers rather than the overall position.'
};

/** "4 times slower" */
function tempoOf(details: Details): string | null {
	const { factor } = details;
	if (typeof factor !== 'number') return null;
	const times = numberIn({ times: factor < 1 ? 1 / factor : factor }, 'times');
	return `${times} times ${factor < 1 ? 'faster' : 'slower'}`;
}

/** "12 frames" */
const framesIn = (details: Details): string | null =>
	around('', numberIn(details, 'frames'), plural(details['frames'] ?? null, ' frame', ' frames')) ||
	null;

/** "3 of 360 frames", "3 frames" */
function framesOf(details: Details): string | null {
	const [some, all] = [numberIn(details, 'frames'), numberIn(details, 'of')];
	return some === null || all === null ? framesIn(details) : `${some} of ${all} frames`;
}

/** Never reads as certain: 99 % at most. */
const confidenceOf = (share: number | string | undefined): string | null =>
	typeof share === 'number' ? `${Math.min(99, Math.round(share * 100))} %` : null;

function reasonOf(details: Details): string | null {
	switch (details['reason']) {
		case 'strides-differ':
			return `the strides differ too much to be averaged, and${around(' ', numberIn(details, 'framesPerSecond'))} frames a second are too few to time one of them`;
		case 'too-small':
			return 'the runner is too small in the picture';
		case 'feet-cut-off':
			return 'the feet are outside the picture';
		case 'no-feet':
			return 'nobody looked at heel and toes';
		case 'oblique-view':
			return 'the view is too oblique';
		case 'foot-unseen':
			return `no contact showed heel and toes of the${around(' ', textIn(details, 'side'))} foot`;
		case 'shoulders-unseen':
			return 'the shoulders were not visible';
		case 'leg-unseen':
			return `too little of the${around(' ', textIn(details, 'side'))} leg was visible`;
		default:
			return null;
	}
}

/** Why some frames were not measured. */
function spared({ step, copies }: Details): string {
	const more = Number(step) > 1;
	const same = Number(copies) > 0;
	return `${more ? ` Gait needs only one in ${step}.` : ''}${same ? ` ${copies} ${copies === 1 ? 'repeats' : 'repeat'} the one before.` : ''}`;
}

const percentOf = (share: number | string | undefined): string | null =>
	typeof share === 'number' ? `${Math.round(share * 100)} %` : null;
