/** What the time lane and the charts say. */
export const charts = {
	angles: {
		thigh: 'Thigh angle',
		knee: 'Knee flexion',
		hip: 'Hip angle against the trunk',
		trunk: 'Trunk lean'
	},
	axes: {
		thigh: 'Thigh, ° (+ in front)',
		knee: 'Knee, ° (0 straight)',
		hip: 'Hip, ° (+ flexed)',
		trunk: 'Trunk, ° (+ forward)'
	},
	short: { thigh: 'Thigh', knee: 'Knee', hip: 'Hip', trunk: 'Trunk' },
	shownAngles: 'Angles shown',
	noTrunk:
		'Hip (against the trunk) and trunk lean are read from the shoulders, and this clip shows none.',
	noTrunkStride:
		'No stride shows the shoulders all the way through, so there is no mean of hip (against the trunk) and trunk lean.',
	noAngle: 'Choose at least one angle.',
	whole: 'Runner',
	onGround: 'on the ground',
	inAir: 'both feet in the air',
	leftOut: 'left out of the means',

	chartTime: (name: string) => `${name} against time`,
	/** Read aloud for the frame shown. */
	reading: (time: string, values: string) => `${time}: ${values}`,
	sideReading: (side: string, value: string) => `${side} ${value}`,

	zoom: 'Part of the clip shown',
	zoomIn: 'Show a shorter part, larger',
	zoomOut: 'Show a longer part',
	zoomAll: 'Whole clip',
	zoomStride: 'Stride',
	zoomStrideHint: 'Show the chosen stride, or the one at the frame shown',
	shown: (from: string, to: string, of: string) => `${from} to ${to} of ${of} s`,
	hint: 'Draw to move through the clip; Shift and draw to show a part; Ctrl and the wheel, or two fingers, to zoom; double click for the whole clip.',
	keyList: [
		['+ −', 'on a curve: show a shorter or longer part'],
		['0', 'on a curve: show the whole clip'],
		['← →', 'on the lane of a foot: its previous or next stride'],
		['Enter', 'on the lane of a foot: loop its stride'],
		['Esc', 'on the lane of a foot: no stride chosen']
	] as [string, string][],

	lane: {
		label: (side: string) => `Strides, ${side}`,
		none: 'No stride chosen',
		stride: (place: number, side: string, from: string, to: string) =>
			`Stride ${place}, ${side}, ${from} to ${to}`,
		leftOut: 'left out',
		name: (place: number) => `Stride ${place}`
	},
	stride: {
		loop: 'Loop it',
		stopLoop: 'Stop looping',
		zoom: 'Show it large',
		leaveOut: 'Leave it out',
		takeIn: 'Count it again',
		previous: 'Previous stride of this foot',
		next: 'Next stride of this foot',
		end: 'Choose no stride'
	},

	cycle: {
		profiles: 'Profiles',
		bandMean: (title: string) => `${title}, mean and one SD`,
		bandConstructed: (title: string) => `${title}, mean and one SD; constructed, not measured`,
		noProfile: (names: string) => `No profile has a curve for ${names}.`,
		spread:
			'The width of a profile is the spread of its peak among runners: nobody published one along the whole curve.',
		single: (count: number) =>
			`Point at a chart, or walk with the arrow keys, to see the ${count} strides one by one.`,
		singleSome: (count: number, of: number) => `${count} of ${of} strides are drawn.`,
		mean: 'Mean of all strides',
		summary: (name: string) =>
			`${name} over the stride from contact to contact: mean and one SD of each leg. Left and right arrow keys go through single strides.`
	},

	copy: 'Copy',
	copyWhich: (title: string) => `Copy the table: ${title}`,
	copied: (rows: number) => (rows === 1 ? '1 row copied' : `${rows} rows copied`),
	copyFailed: 'Your browser does not let this page copy. Mark the table and copy it by hand.'
};

export type ChartWords = typeof charts;
