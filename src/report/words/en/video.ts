import type { VideoPart } from '../../../core/view/video-plan';

const PARTS: { readonly [part in VideoPart]: string } = {
	whole: 'The whole clip',
	stride: 'One stride, repeated',
	moments: 'Three strides, slow at contact and toe-off'
};

/** Writing the clip with its overlay as a video. */
export const video = {
	open: 'Video',
	openHint: 'Save the clip with the overlay as a video',
	title: 'Save as a video',
	intro: 'The overlay is drawn in as it is shown now. Nothing leaves this device.',
	part: 'What it shows',
	parts: PARTS,
	speed: 'Speed',
	speeds: { 1: 'as in life', 0.5: 'half', 0.25: 'a quarter', 0.125: 'an eighth' },
	picture: 'Picture',
	closeUp: 'The runner',
	whole: 'The whole frame',
	withTitle: 'Title',
	withNumbers: 'The five numbers',
	pair: {
		openHint: 'Save both runners beside each other as a video',
		intro:
			'Both beside each other, in phase, with what is drawn on them. Nothing leaves this device.',
		parts: { whole: 'All strides that both have', stride: PARTS.stride },
		captions: 'Names, dates and speeds'
	},
	facts: (width: number, height: number, seconds: string, kind: string) =>
		`${width} × ${height}, ${seconds}, ${kind}`,
	nothing: 'There is no stride to show.',
	write: 'Save video',
	writeTo: 'Save to a file …',
	progress: 'Writing the video',
	cancel: 'Cancel',
	done: 'The video was saved.',
	share: 'Share',
	unshared: 'It could not be handed to another app. It is among your downloads.',
	again: 'Save another',
	failed: 'The video could not be written.',
	fullDisk: 'There is not enough room for the video.'
};

export type VideoWords = typeof video;
