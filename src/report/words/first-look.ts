import { firstLook, type FirstLookWords } from './en/first-look';
import { spokenPart } from './index';

/** Words for people without a clip, apart from the catalogue: others do not load them. */
export const firstLookWords: FirstLookWords = spokenPart(
	({ pages }) => pages?.firstLook ?? firstLook
);
