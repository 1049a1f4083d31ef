import type { Catalogue } from '../catalogue';
import { charts } from './charts';
import { comparison } from './comparison';
import { marks } from './marks';
import { metrics } from './metrics';
import { numbers } from './numbers';
import { problems } from './problems';
import { quality } from './quality';
import { storage } from './storage';
import { ui } from './ui';

/** English: the default, and the language of the command line. */
export const english: Catalogue = {
	language: 'en',
	// Day before month, with the month's name: no date can be misread.
	dates: 'en-GB',
	marks,
	problems,
	quality,
	metrics,
	comparison,
	storage,
	charts,
	numbers,
	ui,
	reference: (text) => text,
	pages: null
};
