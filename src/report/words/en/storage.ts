/** What can go wrong with the browser's storage, and what to do about it. */
export const storage = {
	'storage-full': {
		happened: 'There is no room left on this device to save this.',
		advice: 'Delete sessions you no longer need, or free some space, and try again.'
	},
	'storage-unavailable': {
		happened: 'This browser does not let the page save anything.',
		advice:
			'Private windows often forbid it: open the page in an ordinary window. Measuring works here all the same.'
	},
	'storage-blocked': {
		happened: 'Another tab keeps an older Stridescope open.',
		advice: 'Close or reload the other tabs with Stridescope and try again.'
	},
	'storage-newer': {
		happened: 'A newer Stridescope has been used in this browser.',
		advice: 'Reload this page to get the newest one; what you saved is kept.'
	},
	'storage-failed': {
		happened: 'The browser could not save or read this.',
		advice: 'Try again; if it happens each time, restart the browser.'
	},
	'session-changed': {
		happened: 'This session was changed in another tab.',
		advice:
			'Your changes here are not saved. Save them as a copy, or open the newer version without them.'
	},
	'session-deleted': {
		happened: 'This session was deleted in another tab.',
		advice: 'Save it again to keep what you see here.'
	}
};

export type StorageWords = typeof storage;
