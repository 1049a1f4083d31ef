import type { UiWords } from '../en/ui';

/** Hinweise bei der ersten Auswertung. */
export const hints: UiWords['hints'] = {
	title: 'Erste Schritte',
	tips: {
		numbers: 'Klicke auf eine Zahl: Du siehst die Bilder, die sie belegen.',
		scrub:
			'Ziehe am Regler, an den Kontaktbalken oder an einer Kurve, um durch das Video zu gehen.',
		correct: 'Ein Gelenk liegt falsch? Drücke Korrigieren und ziehe es: Alle Zahlen folgen.'
	},
	dismiss: (tip) => `Hinweis schließen: ${tip}`,
	restore: 'Hinweise wieder zeigen'
};
