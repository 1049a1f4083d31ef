import { spokenPart } from './index';
import { video, type VideoWords } from './en/video';

/** Words for writing videos, apart from the catalogue: the English ones are loaded with it. */
export const videoWords: VideoWords = spokenPart(({ pages }) => pages?.video ?? video);
