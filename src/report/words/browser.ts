import { browser, type BrowserWords } from './en/browser';
import { spokenPart } from './index';

/** Words on what this browser can do, apart from the catalogue: the English ones are loaded with their panel. */
export const browserWords: BrowserWords = spokenPart(({ pages }) => pages?.browser ?? browser);
