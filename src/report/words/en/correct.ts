import type { GaitEventType } from '../../../core/model/analysis';
import type { KeypointName, Side } from '../../../core/model/tracks';
import type { Limb } from '../../../core/model/legs';

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
	undoKeys: 'Ctrl + Z',
	redoKeys: 'Ctrl + Shift + Z',
	intro:
		'Put a joint, a contact or the sides right. Every number follows at once, and what was measured is kept.',
	how: 'Drag a joint to where it belongs, or choose it and use the arrow keys. Contacts and toe-offs move on the lane below the picture.',
	/** Names how neighbouring frames follow. */
	easing: (milliseconds: string) =>
		`The frames around follow by smoothstep, a curve that is flat at both ends, back to what was measured ${milliseconds} away.`,
	handles: 'Joints of this frame',
	joint: (name: KeypointName) => capital(joints[name]),
	jointTitle: 'Joint',
	chooseJoint: 'Choose one',
	jointKeys: 'Arrow keys: 1 pixel, with Shift 10. Delete hides it.',
	hide: 'Cannot be seen: hide',
	show: 'Show again',
	isHidden: 'Hidden: left out of what is measured, and bridged where the gap is short.',
	isMissing: 'Not found in this frame.',
	place: 'Put it on the picture',
	lane: 'Contacts and toe-offs around this frame',
	event: (type: GaitEventType, side: Side, time: string) =>
		`${capital(event(type, side))} at ${time}`,
	eventKeys: 'Arrow keys: one frame, with Shift a tenth. Delete takes it away.',
	removeEvent: (name: string) => `Take away: ${name}`,
	addHere: 'Add here',
	add: (type: GaitEventType, side: Side) => capital(event(type, side)),
	exchange: 'Exchange left and right',
	exchangeHow: 'The picture shows what would change. Nothing is kept until you press Exchange.',
	limb: 'Of',
	limbs,
	from: 'From frame',
	to: 'to frame',
	range: ['First frame to exchange', 'Last frame to exchange'] as readonly [string, string],
	here: 'Here',
	fromHere: 'From the frame shown',
	toHere: 'To the frame shown',
	exchangeNow: 'Exchange',
	exchangeCancel: 'Cancel',
	previewing: (limb: Limb, from: number, to: number) =>
		`Preview: ${limbs[limb].toLowerCase()} exchanged in frames ${from} to ${to}.`,
	counts: 'Counts',
	countStride: (place: number) => `Stride ${place} counts in the means`,
	none: 'Nothing has been corrected.',
	revert: (what: string) => `Take back: ${what}`,
	goTo: (what: string) => `Look at: ${what}`,
	refused: 'This correction gives no result; the numbers are those from before.',

	keysTitle: 'While correcting',
	keyList: [
		['C', 'begin or end correcting'],
		['Tab', 'to the next joint, contact or toe-off'],
		['Arrow keys', 'move the joint in focus one pixel, a contact or toe-off one frame'],
		['Shift + arrow keys', 'ten pixels, a tenth of a frame'],
		['Delete', 'hide the joint, take the contact or toe-off away'],
		['Esc', 'leave it where it was']
	] as [string, string][],

	/** What one correction did to the means. */
	effect: {
		change: (name: string, before: string, after: string, others: number) =>
			`${name} ${before} → ${after}${others > 0 ? `; ${others} more ${others === 1 ? 'mean' : 'means'} changed` : ''}`,
		ofSide: (side: Side, metric: string) => `${capital(sides[side])} ${metric.toLowerCase()}`,
		none: 'No mean changes.',
		enables: 'Without it there is no result.'
	},

	/** What was told of the clip. Values are written out already. */
	setting: {
		speedMetresPerSecond: (value: string) => `Belt speed: ${value}`,
		heightMetres: (value: string) => `Height: ${value}`,
		cameraRollDegrees: (value: string) => `Camera tilt: ${value}`,
		inclinePercent: (value: string) => `Belt incline: ${value}`,
		slowMotionFactor: (value: string) => `Slow motion: ${value}`
	},

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
