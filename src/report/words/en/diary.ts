import type { Caution, Load } from '../../../core/diary/cautions';
import type { FeltWhen, Surface } from '../../../core/diary/diary';
import { plural } from '../details';

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
		'Log each run and how your hip felt during it, straight after and on the day after. The diary stays on this device.',
	addRun: 'Add a run',
	exportFile: 'Export',
	importFile: 'Import',
	imported: (count: number) => `${count} ${plural(count, 'run', 'runs')} imported.`,
	importFailed: (where: string) =>
		`This is not a diary exported from here${where && ` (see "${where}")`}. Nothing was changed.`,
	empty: 'No runs yet. Add your latest: how far, how fast, how it felt.',

	cautions: {
		title: 'Caution',
		none: 'No warnings for your last seven days of running.',
		rules: {
			'rising-together': {
				name: 'Several increases at once',
				says: (caution: Extract<Caution, { rule: 'rising-together' }>) =>
					`${capital(listed(caution.loads.map((load) => LOADS[load])))} went up together compared with your previous week of running. Raise one at a time.`,
				source:
					'The article asks for particular care with incline, speed and the volume of both. What counts as an increase is our choice: 3 % in speed, half a percentage point of incline, 10 % in volume. A diary younger than two weeks compares as many days as it has.'
			},
			'worse-day-after': {
				name: 'Worse the day after',
				says: (caution: Extract<Caution, { rule: 'worse-day-after' }>) =>
					`The day after hurt more (${caution.dayAfter}) than the run itself (${caution.during}). Do the same or less next time.`,
				source:
					'The article: pay attention to how it feels during the run, straight after and on the day after.'
			},
			'stiff-without-pain': {
				name: 'Stiff without pain',
				says: () =>
					'Stiff, though nothing hurt: this can mean you are at your limit. Keep distance, speed and incline where they are.',
				source:
					'The article: mild stiffness without pain can mean you are at your limit; do not progress yet.'
			}
		},
		thresholds: 'Why?',
		toSources: 'Sources'
	},

	form: {
		titleNew: 'New run',
		titleEdit: 'Edit this run',
		date: 'Day',
		distance: (unit: string) => `Distance (${unit})`,
		duration: 'Time',
		durationHint: 'Minutes, 45:30 or 1:05:00',
		speed: 'Speed or pace',
		speedHint: 'Leave empty to use distance and time',
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
		notSaid: 'Not given',
		felt: {
			during: 'During the run',
			straightAfter: 'Straight after',
			dayAfter: 'The day after'
		} satisfies { [when in FeltWhen]: string },
		pain: 'Pain, 0 to 10',
		painOf: (when: string) => `${when}: pain, 0 to 10`,
		stiff: 'Stiff',
		stiffOf: (when: string) => `${when}: stiff`,
		words: 'In your own words',
		wordsOf: (when: string) => `${when}: in your own words`,
		needsDay: 'Enter the day of the run.',
		needsAmount: 'Enter its distance or time.',
		save: 'Save the run',
		cancel: 'Cancel'
	},

	runs: {
		title: 'Runs',
		edit: 'Edit',
		editOf: (day: string) => `Edit the run on ${day}`,
		remove: 'Delete',
		removeOf: (day: string) => `Delete the run on ${day}`,
		removed: (day: string) => `The run on ${day} was deleted.`,
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
		distance: (unit: string) => `Distance, ${unit}`,
		duration: 'Time, (h:)min:s',
		fastest: (unit: string) => `Fastest, ${unit}`,
		steepest: 'Steepest, %',
		pain: 'Worst pain',
		painAxis: 'Pain, 0 to 10',
		chartVolume: 'Distance per week.',
		chartTime: 'Running time per week.',
		timeAxis: 'Time, min',
		chartPain: 'Worst pain per week: during, straight after and the day after.'
	}
};

export type DiaryWords = typeof diary;
