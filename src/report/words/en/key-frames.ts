import type { KeyFrameKind } from '../../../core/view/key-frames';

const kinds: { readonly [kind in KeyFrameKind]: string } = {
	initialContact: 'Contact',
	midStance: 'Mid-stance',
	toeOff: 'Toe-off',
	peakHipExtension: 'Peak extension',
	kneeLift: 'Knee lift'
};

/** What the strip of key frames says. */
export const keyFrames = {
	heading: 'Key frames',
	intro:
		'The frame of each instant that shows your usual stride best. Choose one to see it in the video.',
	kinds,
	title: (kind: string, side: string) => `${kind}, ${side}`,
	goTo: (title: string, time: string) => `Show ${title}, at ${time}`,
	at: (time: string) => `at ${time}`,
	save: (title: string) => `Save the picture: ${title}`
};
