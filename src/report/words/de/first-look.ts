import type { FirstLookWords } from '../en/first-look';

/** Was die App bietet, für alle, die noch nichts ausgewertet haben. */
export const firstLook: FirstLookWords = {
	title: 'Was du bekommst',
	picture:
		'Die Auswertung eines Laufs: der Läufer mit dem gemessenen Skelett, daneben, was gefunden wurde',
	measured: {
		title: 'Jeder Doppelschritt gemessen',
		text: 'Schrittfrequenz, Schwunggeschwindigkeit, Doppelschrittlänge, Hüftstreckung und Kniehub, für beide Beine und mit Fehlerbereich.'
	},
	placed: {
		title: 'Wo du stehst',
		text: 'Dein Platz zwischen Ausdauerlauf und Sprint, und was das von deinen Hüftbeugern verlangt.'
	},
	proven: {
		title: 'Die Bilder dahinter',
		text: 'Wähle einen Wert, um seine Bilder zu sehen. Sitzt ein Gelenk falsch? Verschiebe es, und alle Werte ändern sich mit.'
	}
};
