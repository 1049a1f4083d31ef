import type { StorageWords } from '../en/storage';

/** Was mit dem Speicher des Browsers schiefgehen kann und was dann hilft. */
export const storage: StorageWords = {
	'storage-full': {
		happened: 'Auf diesem Gerät ist kein Platz mehr, um das zu speichern.',
		advice:
			'Lösche Sitzungen, die du nicht mehr brauchst, oder schaffe Platz, und versuche es noch einmal.'
	},
	'storage-unavailable': {
		happened: 'Dieser Browser lässt die Seite nichts speichern.',
		advice:
			'Private Fenster verbieten es oft: Öffne die Seite in einem gewöhnlichen Fenster. Messen kannst du hier trotzdem.'
	},
	'storage-blocked': {
		happened: 'In einem anderen Tab ist noch ein älteres Stridescope offen.',
		advice:
			'Schließe die anderen Tabs mit Stridescope oder lade sie neu, und versuche es noch einmal.'
	},
	'storage-newer': {
		happened: 'In diesem Browser wurde schon ein neueres Stridescope benutzt.',
		advice: 'Lade diese Seite neu, um das neueste zu bekommen; was du gespeichert hast, bleibt.'
	},
	'storage-failed': {
		happened: 'Der Browser konnte das nicht speichern oder lesen.',
		advice: 'Versuche es noch einmal; passiert es jedes Mal, starte den Browser neu.'
	},
	'session-changed': {
		happened: 'Diese Sitzung wurde in einem anderen Tab geändert.',
		advice:
			'Deine Änderungen hier sind nicht gespeichert. Speichere sie als Kopie, oder öffne die neuere Fassung ohne sie.'
	},
	'session-deleted': {
		happened: 'Diese Sitzung wurde in einem anderen Tab gelöscht.',
		advice: 'Speichere sie noch einmal, um zu behalten, was du hier siehst.'
	}
};
