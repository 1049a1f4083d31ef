import { record, type RecordWords } from './en/record';
import { spokenPart } from './index';

/** Words of one page, apart from the catalogue: the English ones are loaded with the page. */
export const recordWords: RecordWords = spokenPart(({ pages }) => pages?.record ?? record);
