import type { UiWords } from '../en/ui';

/** Auswahl der Person, die gemessen wird. */
export const people: UiWords['people'] = {
	title: 'Wer soll gemessen werden?',
	intro:
		'Es wurde mehr als eine Person gefunden. Wähle eine andere, um sie zu messen; das Video wird dann neu ausgewertet.',
	person: (place) => `Person ${place}`,
	choose: 'Wählen, wer gemessen wird',
	measured: 'gemessen'
};
