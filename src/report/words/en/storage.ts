/** What can go wrong with the browser's storage, and what to do about it. */
export const storage = {
	'storage-full': {
		happened: 'There is not enough space on this device to save this.',
		advice: 'Delete sessions you no longer need or free up some space, then try again.'
	},
	'storage-unavailable': {
		happened: 'This browser does not let the page save anything.',
		advice:
			'Private windows often block saving: open the page in a normal window. You can still analyse clips here.'
	},
	'storage-blocked': {
		happened: 'An older version of Stridescope is open in another tab.',
		advice: 'Close or reload the other Stridescope tabs, then try again.'
	},
	'storage-newer': {
		happened: 'A newer version of Stridescope has been used in this browser.',
		advice: 'Reload this page to get the latest version; what you saved is kept.'
	},
	'storage-failed': {
		happened: 'The browser could not save or read this.',
		advice: 'Try again. If it keeps happening, restart the browser.'
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
