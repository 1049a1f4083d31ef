import type { UiWords } from '../en/ui';

/** Auswahl der Person, die gemessen wird. */
export const people: UiWords['people'] = {
	title: 'Wer wird gemessen?',
	intro:
		'Im Bild ist mehr als eine Person. Wähle eine andere, um sie zu messen; das Video wird dann neu ausgewertet.',
	person: (place) => `Person ${place}`,
	measured: 'gemessen'
};
