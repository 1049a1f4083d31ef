import type { SessionFlag } from '../../../core/model/quality-note';
import { plural } from '../details';

const FLAGS: { readonly [flag in SessionFlag]: string } = {
	'slow-motion-suspected': 'slow motion?',
	walking: 'walking',
	'off-axis-view': 'camera at an angle',
	'several-people': 'several people',
	'few-strides': 'few strides'
};

/** The library of sessions, athletes and their trends. */
export const library = {
	title: 'Your sessions',
	intro:
		'Saved on this device: pose data, settings and corrections; the video only if you keep it.',
	flags: FLAGS,
	filter: {
		query: 'Search',
		queryHint: 'Name, note, athlete or tag',
		more: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
		athlete: 'Athlete',
		anybody: 'Everybody',
		nobody: 'Nobody yet',
		tag: 'Tag',
		anyTag: 'Any tag',
		speed: 'Speed',
		anySpeed: 'Any speed',
		speedBelow: (speed: string, unit: string) => `slower than ${speed} ${unit}`,
		speedFrom: (speed: string, unit: string) => `${speed} ${unit} and faster`,
		speedBetween: (from: string, below: string, unit: string) => `${from} to ${below} ${unit}`,
		result: 'Result',
		anyResult: 'Any result',
		date: 'Date',
		anyDate: 'Any time',
		lastDays: (days: number) => `Last ${days} days`,
		clear: 'Clear filters',
		none: 'No session fits.',
		found: (found: number, all: number) => `${found} of ${all}`
	},
	table: (count: number) => `Table of ${count} sessions (CSV)`,
	tableHint: 'One row per session, with every number',
	showMore: (count: number) => `Show ${count} more`,
	row: {
		select: (name: string) => `Select ${name} for comparison`,
		compare: 'Compare',
		edit: 'Edit',
		editWhich: (name: string) => `Edit ${name}`,
		name: 'Name',
		note: 'Note',
		save: 'Save',
		cancel: 'Cancel',
		remove: 'Delete',
		removeWhich: (name: string) => `Delete ${name}`,
		removed: (name: string) => `${name} was deleted.`,
		undo: 'Undo'
	},
	compare: {
		chosen: (count: number) => `${count} of 2 sessions selected`,
		go: 'Compare',
		withProfile: 'or compare it with the profile',
		chooseProfile: 'Choose a profile …',
		clear: 'Clear selection'
	},
	athletes: {
		title: 'Athletes',
		none: 'Add an athlete to keep the sessions of one person together.',
		add: 'Add an athlete',
		sessions: (count: number) => `${count} ${plural(count, 'session', 'sessions')}`,
		name: 'Name',
		nameMissing: 'Please enter a name.',
		height: 'Height',
		legLength: 'Leg length',
		legLengthHint: 'From the hip joint to the floor, if known',
		tags: 'Tags',
		tagsHint: 'Separated by commas',
		notes: 'Notes',
		save: 'Save',
		cancel: 'Cancel',
		edit: 'Edit',
		remove: 'Remove athlete',
		removed: (name: string) => `${name} was removed. Their sessions were kept.`,
		undo: 'Undo',
		missing: 'This athlete is not on this device.',
		back: 'All sessions',
		noSessions:
			'No sessions yet. Choose this athlete in a clip’s review, or edit a session in the list.',
		diary: 'Diary'
	},
	about: {
		title: 'Athlete, note and clip',
		athlete: 'Athlete',
		nobody: 'Nobody yet',
		another: 'New athlete …',
		note: 'Note',
		heightTaken: (name: string) => `The height of ${name} is used for this clip.`,
		open: (name: string) => `All sessions of ${name}`
	},
	video: {
		keep: (megabytes: string) => `Keep the video, too (${megabytes})`,
		keeping: 'Keeping the video …',
		kept: (megabytes: string) => `The video is kept on this device (${megabytes}).`,
		free: 'Remove the video',
		always: 'Keep the video of every new clip'
	},
	trend: {
		title: 'Trend',
		metric: 'Number',
		leg: 'Leg',
		near: 'Camera side',
		tooFew: 'A trend needs two sessions with this number.',
		refresh: (count: number) =>
			`${count} ${plural(count, 'session', 'sessions')} saved by an earlier version ${plural(count, 'is', 'are')} being read.`,
		expected: 'typical at the speed of each session',
		own: 'mean, with its margin of error',
		detectable: (change: string, latest: string) =>
			`Two sessions must differ by ${change} to be told apart. The latest differs from the first by ${latest}.`,
		isChange: 'That is more than error.',
		isNoChange: 'That is within the error.',
		fromMethod:
			'By the error of the method; with more sessions at one speed, their own scatter counts, too.',
		fromRepeats: (count: number) =>
			`From ${count} pairs of sessions at one speed, or the error of the method where that is larger.`,
		session: 'Session',
		date: 'Date'
	},
	ladder: {
		title: 'Speed ladder',
		intro: 'What changes when the speed rises, beside what runners show.',
		axis: (unit: string) => `Speed (${unit})`,
		tooFew: 'The ladder needs sessions at two speeds. Enter the belt speed in each review.',
		expected: 'typical of runners at each speed',
		own: 'this athlete'
	}
};

export type LibraryWords = typeof library;
