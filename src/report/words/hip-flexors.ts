import { hipFlexors, type HipFlexorWords } from './en/hip-flexors';
import { followLanguage } from './index';

/** Words of one page, apart from the catalogue: the English ones are loaded with the page. */
export let hipFlexorWords: HipFlexorWords = hipFlexors;
followLanguage(({ pages }) => (hipFlexorWords = pages?.hipFlexors ?? hipFlexors));
