import { plural } from '../details';

const counted = (count: number, one: string, many: string): string[] =>
	count === 0 ? [] : [`${count} ${plural(count, one, many)}`];

/** Saving everything on this device to a file, and getting it back. */
export const backUp = {
	title: 'Back-up',
	intro:
		'One file with everything saved on this device: sessions, notes, diary and your own references.',
	introAthlete: (name: string) =>
		`One file with everything of ${name}: sessions, notes and linked diary entries.`,
	noClips: 'No videos are in it: none are kept.',
	withClips: (size: string) => `With the kept videos (${size})`,
	save: 'Save a back-up',
	restore: 'Restore from a file',
	cancel: 'Cancel',
	fileName: 'stridescope-backup',

	writing: 'Making the back-up',
	reading: 'Checking the back-up',
	restoring: 'Restoring',
	saved: (size: string) => `Back-up saved, ${size}.`,
	restored: 'Everything in the back-up is on this device now.',
	leftOut: (count: number) =>
		`All sessions, notes and entries of the back-up are on this device now, but ${count} ${plural(count, 'video', 'videos')} could not be put back:`,
	leftOutReasons: {
		'storage-full': 'not enough space on this device',
		damaged: 'not as it was when the back-up was made',
		'file-lost': 'the back-up can no longer be read',
		cancelled: 'cancelled',
		other: 'the browser could not save it'
	},
	leftOutTip:
		'Free some room if the storage is full, then restore the same file again and choose “Merge”: it adds what is missing.',

	asked: 'How should it be restored?',
	madeOn: (day: string) => `Made on ${day}. Everything in it was checked and is whole.`,
	madeOnWithClips: (day: string) =>
		`Made on ${day}. Everything but its videos was checked and is whole.`,
	ofAthlete: 'It holds one athlete.',
	holdsClips: (size: string) => `Its videos (${size}) are checked as they are put back.`,
	holds: 'In the back-up',
	here: 'Here as well',
	others: 'Only here',
	stores: {
		sessions: 'Sessions',
		athletes: 'Athletes',
		diary: 'Diary entries',
		references: 'Own references',
		clips: 'Kept videos'
	},
	merge: 'Merge',
	mergeHint: (added: number, videos: number) => {
		const missing = [
			...counted(added, 'entry', 'entries'),
			...counted(videos, 'video', 'videos')
		].join(' and ');
		return missing === ''
			? 'Nothing new: everything in it is here already and stays as it is.'
			: `Adds ${missing} that ${plural(added + videos, 'is', 'are')} missing here. What is here already stays as it is.`;
	},
	replace: 'Replace',
	replaceHint: (removed: number) =>
		removed === 0
			? 'What is here already becomes as it was when the back-up was made.'
			: `Deletes ${removed} ${plural(removed, 'entry', 'entries')} that only this device has. What is here already becomes as it was when the back-up was made.`,
	confirm: 'Replace what is on this device? This cannot be undone.',
	confirmTip: 'If you are not sure, save a back-up of this device first.',
	confirmReplace: 'Delete and replace',

	problems: {
		'not-a-back-up': {
			happened: 'This file is not a back-up of Stridescope.',
			advice: 'Choose the file that “Save a back-up” made; its name ends in .zip.'
		},
		damaged: {
			happened: 'This back-up is damaged: not everything in it is as it was when it was made.',
			advice:
				'Nothing on this device was changed. Copy the file again from where you kept it, or choose another back-up.'
		},
		'newer-version': {
			happened: 'This back-up was made by a newer version of Stridescope.',
			advice: 'Reload this page to get the latest version, then restore it again.'
		},
		'too-large': {
			happened: 'This is too much for one file: a back-up holds 4 GB.',
			advice: 'Back up single athletes instead of everything, or leave the videos out.'
		},
		'no-checksums': {
			happened: 'This page was opened over an unprotected connection.',
			advice: 'Browsers check files only on pages opened over https or on this computer.'
		}
	}
};

export type BackUpWords = typeof backUp;
