import type { NextStepCode } from '../../next-steps';
import { plural } from '../details';

const next = {
	clock: 'First say whether this clip is slow motion: until then, no number can be relied on.',
	'side-on':
		'Film again with the camera level with the hip and exactly side-on: the angles become more certain.',
	light: 'Film in more light: fast-moving joints are then found more exactly.',
	longer: 'Film about ten seconds at a steady speed: the averages need about 7 strides per leg.',
	'frame-rate': 'Film at 60 frames a second or in slow motion: contact times become more certain.',
	'other-side':
		'Film the other side at the same speed. Only a difference between the legs that both clips show is yours.',
	speed:
		'Enter the speed and your height: each number can then be compared with what is typical at your speed.',
	'more-steps': (rate: string) =>
		`Something to try, not a fault to mend: run the same speed with about ${rate} steps a minute for a few minutes, film it and compare. Quicker steps ask more of some hip muscles and less of others; stop if it feels wrong.`,
	repeat:
		'Film again in a few weeks in the same way (camera place, speed, shoes) and compare: only a change larger than its ± counts.'
} satisfies Record<NextStepCode, string | ((rate: string) => string)>;

/** The printable report of a session. */
export const report = {
	next,
	title: 'Running report',
	open: 'Report',
	openHint: 'One page to print, save or hand on',
	back: 'Back',
	print: 'Print',
	save: 'Save as a file',
	saveHint: 'One HTML file with its pictures: opens anywhere, also without a connection',
	secondPage: 'Second page with all numbers',
	preview: 'Preview of the report',
	file: (name: string) => `${name} report`,

	session: (name: string) => `Clip: ${name}`,
	speed: (speed: string) => `${speed}, as entered`,
	speedEstimated: (speed: string) => `about ${speed}, estimated`,
	note: 'Note',
	corrected: (count: number) => `${count} ${plural(count, 'correction', 'corrections')} by hand`,

	number: 'Number',
	expected: (speed: string) => `Typical at ${speed}`,
	noSpeed: 'Typical values need the speed',
	keyFrames: 'Moments',
	drawn: (time: string) => `Drawn on, at ${time}`,
	curves: 'Mean stride',
	curvesKey: 'Line: mean; band: one SD between strides; bar: foot on the ground',
	standsOut: 'What stands out',
	nextTitle: 'What to do next',
	allNumbers: 'All numbers',
	quality: 'About this clip',
	moreNotes: (count: number) => `${count} more ${plural(count, 'note', 'notes')} in the app.`,
	method: (mode: string) =>
		`Measured from one side-view video, without markers (precision: ${mode}). `,
	methodPoints: 'Measured from joint positions made elsewhere. ',
	plusMinus:
		'±: in 19 of 20 clips the true value lies within it. Typical: mean ± one SD of runners at this speed.',
	notAdvice:
		'This describes how you moved. It is not medical advice and says nothing about your health.',
	sources: (titles: string) => `Sources: ${titles}.`,

	comparison: {
		title: 'Before and after',
		comparisonReport: 'Comparison of two runs',
		chosen: 'Two sessions compared',
		before: 'Before',
		after: 'After',
		loading: 'Opening both sessions',
		missing: 'One of these sessions is no longer on this device.',
		toLibrary: 'To your sessions',
		sentence: (count: number, of: number) =>
			`${count} of ${of} numbers changed by more than ${plural(count, 'its', 'their')} error.`,
		none: (of: number) => `None of ${of} numbers changed by more than its error.`,
		chance: (count: string) => `If nothing had changed, about ${count} would do so by chance.`,
		withinChance: (count: string) =>
			`That is no more than chance: about ${count} would do so if nothing had changed.`,
		clock: 'Nothing is compared until both clips’ speed is settled.',
		nothing: 'These two clips have no number in common.',
		first: 'What else differs',
		firstNote: 'Look at these first: they change the numbers whatever the runner does.',
		alike: 'Same speed, camera, frame rate and model, as far as the clips tell.',
		unlike: {
			clock:
				'It is still open whether one of the clips is slow motion. Answer that first, in its review.',
			gait: 'One clip shows running and the other does not.',
			speed: (before: string, after: string) =>
				`The speeds differ: ${before} before, ${after} after. Most numbers change with speed; the table says by how much.`,
			'speed-ratio': (percent: string, faster: boolean) =>
				`The second run is about ${percent} % ${faster ? 'faster' : 'slower'}, in leg lengths a second. Most numbers change with speed.`,
			'speed-unsure':
				'At least one speed is estimated, not entered: a small difference in speed would go unnoticed.',
			incline: (before: string, after: string) =>
				`The inclines differ: ${before} % before, ${after} % after.`,
			camera: (before: string, after: string) =>
				`The camera stood differently: ${before}° off side-on before, ${after}° after. Angles shift with it.`,
			'near-side':
				'The clips show the runner from different sides: the leg that was near is now far.',
			model: 'The clips were measured with different precision (pose model).',
			'frame-rate': (before: string, after: string) =>
				`The frame rates differ: ${before} and ${after} frames a second. Times are less certain at the lower one.`,
			scale: 'Only one clip has a scale (height or speed), so lengths are compared in leg lengths.',
			person: 'The clips are not known to show the same person, so no error is taken to cancel.'
		},
		samePerson: 'Both clips show the same person',
		players: 'Both runs in phase',
		playersHint:
			'Locked on the contacts of the near leg: both always show the same phase of the stride, whatever the cadence.',
		sharedPlay: 'Play both',
		sharedPause: 'Pause',
		place: 'Position in the first clip',
		pair: (phase: string) => `${phase} % of the stride`,
		curves: 'Mean strides',
		curvesKey: (before: string, after: string) =>
			`Dashed grey: ${before}. Solid: ${after}. Bands: one SD between strides.`,
		curve: (angle: string, side: string) => `${angle}, ${side}`,
		moments: 'The same moment of both',
		savePicture: (moment: string) => `Save the picture: ${moment}`,
		table: 'Number by number',
		tableNote:
			'Only what exceeds the error of a difference is marked. What both clips’ errors have in common cancels where they were filmed and measured alike.',
		change: 'Change',
		bySpeed: 'Speed alone',
		bySpeedHint: 'How much this number changes across runners from the one speed to the other',
		beyond: 'beyond error',
		most: (count: number) =>
			`The ${count} largest, measured against their error. The app has them all.`,

		profile: {
			title: 'Runner and profile',
			comparisonReport: 'Comparison with a profile',
			chosen: 'A session compared with a profile',
			runner: 'Runner',
			label: 'Profile',
			choose: 'Compare with the profile',
			loading: 'Opening the session',
			missing: 'This session or this profile is not on this device.',
			sentence: (count: number, of: number, profile: string) =>
				`${count} of ${of} numbers ${plural(count, 'differs', 'differ')} from “${profile}” by more than error and spread.`,
			none: (of: number, profile: string) =>
				`None of ${of} numbers differs from “${profile}” by more than error and spread.`,
			chance: (count: string) =>
				`For somebody who runs like this group, about ${count} would do so too.`,
			clock: 'Nothing is compared until the clip’s speed is settled.',
			gait: 'This clip is not known to show running, which is all the profile describes: nothing is marked.',
			nothing: 'This clip and this profile have no number in common.',
			alike:
				'Nothing that the clip tells: the profile’s speed, a level belt and a camera from the side.',
			firstNote: 'Look at these first: they change the numbers whoever runs.',
			unlike: {
				clock:
					'It is still open whether the clip is slow motion. Answer that first, in its review.',
				gait: 'The profile is of runners, and the clip is not known to show running.',
				speed: (own: string, profile: string) =>
					`The speeds differ: ${own} here, ${profile} in the profile. Most numbers change with speed; the table also says what is typical at ${own}.`,
				'speed-unknown':
					'The speed of the clip is not known. Most numbers change with speed: enter it in the review.',
				'profile-speed-unknown': 'The speed of the profile is not known.',
				incline: (percent: string) =>
					`The belt was inclined by ${percent} %; the profile is of level running.`,
				camera: (degrees: string) =>
					`The camera stood ${degrees}° off side-on. Angles shift with it.`
			},
			players: 'In phase with the profile’s runner',
			playersHint:
				'Grey: a runner with your segment lengths who moves like the profile’s mean stride, in step with you whatever the cadence.',
			/** On a written video; the licence asks for it. */
			credit: 'Mean stride: Fukuchi et al. 2017, CC BY 4.0',
			constructed:
				'The mean stride was constructed from the profile’s peaks and timing; nobody measured it.',
			noCycle: 'This profile has no mean stride: only numbers are compared.',
			curvesKey: (profile: string, runner: string) =>
				`Dashed grey: ${profile}; band: one SD of its peaks between runners. Solid: ${runner}; band: one SD between strides.`,
			tableNote:
				'Profile: mean ± SD of its runners. Marked is what differs by more than your own error and that spread together, so far that 19 of 20 of its runners would be nearer.',
			change: 'Difference',
			typicalHint: 'Mean ± SD of runners at the speed of this clip',
			typical: 'Typical at your speed',
			beyond: 'beyond spread'
		}
	}
};

export type ReportWords = typeof report;
