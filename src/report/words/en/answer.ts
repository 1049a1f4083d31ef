import type { QualityCode } from '../../../core/model/quality-note';
import { plural } from '../details';

/** The review: its parts, and the first of them, which answers. */
export const answer = {
	parts: {
		label: 'Parts of the review',
		answer: 'Answer',
		numbers: 'Numbers',
		curves: 'Curves',
		'hip-flexors': 'Hip flexors'
	},

	found: 'What was found',
	askSpeed:
		'Enter the speed to compare each number with what is typical at it; the height gives lengths in metres, and without a speed an estimate of it.',
	how: 'How this is worked out',
	moreClip: 'Effort, incline, slow motion, camera',
	again: 'Measure again',
	againHint: 'Another part, runner or precision. This session stays as it is.',

	trust: {
		title: 'Can I trust it?',
		clock: 'Not yet: first say whether this clip is slow motion.',
		no: (reasons: string) => `No: ${reasons}.`,
		caution: (reasons: string) => `With caution: ${reasons}.`,
		yes: (left: number, right: number) =>
			left === right
				? `Yes: ${left} ${plural(left, 'stride', 'strides')} per leg, and nothing found that speaks against it.`
				: `Yes: ${left} ${plural(left, 'stride', 'strides')} of the left leg and ${right} of the right, and nothing found that speaks against it.`,
		plusMinus: 'Each number carries its ±: in 19 of 20 clips, the true value lies within it.',
		notes: (count: number) => `${plural(count, 'The note', `All ${count} notes`)} on this clip`,
		/** In a word or two: reasons for caution, and what else there is to know. */
		reasons: {
			'file-damaged': 'damaged file',
			'graphics-lost': 'graphics processor lost',
			'several-people': 'several people',
			'partly-in-view': 'partly out of the picture',
			'scene-cut': 'a cut',
			'several-passes': 'several passes',
			'both-ways': 'there and back',
			'off-axis-view': 'camera angle',
			walking: 'walking',
			'few-strides': 'few strides',
			'motion-blur': 'blur',
			'dark-picture': 'dark picture',
			'far-leg-unreliable': 'hidden far leg',
			'far-leg-follows': 'far leg not seen apart',
			'metric-unsupported': 'a number missing',
			'implausible-value': 'impossible values',
			'feet-cut-off': 'feet cut off',
			'feet-unmeasured': 'feet not measured',
			'slow-motion-suspected': 'slow motion?',
			'cadence-disagreement': 'steps counted differently',
			'scale-disagreement': 'height and speed disagree',
			'irregular-gait': 'uneven strides',
			'gait-unclear': 'running or walking?',
			'filter-cutoff': 'peaks may be too low',
			'legs-exchanged': 'legs mixed up and corrected',
			'legs-unclear': 'legs hard to tell apart',
			'duplicate-frames': 'repeated frames',
			'dropped-frames': 'skipped frames',
			'frames-spared': 'some frames not needed',
			'part-measured': 'part of the clip',
			'profile-views-disagree': 'two weightings disagree'
		} satisfies Record<QualityCode, string>
	},

	next: 'What next?',

	numbers: {
		shared: 'For many numbers of this clip:',
		typical: (expected: string, deviation: string) => `typical ${expected}, ${deviation}`,
		more: (label: string) => `${label}: comparison and sources`,
		noSpeed: 'Without a speed there is nothing typical to compare with: enter it under Answer.'
	}
};

export type AnswerWords = typeof answer;
