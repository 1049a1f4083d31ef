/** Several files at once. */
export const queue = {
	title: 'Several clips',
	intro:
		'Measured one after the other and kept as sessions by themselves. Look at a finished one, or at another page, while the rest goes on.',
	page: 'Several clips',
	/** In the top bar. */
	link: (over: number, all: number) => `${over} of ${all} clips`,
	over: (over: number, all: number) => `${over} of ${all} are through`,
	allOver: (all: number) => (all === 1 ? 'This one is through' : `All ${all} are through`),
	refused: (count: number) => (count === 1 ? 'one gave no result' : `${count} gave no result`),
	paused: 'Waiting: another clip is being analysed. The queue goes on after it by itself.',
	add: 'Add more',
	cancelAll: 'Cancel all',
	clear: 'Clear the finished ones',
	empty: 'No clips are waiting.',
	emptyHint: 'Choose, drop or paste several videos or keypoint files at once.',
	choose: 'Choose several',
	back: 'To the first page',
	list: 'Clips in the order they were given',
	states: {
		waiting: 'waiting',
		running: 'running',
		done: 'done',
		refused: 'no result',
		cancelled: 'cancelled'
	},
	progressOf: (name: string) => `Progress of ${name}`,
	cadence: (value: string) => `${value} steps/min`,
	open: 'Open',
	openWhich: (name: string) => `Open ${name}`,
	cancel: 'Cancel',
	cancelWhich: (name: string) => `Cancel ${name}`,
	again: 'Try again',
	againWhich: (name: string) => `Try again: ${name}`,
	deleted: 'Its session was deleted meanwhile.',
	notKept:
		'It could not be kept on this device: open it before you leave this page, and export its numbers.',
	settings: 'For the clips that wait'
};
