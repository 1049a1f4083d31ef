import type { GaitEventType } from '../../../core/model/analysis';
import type { PointName } from '../../../core/model/feet';
import type { Side } from '../../../core/model/tracks';
import type { Limb } from '../../../core/model/legs';
import { plural } from '../details';

const joints: { readonly [name in PointName]: string } = {
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
	right_ankle: 'right ankle',
	left_heel: 'left heel',
	right_heel: 'right heel',
	left_toe: 'left toes',
	right_toe: 'right toes'
};

const sides: { readonly [side in Side]: string } = { left: 'left', right: 'right' };
const events: { readonly [type in GaitEventType]: string } = {
	initialContact: 'contact',
	toeOff: 'toe-off'
};
const limbs: { readonly [limb in Limb]: string } = { legs: 'Legs', arms: 'Arms' };

const event = (type: GaitEventType, side: Side): string => `${sides[side]} ${events[type]}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Text of the corrections in the review. */
export const correct = {
	title: 'Corrections',
	start: 'Correct',
	stop: 'Finish correcting',
	undo: 'Undo',
	redo: 'Redo',
	undoKeys: 'Ctrl + Z',
	redoKeys: 'Ctrl + Shift + Z',
	intro:
		'Correct a joint, a contact or swapped sides. All numbers update at once, and the original measurement is kept.',
	how: 'Drag a joint to where it belongs, or choose it and use the arrow keys. Move contacts and toe-offs on the lane below the picture.',
	/** How far from the frame others are adjusted too. */
	easing: (milliseconds: string) =>
		`Neighbouring frames, up to ${milliseconds} away, adjust smoothly.`,
	handles: 'Joints of this frame',
	joint: (name: PointName) => capital(joints[name]),
	jointTitle: 'Joint',
	chooseJoint: 'Choose one',
	jointKeys: 'Arrow keys: 1 pixel, with Shift 10. Delete hides it.',
	hide: 'Hide (not visible)',
	show: 'Show again',
	isHidden: 'Hidden: not measured. Short gaps are filled in.',
	isOutside: 'This frame is outside the measured part of the clip and cannot be corrected.',
	isMissing: 'Not found in this frame.',
	place: 'Place it on the picture',
	lane: 'Contacts and toe-offs around this frame',
	event: (type: GaitEventType, side: Side, time: string) =>
		`${capital(event(type, side))} at ${time}`,
	eventKeys: 'Arrow keys: one frame, with Shift a tenth. Delete removes it.',
	removeEvent: (name: string) => `Remove: ${name}`,
	addHere: 'Add here',
	add: (type: GaitEventType, side: Side) => capital(event(type, side)),
	exchange: 'Swap left and right',
	exchangeHow: 'The picture shows a preview. Nothing changes until you press Swap.',
	limb: 'Limbs',
	limbs,
	from: 'From frame',
	to: 'to frame',
	range: ['First frame to swap', 'Last frame to swap'] as readonly [string, string],
	here: 'Here',
	fromHere: 'From the frame shown',
	toHere: 'To the frame shown',
	exchangeNow: 'Swap',
	exchangeCancel: 'Cancel',
	previewing: (limb: Limb, from: number, to: number) =>
		`Preview: ${limbs[limb].toLowerCase()} swapped in frames ${from} to ${to}.`,
	counts: 'Included',
	countStride: (place: number) => `Include stride ${place} in the averages`,
	none: 'No corrections yet.',
	revert: (what: string) => `Revert: ${what}`,
	goTo: (what: string) => `Show: ${what}`,
	refused: 'No result with this correction; the previous numbers are shown.',

	keysTitle: 'While correcting',
	keyList: [
		['C', 'start or finish correcting'],
		['Tab', 'to the next joint, contact or toe-off'],
		['Arrow keys', 'move the joint one pixel, a contact or toe-off one frame'],
		['Shift + arrow keys', 'ten pixels, a tenth of a frame'],
		['Delete', 'hide the joint, remove the contact or toe-off'],
		['Esc', 'cancel the move']
	] as [string, string][],

	/** What one correction did to the averages. */
	effect: {
		change: (name: string, before: string, after: string, others: number) =>
			`${name} ${before} → ${after}${others > 0 ? `; ${others} other ${plural(others, 'average', 'averages')} changed` : ''}`,
		ofSide: (side: Side, metric: string) => `${capital(sides[side])} ${metric.toLowerCase()}`,
		none: 'No averages change.',
		enables: 'Without it there is no result.'
	},

	/** What the user entered about the clip. Values arrive formatted. */
	setting: {
		speedMetresPerSecond: (value: string) => `Belt speed: ${value}`,
		heightMetres: (value: string) => `Height: ${value}`,
		cameraRollDegrees: (value: string) => `Camera tilt: ${value}`,
		inclinePercent: (value: string) => `Belt incline: ${value}`,
		slowMotionFactor: (value: string) => `Slow motion: ${value}`
	},

	/** One line per correction. Times arrive formatted. */
	moved: (name: PointName, frame: number) => `${capital(joints[name])} moved, frame ${frame}`,
	hidden: (name: PointName, frame: number) => `${capital(joints[name])} hidden, frame ${frame}`,
	exchanged: (limb: Limb, from: number, to: number) =>
		`${limbs[limb]} swapped, frames ${from} to ${to}`,
	eventMoved: (type: GaitEventType, side: Side, from: string, to: string) =>
		`${capital(event(type, side))} moved from ${from} to ${to}`,
	eventAdded: (type: GaitEventType, side: Side, time: string) =>
		`${capital(event(type, side))} added at ${time}`,
	eventRemoved: (type: GaitEventType, side: Side, time: string) =>
		`${capital(event(type, side))} removed at ${time}`,
	strideExcluded: (side: Side, time: string) => `Stride excluded: ${sides[side]}, ${time}`,
	strideIncluded: (side: Side, time: string) => `Stride included: ${sides[side]}, ${time}`
};
