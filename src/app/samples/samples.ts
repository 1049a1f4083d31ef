import type { words } from '../../report/words';
import endurance from './A-endurance-right-60.mp4';
import enduranceMeasured from './A-endurance-right-60.measured.json?url';
import sprint from './B-sprint-right-120.mp4';
import sprintMeasured from './B-sprint-right-120.measured.json?url';

/** A clip that comes with the app. */
export interface Sample {
	/** File name, as a dropped file would have. */
	readonly name: string;
	/** Its title in the catalogue. */
	readonly title: keyof typeof words.ui.samples;
	readonly url: string;
	/** What was measured of it, see `readMeasured`: nobody waits for an analysis to see what one gives. */
	readonly measuredUrl: string;
}

export const samples: readonly Sample[] = [
	{
		name: 'A-endurance-right-60.mp4',
		title: 'endurance',
		url: endurance,
		measuredUrl: enduranceMeasured
	},
	{ name: 'B-sprint-right-120.mp4', title: 'sprint', url: sprint, measuredUrl: sprintMeasured }
];
