import { plural } from '../details';

/** Several files at once. */
export const queue = {
	title: 'Several clips',
	intro:
		'Analysed one after another and saved automatically. Open a finished one, or use other pages, while the rest continues.',
	page: 'Several clips',
	/** In the top bar. */
	link: (over: number, all: number) => `${over} of ${all} ${plural(all, 'clip', 'clips')}`,
	over: (over: number, all: number) => `${over} of ${all} done`,
	allOver: (all: number) => (all === 1 ? 'Done' : `All ${all} done`),
	refused: (count: number) => `${count} gave no result`,
	paused: 'Waiting: another clip is being analysed. The queue continues afterwards.',
	add: 'Add more',
	cancelAll: 'Cancel all',
	clear: 'Clear finished',
	empty: 'No clips waiting.',
	emptyHint: 'Choose, drop or paste several videos or pose data files at once.',
	choose: 'Choose several',
	back: 'Back to the start page',
	list: 'Clips in the order added',
	states: {
		waiting: 'waiting',
		running: 'running',
		done: 'done',
		refused: 'no result',
		cancelled: 'cancelled'
	},
	progressOf: (name: string) => `Progress of ${name}`,
	open: 'Open',
	openWhich: (name: string) => `Open ${name}`,
	cancel: 'Cancel',
	cancelWhich: (name: string) => `Cancel ${name}`,
	again: 'Try again',
	againWhich: (name: string) => `Try again: ${name}`,
	deleted: 'Its session has since been deleted.',
	notKept:
		'It could not be saved on this device. Open it and export its numbers before you leave this page.',
	own: 'Speed and athlete',
	ownWhich: (name: string) => `Speed and athlete of ${name}`,
	settings: 'Settings for waiting clips'
};
