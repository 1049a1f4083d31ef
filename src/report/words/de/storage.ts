import type { StorageWords } from '../en/storage';

/** Was mit dem Speicher des Browsers schiefgehen kann und was dann hilft. */
export const storage: StorageWords = {
	'storage-full': {
		happened: 'Auf diesem Gerät ist kein Platz mehr, um das zu speichern.',
		advice:
			'Lösche Sitzungen, die du nicht mehr brauchst, oder schaffe Platz und versuche es dann noch einmal.'
	},
	'storage-unavailable': {
		happened: 'Dieser Browser lässt die Seite nichts speichern.',
		advice:
			'Private Fenster verhindern das oft: Öffne die Seite in einem normalen Fenster. Auswerten kannst du hier trotzdem.'
	},
	'storage-blocked': {
		happened: 'In einem anderen Tab ist noch eine ältere Version von Stridescope offen.',
		advice:
			'Schließe die anderen Tabs mit Stridescope oder lade sie neu und versuche es dann noch einmal.'
	},
	'storage-newer': {
		happened: 'In diesem Browser wurde schon eine neuere Version von Stridescope benutzt.',
		advice:
			'Lade diese Seite neu, um die neueste Version zu bekommen; was du gespeichert hast, bleibt.'
	},
	'storage-failed': {
		happened: 'Der Browser konnte das nicht speichern oder lesen.',
		advice: 'Versuche es noch einmal. Passiert es immer wieder, starte den Browser neu.'
	},
	'session-changed': {
		happened: 'Diese Sitzung wurde in einem anderen Tab geändert.',
		advice:
			'Deine Änderungen hier sind nicht gespeichert. Speichere sie als Kopie oder öffne die neuere Version ohne sie.'
	},
	'session-deleted': {
		happened: 'Diese Sitzung wurde in einem anderen Tab gelöscht.',
		advice: 'Speichere sie noch einmal, um zu behalten, was du hier siehst.'
	}
};
