import { offline, type OfflineWords } from './en/offline';
import { spokenPart } from './index';

/** Words on use without a network and on new versions, apart from the catalogue: English comes with what shows them. */
export const offlineWords: OfflineWords = spokenPart(({ pages }) => pages?.offline ?? offline);
