import { report, type ReportWords } from './en/report';
import { spokenPart } from './index';

/** Words of reports and of the comparison of two sessions: the English ones are loaded with these pages. */
export const reportWords: ReportWords = spokenPart(({ pages }) => pages?.report ?? report);
