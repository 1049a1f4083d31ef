import { demand, type DemandWords } from './en/demand';
import { spokenPart } from './index';

/** Words of one part of the review, apart from the catalogue: the English ones are loaded with it. */
export const demandWords: DemandWords = spokenPart(({ pages }) => pages?.demand ?? demand);
