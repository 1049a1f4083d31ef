/** Use without a network, and new versions of the app. */
export const offline = {
	title: 'Use without a network',
	offer:
		'The app itself opens without a network. To measure videos there, too, it needs its pose models on this device.',
	keep: (size: string) => `Keep them on this device (${size})`,
	progress: (done: string, all: string) => `${done} of ${all}`,
	progressLabel: 'Pose models',
	cancel: 'Cancel',
	kept: (size: string) =>
		`Everything is on this device (${size}): the app opens, measures and saves without a network.`,
	remove: 'Remove',
	impossible:
		'Not possible in this window: private windows, and pages without HTTPS, cannot keep the app. It needs a network each time.',
	failed: {
		network: 'The connection broke. What has arrived is kept.',
		full: 'There is not enough space on this device. What has arrived is kept.',
		incomplete: 'The server did not send a whole file. What has arrived is kept.',
		unknown: 'The browser could not keep the files.'
	},
	tryAgain: 'Try again',
	newVersion: 'A new version is ready.',
	reload: 'Reload',
	later: 'Later',
	handOverFailed:
		'The video that was handed over did not arrive. It may be too large for this device: open it from here instead.',
	close: 'Close',
	licences: 'Licences of the software and models in this app'
};

export type OfflineWords = typeof offline;
