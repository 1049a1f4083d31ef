import { record, type RecordWords } from './en/record';
import { followLanguage } from './index';

/** Words of one page, apart from the catalogue: the English ones are loaded with the page. */
export let recordWords: RecordWords = record;
followLanguage(({ pages }) => (recordWords = pages?.record ?? record));
