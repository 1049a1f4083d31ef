import { library, type LibraryWords } from './en/library';
import { spokenPart } from './index';

/** Words of the library, apart from the catalogue: the English ones are loaded with it. */
export const libraryWords: LibraryWords = spokenPart(({ pages }) => pages?.library ?? library);
