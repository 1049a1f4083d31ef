import type { words } from '../../report/words';
import endurance from './A-endurance-right-60.mp4';
import sprint from './B-sprint-right-120.mp4';

/** A clip that comes with the app. */
export interface Sample {
	/** File name, as a dropped file would have. */
	readonly name: string;
	/** Its title in the catalogue. */
	readonly title: keyof typeof words.ui.samples;
	readonly url: string;
}

export const samples: readonly Sample[] = [
	{ name: 'A-endurance-right-60.mp4', title: 'endurance', url: endurance },
	{ name: 'B-sprint-right-120.mp4', title: 'sprint', url: sprint }
];
