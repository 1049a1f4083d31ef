import type { UiWords } from '../en/ui';

/** Hinweise bei der ersten Auswertung. */
export const hints: UiWords['hints'] = {
	title: 'Erste Schritte',
	tips: {
		numbers: 'Klicke auf einen Wert, um die Bilder dahinter zu sehen.',
		scrub:
			'Ziehe am Regler, an den Kontaktbalken oder an einer Kurve, um dich durch das Video zu bewegen.',
		correct: 'Ein Gelenk sitzt falsch? Drücke Korrigieren und ziehe es: Alle Werte ändern sich mit.'
	},
	dismiss: (tip) => `Hinweis schließen: ${tip}`,
	restore: 'Hinweise wieder zeigen'
};
