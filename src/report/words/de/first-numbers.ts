import { plural } from '../details';
import type { FirstNumbersWords } from '../en/first-numbers';

/** Was die bisher gemessenen Bilder ergeben. */
export const firstNumbers: FirstNumbersWords = {
	title: 'Erste Werte',
	waiting: 'Dafür ist noch nicht genug gemessen.',
	from: (strides) =>
		`aus ${strides} ${plural(strides, 'Doppelschritt', 'Doppelschritten')}; der Rest wird gemessen`,
	there: 'Die ersten Werte liegen vor.',
	inShort: (strides) =>
		`Erste Werte, ${strides} ${plural(strides, 'Doppelschritt', 'Doppelschritte')}`
};
