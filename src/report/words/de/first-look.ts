import type { UiWords } from '../en/ui';

/** Was ein Video bringt, für alle, die noch keines haben. */
export const firstLook: UiWords['firstLook'] = {
	title: 'Was du bekommst',
	measured: {
		title: 'Jeder Doppelschritt gemessen',
		text: 'Schrittfrequenz, Schwunggeschwindigkeit, Doppelschrittlänge, Hüftstreckung und Kniehub, jeweils mit ± und für beide Beine.'
	},
	placed: {
		title: 'Wo du stehst',
		text: 'Dein Platz zwischen Ausdauerlauf und Sprint, und was das von deinen Hüftbeugern verlangt.'
	},
	proven: {
		title: 'Die Bilder dahinter',
		text: 'Wähle eine Zahl, um ihre Bilder zu sehen. Liegt ein Gelenk falsch, verschiebe es: Alles folgt.'
	}
};
