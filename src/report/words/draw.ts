import { draw, type DrawWords } from './en/draw';
import { spokenPart } from './index';

/** Words for drawing on a frame, apart from the catalogue: the English ones are loaded with it. */
export const drawWords: DrawWords = spokenPart(({ pages }) => pages?.draw ?? draw);
