import type { GaitEventType } from '../../../core/analysis';
import type { KeypointName, Side } from '../../../core/tracks';
import type { Limb } from '../../../core/legs';

const joints: { readonly [name in KeypointName]: string } = {
	nose: 'nose',
	left_eye: 'left eye',
	right_eye: 'right eye',
	left_ear: 'left ear',
	right_ear: 'right ear',
	left_shoulder: 'left shoulder',
	right_shoulder: 'right shoulder',
	left_elbow: 'left elbow',
	right_elbow: 'right elbow',
	left_wrist: 'left wrist',
	right_wrist: 'right wrist',
	left_hip: 'left hip',
	right_hip: 'right hip',
	left_knee: 'left knee',
	right_knee: 'right knee',
	left_ankle: 'left ankle',
	right_ankle: 'right ankle'
};

const sides: { readonly [side in Side]: string } = { left: 'left', right: 'right' };
const events: { readonly [type in GaitEventType]: string } = {
	initialContact: 'contact',
	toeOff: 'toe-off'
};
const limbs: { readonly [limb in Limb]: string } = { legs: 'Legs', arms: 'Arms' };

const event = (type: GaitEventType, side: Side): string => `${sides[side]} ${events[type]}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What the corrections part of the review says. */
export const correct = {
	title: 'Corrections',
	start: 'Correct',
	stop: 'Done correcting',
	undo: 'Undo',
	redo: 'Redo',
	intro:
		'Put a joint, a contact or the sides right. Every number follows at once, and what was measured is kept.',
	how: 'Drag a joint to where it belongs; Delete hides a joint that cannot be seen. Contacts and toe-offs move on the lane below the picture; Delete takes one away. Arrow keys work too.',
	handles: 'Joints of this frame',
	joint: (name: KeypointName) => capital(joints[name]),
	lane: 'Contacts and toe-offs around this frame',
	event: (type: GaitEventType, side: Side, time: string) =>
		`${capital(event(type, side))} at ${time}`,
	addHere: 'Add here',
	add: (type: GaitEventType, side: Side) => capital(event(type, side)),
	exchange: 'Exchange left and right',
	limb: 'Of',
	limbs,
	from: 'From frame',
	to: 'to frame',
	exchangeNow: 'Exchange',
	counts: 'Counts',
	countStride: (place: number) => `Stride ${place} counts in the means`,
	none: 'Nothing has been corrected.',
	revert: (what: string) => `Take back: ${what}`,
	goTo: (what: string) => `Look at: ${what}`,
	refused: 'This correction gives no result; the numbers are those from before.',

	/** One line a correction. Times are written out already. */
	moved: (name: KeypointName, frame: number) => `${capital(joints[name])} moved, frame ${frame}`,
	hidden: (name: KeypointName, frame: number) => `${capital(joints[name])} hidden, frame ${frame}`,
	exchanged: (limb: Limb, from: number, to: number) =>
		`${limbs[limb]} exchanged, frames ${from} to ${to}`,
	eventMoved: (type: GaitEventType, side: Side, from: string, to: string) =>
		`${capital(event(type, side))} moved from ${from} to ${to}`,
	eventAdded: (type: GaitEventType, side: Side, time: string) =>
		`${capital(event(type, side))} added at ${time}`,
	eventRemoved: (type: GaitEventType, side: Side, time: string) =>
		`${capital(event(type, side))} removed at ${time}`,
	strideExcluded: (side: Side, time: string) => `Stride left out: ${sides[side]}, ${time}`,
	strideIncluded: (side: Side, time: string) => `Stride taken in: ${sides[side]}, ${time}`
};
