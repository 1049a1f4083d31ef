import type { Load } from '../../../core/diary/cautions';
import { plural } from '../details';
import type { DiaryWords } from '../en/diary';

const LOADS: { readonly [load in Load]: string } = {
	speed: 'dein schnellstes Tempo',
	incline: 'deine stärkste Steigung',
	volume: 'dein Laufumfang'
};

const listed = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)!}`;

/** Das Tagebuch für die Rückkehr zum Laufen. */
export const diary: DiaryWords = {
	title: 'Tagebuch für die Rückkehr zum Laufen',
	intro:
		'Notiere jeden Lauf und wie sich die Hüfte dabei, direkt danach und am Tag danach angefühlt hat. Das Tagebuch bleibt auf diesem Gerät.',
	addRun: 'Lauf eintragen',
	exportFile: 'Exportieren',
	importFile: 'Importieren',
	imported: (count) => `${count} ${plural(count, 'Lauf', 'Läufe')} importiert.`,
	importFailed: (where) =>
		`Das ist kein Tagebuch, das hier exportiert wurde${where && ` (siehe „${where}“)`}. Nichts wurde geändert.`,
	empty:
		'Noch keine Läufe. Trag deinen letzten ein: wie weit, wie schnell, wie er sich angefühlt hat.',

	cautions: {
		title: 'Vorsicht',
		none: 'Keine Warnungen für deine letzten sieben Lauftage.',
		rules: {
			'rising-together': {
				name: 'Mehreres zugleich gesteigert',
				says: (caution) =>
					`Gegenüber deiner vorigen Laufwoche ist gleichzeitig gestiegen: ${listed(caution.loads.map((load) => LOADS[load]))}. Steigere immer nur eines.`,
				source:
					'Der Artikel rät zu besonderer Vorsicht bei Steigung, Tempo und dem Umfang von beidem. Was als Steigerung zählt, haben wir festgelegt: 3 % beim Tempo, ein halber Prozentpunkt bei der Steigung, 10 % beim Umfang. Ein Tagebuch, das jünger als zwei Wochen ist, vergleicht so viele Tage, wie es hat.'
			},
			'worse-day-after': {
				name: 'Am Tag danach schlimmer',
				says: (caution) =>
					`Der Tag danach tat mehr weh (${caution.dayAfter}) als der Lauf selbst (${caution.during}). Mach beim nächsten Mal gleich viel oder weniger.`,
				source:
					'Der Artikel: Achte darauf, wie es sich beim Lauf, direkt danach und am Tag danach anfühlt.'
			},
			'stiff-without-pain': {
				name: 'Steif ohne Schmerz',
				says: () =>
					'Steif, obwohl nichts wehtat: Das kann heißen, dass du an deiner Grenze bist. Lass Strecke, Tempo und Steigung, wie sie sind.',
				source:
					'Der Artikel: Leichte Steifheit ohne Schmerz kann heißen, dass du an deiner Grenze bist; steigere noch nicht.'
			}
		},
		thresholds: 'Warum?',
		toSources: 'Quellen'
	},

	form: {
		titleNew: 'Neuer Lauf',
		titleEdit: 'Diesen Lauf ändern',
		date: 'Tag',
		distance: (unit) => `Strecke (${unit})`,
		duration: 'Dauer',
		durationHint: 'Minuten, 45:30 oder 1:05:00',
		speed: 'Tempo',
		speedHint: 'Leer lassen, um Strecke und Dauer zu nehmen',
		incline: 'Steigung (%)',
		surface: 'Untergrund',
		surfaces: {
			treadmill: 'Laufband',
			road: 'Straße',
			track: 'Bahn',
			trail: 'Trail',
			grass: 'Rasen'
		},
		session: 'Ausgewertete Sitzung',
		none: 'Keine',
		notSaid: 'Keine Angabe',
		felt: {
			during: 'Beim Lauf',
			straightAfter: 'Direkt danach',
			dayAfter: 'Am Tag danach'
		},
		pain: 'Schmerz, 0 bis 10',
		painOf: (when) => `${when}: Schmerz, 0 bis 10`,
		stiff: 'Steif',
		stiffOf: (when) => `${when}: steif`,
		words: 'In eigenen Worten',
		wordsOf: (when) => `${when}: in eigenen Worten`,
		needsDay: 'Gib den Tag des Laufs ein.',
		needsAmount: 'Gib seine Strecke oder Dauer ein.',
		save: 'Lauf speichern',
		cancel: 'Abbrechen'
	},

	runs: {
		title: 'Läufe',
		edit: 'Ändern',
		editOf: (day) => `Lauf vom ${day} ändern`,
		remove: 'Löschen',
		removeOf: (day) => `Lauf vom ${day} löschen`,
		removed: (day) => `Der Lauf vom ${day} wurde gelöscht.`,
		undo: 'Rückgängig',
		pain: (when, pain) => `${when}: ${pain}`,
		stiff: 'steif',
		incline: (percent) => `${percent} % Steigung`,
		session: (name) => `Sitzung: ${name}`
	},

	weeks: {
		title: 'Wochen',
		week: 'Woche ab',
		runs: 'Läufe',
		distance: (unit) => `Strecke, ${unit}`,
		duration: 'Dauer, (h:)min:s',
		fastest: (unit) => `Schnellste, ${unit}`,
		steepest: 'Steilste, %',
		pain: 'Stärkster Schmerz',
		painAxis: 'Schmerz, 0 bis 10',
		chartVolume: 'Strecke pro Woche.',
		chartTime: 'Laufzeit pro Woche.',
		timeAxis: 'Dauer, min',
		chartPain: 'Stärkster Schmerz pro Woche: beim Lauf, direkt danach und am Tag danach.'
	}
};
