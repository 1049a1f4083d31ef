import type { Catalogue } from '../catalogue';
import { charts } from './charts';
import { comparison } from './comparison';
import { demand } from './demand';
import { marks } from './marks';
import { metrics } from './metrics';
import { numbers } from './numbers';
import { problems } from './problems';
import { quality } from './quality';
import { storage } from './storage';
import { ui } from './ui';

/** English: what is shown before another language is chosen, and where the command line stays. */
export const english: Catalogue = {
	language: 'en',
	// Day before month, its name in letters: no date can be read two ways.
	dates: 'en-GB',
	marks,
	problems,
	quality,
	metrics,
	comparison,
	demand,
	storage,
	charts,
	numbers,
	ui,
	reference: (text) => text,
	pages: null
};
