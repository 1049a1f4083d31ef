import { hipFlexors, type HipFlexorWords } from './en/hip-flexors';
import { spokenPart } from './index';

/** Words of one page, apart from the catalogue: the English ones are loaded with the page. */
export const hipFlexorWords: HipFlexorWords = spokenPart(
	({ pages }) => pages?.hipFlexors ?? hipFlexors
);
