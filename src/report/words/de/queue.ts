import { plural } from '../details';
import type { UiWords } from '../en/ui';

/** Mehrere Dateien auf einmal. */
export const queue: UiWords['queue'] = {
	title: 'Mehrere Videos',
	intro:
		'Sie werden nacheinander ausgewertet und automatisch gespeichert. Öffne ein fertiges oder nutze andere Seiten, während der Rest weiterläuft.',
	page: 'Mehrere Videos',
	link: (over, all) => `${over} von ${all} ${plural(all, 'Video', 'Videos')}`,
	over: (over, all) => `${over} von ${all} fertig`,
	allOver: (all) => (all === 1 ? 'Fertig' : `Alle ${all} fertig`),
	refused: (count) => `${count} ohne Ergebnis`,
	paused: 'Wartet: Ein anderes Video wird gerade ausgewertet. Danach geht es automatisch weiter.',
	add: 'Weitere dazu',
	cancelAll: 'Alle abbrechen',
	clear: 'Fertige ausblenden',
	empty: 'Es warten keine Videos.',
	emptyHint:
		'Wähle mehrere Videos oder Dateien mit Posendaten auf einmal, zieh sie hierher oder füge sie ein.',
	choose: 'Mehrere wählen',
	back: 'Zur Startseite',
	list: 'Videos in der Reihenfolge, in der sie hinzukamen',
	states: {
		waiting: 'wartet',
		running: 'läuft',
		done: 'fertig',
		refused: 'kein Ergebnis',
		cancelled: 'abgebrochen'
	},
	progressOf: (name) => `Fortschritt von ${name}`,
	open: 'Öffnen',
	openWhich: (name) => `${name} öffnen`,
	cancel: 'Abbrechen',
	cancelWhich: (name) => `${name} abbrechen`,
	again: 'Noch einmal',
	againWhich: (name) => `Noch einmal: ${name}`,
	deleted: 'Die Sitzung wurde inzwischen gelöscht.',
	notKept:
		'Das Ergebnis ließ sich auf diesem Gerät nicht speichern: Öffne es und exportiere seine Werte, bevor du die Seite verlässt.',
	own: 'Tempo und Athlet',
	ownWhich: (name) => `Tempo und Athlet zu ${name}`,
	settings: 'Einstellungen für wartende Videos'
};
