import type { Catalogue } from './catalogue';
import { comparison } from './en/comparison';
import { demand } from './en/demand';
import { metrics } from './en/metrics';
import { problems } from './en/problems';
import { quality } from './en/quality';
import { storage } from './en/storage';
import { ui } from './en/ui';

/** The words of the app: every sentence, label and unit it shows comes from here. */
export const words: Catalogue = {
	language: 'en',
	problems,
	quality,
	metrics,
	comparison,
	demand,
	storage,
	ui
};
