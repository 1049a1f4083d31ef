import type { Caution, Load } from '../../../core/diary/cautions';
import type { FeltWhen, Surface } from '../../../core/diary/diary';

const LOADS: { readonly [load in Load]: string } = {
	speed: 'your fastest speed',
	incline: 'your steepest incline',
	volume: 'how much you run'
};

const listed = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The return-to-running diary. */
export const diary = {
	title: 'Return-to-running diary',
	intro:
		'Note each run and how the hip felt during it, straight after and on the day after. The diary stays on this device.',
	addRun: 'Add a run',
	exportFile: 'Export',
	importFile: 'Import',
	imported: (count: number) => `${count} ${count === 1 ? 'run' : 'runs'} imported.`,
	importFailed: (where: string) =>
		`This is not a diary that was exported here${where && ` (look at "${where}")`}. Nothing was changed.`,
	empty: 'No run yet. Begin with the last one: how far, how fast, how it felt.',

	cautions: {
		title: 'Take care',
		none: 'No rule has anything to say about your last seven days of running.',
		rules: {
			'rising-together': {
				name: 'Rising together',
				says: (caution: Extract<Caution, { rule: 'rising-together' }>) =>
					`${capital(listed(caution.loads.map((load) => LOADS[load])))} went up together against the week of running before. Raise one at a time.`,
				source:
					'The article asks for particular care with incline, speed and the volume at both. From what rise on it counts is our choice: 3 % of speed, half a point of incline, 10 % of volume. A diary younger than two weeks compares as many days as it knows.'
			},
			'worse-day-after': {
				name: 'Worse the day after',
				says: (caution: Extract<Caution, { rule: 'worse-day-after' }>) =>
					`The day after hurt more (${caution.dayAfter}) than the run itself (${caution.during}). Do no more than this next time, rather less.`,
				source:
					'The article: mind how it feels during the run, straight after it and on the day after.'
			},
			'stiff-without-pain': {
				name: 'Stiff without pain',
				says: () =>
					'Stiff, though nothing hurt: this can mean that you are at the limit. Hold distance, speed and incline where they are.',
				source: 'The article: minor stiffness without pain can mean the limit; do not progress yet.'
			}
		},
		thresholds: 'Why this is said',
		toSources: 'Sources'
	},

	form: {
		titleNew: 'A run',
		titleEdit: 'Change this run',
		date: 'Day',
		distance: 'Distance (km)',
		duration: 'Time',
		durationHint: 'Minutes, or 45:30, or 1:05:00',
		speed: 'Speed or pace',
		speedHint: 'Empty: from distance and time',
		incline: 'Incline (%)',
		surface: 'Surface',
		surfaces: {
			treadmill: 'Treadmill',
			road: 'Road',
			track: 'Track',
			trail: 'Trail',
			grass: 'Grass'
		} satisfies { [surface in Surface]: string },
		session: 'Analysed session',
		none: 'None',
		notSaid: 'Not said',
		felt: {
			during: 'During the run',
			straightAfter: 'Straight after',
			dayAfter: 'The day after'
		} satisfies { [when in FeltWhen]: string },
		pain: 'Pain, 0 to 10',
		painOf: (when: string) => `${when}: pain, 0 to 10`,
		stiff: 'Stiff',
		stiffOf: (when: string) => `${when}: stiff`,
		words: 'In your words',
		wordsOf: (when: string) => `${when}: in your words`,
		needsDay: 'Give the day of the run.',
		needsAmount: 'Give its distance or its time.',
		save: 'Save the run',
		cancel: 'Cancel'
	},

	runs: {
		title: 'Runs',
		edit: 'Change',
		editOf: (day: string) => `Change the run of ${day}`,
		remove: 'Delete',
		removeOf: (day: string) => `Delete the run of ${day}`,
		removed: (day: string) => `The run of ${day} was deleted.`,
		undo: 'Undo',
		pain: (when: string, pain: number) => `${when}: ${pain}`,
		stiff: 'stiff',
		incline: (percent: string) => `${percent} % incline`,
		session: (name: string) => `Session: ${name}`
	},

	weeks: {
		title: 'Weeks',
		week: 'Week from',
		runs: 'Runs',
		distance: 'Distance, km',
		duration: 'Time, (h:)min:s',
		fastest: 'Fastest, min/km',
		steepest: 'Steepest, %',
		pain: 'Worst pain',
		axis: 'Weeks before the last',
		painAxis: 'Pain, 0 to 10',
		chartVolume: 'Distance of each week.',
		chartTime: 'Running time of each week.',
		timeAxis: 'Time, min',
		chartPain: 'Worst pain of each week: during, straight after and the day after.'
	}
};

export type DiaryWords = typeof diary;
