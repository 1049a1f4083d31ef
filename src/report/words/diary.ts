import { diary, type DiaryWords } from './en/diary';
import { spokenPart } from './index';

/** Words of one page, apart from the catalogue: the English ones are loaded with the page. */
export const diaryWords: DiaryWords = spokenPart(({ pages }) => pages?.diary ?? diary);
