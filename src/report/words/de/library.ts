import type { SessionFlag } from '../../../core/model/quality-note';
import { plural } from '../details';
import type { LibraryWords } from '../en/library';

const FLAGS: { readonly [flag in SessionFlag]: string } = {
	'slow-motion-suspected': 'Zeitlupe?',
	walking: 'Gehen',
	'off-axis-view': 'Kamera schräg',
	'several-people': 'mehrere Personen',
	'few-strides': 'wenige Doppelschritte'
};

export const library: LibraryWords = {
	title: 'Deine Sitzungen',
	intro:
		'Auf diesem Gerät gespeichert: Posendaten, Einstellungen und Korrekturen; das Video nur, wenn du es aufbewahrst.',
	flags: FLAGS,
	filter: {
		query: 'Suchen',
		queryHint: 'Name, Notiz, Person oder Schlagwort',
		more: (count) => (count === 0 ? 'Filter' : `Filter (${count})`),
		athlete: 'Person',
		anybody: 'Alle',
		nobody: 'Noch niemand',
		tag: 'Schlagwort',
		anyTag: 'Jedes Schlagwort',
		speed: 'Tempo',
		anySpeed: 'Jedes Tempo',
		speedBelow: (speed, unit) => `langsamer als ${speed} ${unit}`,
		speedFrom: (speed, unit) => `${speed} ${unit} und schneller`,
		speedBetween: (from, below, unit) => `${from} bis ${below} ${unit}`,
		result: 'Ergebnis',
		anyResult: 'Jedes Ergebnis',
		date: 'Datum',
		anyDate: 'Jederzeit',
		lastDays: (days) => `Letzte ${days} Tage`,
		clear: 'Filter löschen',
		none: 'Keine Sitzung passt.',
		found: (found, all) => `${found} von ${all}`
	},
	table: (count) => `Tabelle von ${count} Sitzungen (CSV)`,
	tableHint: 'Eine Zeile je Sitzung, mit allen Messwerten',
	showMore: (count) => `${count} weitere zeigen`,
	row: {
		select: (name) => `${name} zum Vergleich auswählen`,
		compare: 'Vergleichen',
		edit: 'Bearbeiten',
		editWhich: (name) => `${name} bearbeiten`,
		name: 'Name',
		note: 'Notiz',
		save: 'Speichern',
		cancel: 'Abbrechen',
		remove: 'Löschen',
		removeWhich: (name) => `${name} löschen`,
		removed: (name) => `${name} wurde gelöscht.`,
		undo: 'Rückgängig'
	},
	compare: {
		chosen: (count) => `${count} von 2 Sitzungen ausgewählt`,
		go: 'Vergleichen',
		withProfile: 'oder vergleichen mit dem Profil',
		chooseProfile: 'Profil wählen …',
		clear: 'Auswahl aufheben'
	},
	athletes: {
		title: 'Personen',
		none: 'Lege eine Person an, um ihre Sitzungen zusammenzuhalten.',
		add: 'Person anlegen',
		sessions: (count) => `${count} ${plural(count, 'Sitzung', 'Sitzungen')}`,
		name: 'Name',
		nameMissing: 'Bitte gib einen Namen ein.',
		height: 'Größe',
		legLength: 'Beinlänge',
		legLengthHint: 'Vom Hüftgelenk bis zum Boden, falls bekannt',
		tags: 'Schlagwörter',
		tagsHint: 'Durch Kommas getrennt',
		notes: 'Notizen',
		save: 'Speichern',
		cancel: 'Abbrechen',
		edit: 'Bearbeiten',
		remove: 'Person entfernen',
		removed: (name) => `${name} wurde entfernt. Die Sitzungen sind noch da.`,
		undo: 'Rückgängig',
		missing: 'Diese Person gibt es auf diesem Gerät nicht.',
		back: 'Alle Sitzungen',
		noSessions:
			'Noch keine Sitzungen. Wähle diese Person im Ergebnis eines Videos, oder bearbeite eine Sitzung in der Liste.',
		diary: 'Tagebuch'
	},
	about: {
		title: 'Person, Notiz und Video',
		athlete: 'Person',
		nobody: 'Noch niemand',
		another: 'Neue Person …',
		note: 'Notiz',
		heightTaken: (name) => `Für dieses Video gilt die Größe von ${name}.`,
		open: (name) => `Alle Sitzungen von ${name}`
	},
	video: {
		keep: (megabytes) => `Auch das Video aufbewahren (${megabytes})`,
		keeping: 'Das Video wird gespeichert …',
		kept: (megabytes) => `Das Video ist auf diesem Gerät gespeichert (${megabytes}).`,
		free: 'Video entfernen',
		always: 'Das Video jedes neuen Laufs aufbewahren'
	},
	trend: {
		title: 'Verlauf',
		metric: 'Messwert',
		leg: 'Bein',
		near: 'Kameraseite',
		tooFew: 'Für einen Verlauf braucht es zwei Sitzungen mit diesem Messwert.',
		refresh: (count) =>
			`${count} ${plural(count, 'Sitzung', 'Sitzungen')} einer früheren Version ${plural(count, 'wird', 'werden')} gelesen.`,
		expected: 'üblich beim Tempo der jeweiligen Sitzung',
		own: 'Mittelwert mit seiner Unsicherheit',
		detectable: (change, latest) =>
			`Zwei Sitzungen müssen sich um ${change} unterscheiden, damit der Unterschied zählt. Die letzte weicht von der ersten um ${latest} ab.`,
		isChange: 'Das ist mehr als der Messfehler.',
		isNoChange: 'Das liegt im Messfehler.',
		fromMethod:
			'Nach dem Fehler der Methode; mit mehr Sitzungen bei einem Tempo zählt auch deren eigene Streuung.',
		fromRepeats: (count) =>
			`Aus ${count} Paaren von Sitzungen bei einem Tempo oder nach dem Fehler der Methode, wenn dieser größer ist.`,
		session: 'Sitzung',
		date: 'Datum'
	},
	ladder: {
		title: 'Tempoleiter',
		intro: 'Was sich mit dem Tempo ändert, neben dem, was bei Laufenden üblich ist.',
		axis: (unit) => `Tempo (${unit})`,
		tooFew:
			'Die Leiter braucht Sitzungen bei zwei Tempi. Gib im Ergebnis jeweils das Bandtempo ein.',
		expected: 'üblich beim jeweiligen Tempo',
		own: 'diese Person'
	}
};
