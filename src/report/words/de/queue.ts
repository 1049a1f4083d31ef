import type { UiWords } from '../en/ui';

/** Mehrere Dateien auf einmal. */
export const queue: UiWords['queue'] = {
	title: 'Mehrere Videos',
	intro:
		'Sie werden nacheinander ausgewertet und jedes für sich als Sitzung gespeichert. Sieh dir ein fertiges oder eine andere Seite an, während der Rest weiterläuft.',
	page: 'Mehrere Videos',
	link: (over, all) => `${over} von ${all} Videos`,
	over: (over, all) => `${over} von ${all} sind durch`,
	allOver: (all) => (all === 1 ? 'Dieses ist durch' : `Alle ${all} sind durch`),
	refused: (count) => (count === 1 ? 'eines ergab nichts' : `${count} ergaben nichts`),
	paused: 'Wartet: Ein anderes Video wird gerade ausgewertet. Danach geht es von selbst weiter.',
	add: 'Weitere dazu',
	cancelAll: 'Alle abbrechen',
	clear: 'Fertige ausblenden',
	empty: 'Es warten keine Videos.',
	emptyHint:
		'Wähle mehrere Videos oder Punktdateien auf einmal, zieh sie hierher oder füge sie aus der Zwischenablage ein.',
	choose: 'Mehrere wählen',
	back: 'Zur ersten Seite',
	list: 'Videos in der Reihenfolge, in der sie kamen',
	states: {
		waiting: 'wartet',
		running: 'läuft',
		done: 'fertig',
		refused: 'kein Ergebnis',
		cancelled: 'abgebrochen'
	},
	progressOf: (name) => `Fortschritt von ${name}`,
	cadence: (value) => `${value} Schritte/min`,
	open: 'Öffnen',
	openWhich: (name) => `${name} öffnen`,
	cancel: 'Abbrechen',
	cancelWhich: (name) => `${name} abbrechen`,
	again: 'Noch einmal',
	againWhich: (name) => `Noch einmal: ${name}`,
	deleted: 'Die Sitzung wurde inzwischen gelöscht.',
	notKept:
		'Das Ergebnis ließ sich auf diesem Gerät nicht speichern: Öffne es, bevor du die Seite verlässt, und exportiere seine Zahlen.',
	settings: 'Für die Videos, die noch warten'
};
