/** Words of one page, apart from the catalogue: they are loaded with the page. */
export { diary as diaryWords } from './en/diary';
