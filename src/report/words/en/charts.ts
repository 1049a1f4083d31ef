import { plural } from '../details';

/** Text of the time lane and the charts. */
export const charts = {
	angles: {
		thigh: 'Thigh angle',
		knee: 'Knee flexion',
		hip: 'Hip angle relative to trunk',
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
		'The hip angle (relative to the trunk) and trunk lean need the shoulders, which this clip does not show.',
	noTrunkStride:
		'No stride shows the shoulders throughout, so there is no mean hip angle (relative to the trunk) or trunk lean.',
	noAngle: 'Choose at least one angle.',
	whole: 'Runner',
	onGround: 'on the ground',
	inAir: 'both feet in the air',
	leftOut: 'excluded from the averages',

	chartTime: (name: string) => `${name} over time`,
	/** For screen readers: the values at the frame shown. */
	reading: (time: string, values: string) => `${time}: ${values}`,
	sideReading: (side: string, value: string) => `${side} ${value}`,

	zoom: 'Part of the clip shown',
	zoomIn: 'Show a shorter part',
	zoomOut: 'Show a longer part',
	zoomAll: 'Whole clip',
	zoomStride: 'Stride',
	zoomStrideHint: 'Zoom to the chosen stride, or the one at the frame shown',
	shown: (from: string, to: string, of: string) => `${from} to ${to} of ${of} s`,
	hint: 'Drag to scrub; Shift-drag to zoom to a part; Ctrl + scroll or pinch to zoom; double-click for the whole clip.',
	keyList: [
		['+ −', 'on a curve: zoom in or out'],
		['0', 'on a curve: show the whole clip'],
		['← →', 'on the lane of a foot: previous or next stride'],
		['Enter', 'on the lane of a foot: loop the chosen stride'],
		['Esc', 'on the lane of a foot: deselect the stride']
	] as [string, string][],

	lane: {
		label: (side: string) => `Strides, ${side}`,
		none: 'No stride chosen',
		stride: (place: number, side: string, from: string, to: string) =>
			`Stride ${place}, ${side}, ${from} to ${to}`,
		leftOut: 'excluded',
		name: (place: number) => `Stride ${place}`
	},
	stride: {
		loop: 'Loop',
		stopLoop: 'Stop looping',
		zoom: 'Zoom to stride',
		leaveOut: 'Exclude',
		takeIn: 'Include',
		previous: 'Previous stride of this foot',
		next: 'Next stride of this foot',
		end: 'Deselect'
	},

	cycle: {
		profiles: 'Profiles',
		bandMean: (title: string) => `${title}, mean and one SD`,
		bandConstructed: (title: string) => `${title}, mean and one SD; constructed, not measured`,
		noProfile: (names: string) => `No profile has a curve for ${names}.`,
		spread:
			'The width of a profile is the spread of its peak between runners: none is published for the whole curve.',
		single: (count: number) =>
			`Point at a chart or use the arrow keys to see ${plural(count, 'the stride', `the ${count} strides one by one`)}.`,
		singleSome: (count: number, of: number) => `${count} of ${of} strides are shown.`,
		mean: 'Mean of all strides',
		summary: (name: string) =>
			`${name} over the stride, from contact to contact: mean and one SD of each leg. Left and right arrow keys step through single strides.`
	},

	copy: 'Copy',
	copyWhich: (title: string) => `Copy the table: ${title}`,
	copied: (rows: number) => `${rows} ${plural(rows, 'row', 'rows')} copied`,
	copyFailed: 'Your browser does not let this page copy. Select the table and copy it yourself.'
};

export type ChartWords = typeof charts;
