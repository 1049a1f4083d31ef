import { words } from '../../report/words';
import endurance from './A-endurance-right-60.mp4';
import sprint from './B-sprint-right-120.mp4';

/** A clip that comes with the app. */
export interface Sample {
	/** File name, as a dropped file would have. */
	readonly name: string;
	readonly title: string;
	readonly url: string;
}

export const samples: readonly Sample[] = [
	{ name: 'A-endurance-right-60.mp4', title: words.ui.samples.endurance, url: endurance },
	{ name: 'B-sprint-right-120.mp4', title: words.ui.samples.sprint, url: sprint }
];
