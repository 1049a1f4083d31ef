import { answer, type AnswerWords } from './en/answer';
import { spokenPart } from './index';

/** Words of the review's parts: the English ones are loaded with it. */
export const answerWords: AnswerWords = spokenPart(({ pages }) => pages?.answer ?? answer);
