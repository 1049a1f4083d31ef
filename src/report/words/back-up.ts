import { backUp, type BackUpWords } from './en/back-up';
import { spokenPart } from './index';

/** Words of the back-up, apart from the catalogue: the English ones are loaded with its panel. */
export const backUpWords: BackUpWords = spokenPart(({ pages }) => pages?.backUp ?? backUp);
