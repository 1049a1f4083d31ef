import { firstNumbers, type FirstNumbersWords } from './en/first-numbers';
import { spokenPart } from './index';

/** Words of a clip that is being measured, apart from the catalogue, as those of a page are. */
export const firstNumbersWords: FirstNumbersWords = spokenPart(
	({ pages }) => pages?.firstNumbers ?? firstNumbers
);
