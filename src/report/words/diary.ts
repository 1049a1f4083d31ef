import { diary, type DiaryWords } from './en/diary';
import { followLanguage } from './index';

/** Words of one page, apart from the catalogue: the English ones are loaded with the page. */
export let diaryWords: DiaryWords = diary;
followLanguage(({ pages }) => (diaryWords = pages?.diary ?? diary));
