import type { KeyFrameKind } from '../../../core/view/key-frames';

const kinds: { readonly [kind in KeyFrameKind]: string } = {
	initialContact: 'Contact',
	midStance: 'Mid-stance',
	toeOff: 'Toe-off',
	peakHipExtension: 'Peak extension',
	kneeLift: 'Knee lift'
};

/** Text of the strip of key frames. */
export const keyFrames = {
	heading: 'Key frames',
	intro:
		'For each moment, the frame that best shows your usual stride. Choose one to see it in the video.',
	kinds,
	title: (kind: string, side: string) => `${kind}, ${side}`,
	goTo: (title: string, time: string) => `Show ${title}, at ${time}`,
	at: (time: string) => `at ${time}`,
	save: (title: string) => `Save the picture: ${title}`
};
