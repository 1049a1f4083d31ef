import { numbersWith } from '../details';
import type { NumberMarks } from '../marks';

export const marks: NumberMarks = { decimal: '.', group: ',' };
export const numberIn = numbersWith(marks);
