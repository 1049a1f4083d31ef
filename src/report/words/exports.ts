import { exports, type ExportWords } from './en/exports';
import { spokenPart } from './index';

/** Words of what can be taken away, apart from the catalogue: the English ones are loaded with the review. */
export const exportWords: ExportWords = spokenPart(({ pages }) => pages?.exports ?? exports);
