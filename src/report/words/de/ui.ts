import type { UiWords } from '../en/ui';
import { correct } from './correct';
import { firstLook } from './first-look';
import { hints } from './hints';
import { keyFrames } from './key-frames';
import { people } from './people';
import { player } from './player';
import { queue } from './queue';
import { review } from './review';
import { setup } from './setup';

/** Alles auf dem Bildschirm, was weder Messgröße noch Hinweis noch Problem ist. */
export const ui: UiWords = {
	name: 'Stridescope',
	left: 'Links',
	right: 'Rechts',
	leftShort: 'L',
	rightShort: 'R',
	nearSide: 'kameranah',
	farSide: 'kamerafern',
	close: 'Schließen',
	themeToDark: 'Dunkle Darstellung',
	themeToLight: 'Helle Darstellung',
	languageMissing: (language) =>
		`${language} ließ sich nicht laden, deshalb bleibt die Seite auf Deutsch. Prüfe die Verbindung und wähle es dann noch einmal.`,
	openAnother: 'Neues Video',
	pagesLabel: 'Seiten',
	pages: { 'hip-flexors': 'Hüftbeuger', diary: 'Tagebuch' },
	clipPage: {
		open: 'Auswerten',
		setup: 'Einrichten',
		analysing: 'Auswertung',
		review: 'Ergebnis',
		refused: 'Auswerten'
	},
	loading: 'Wird geladen',
	loadFailed: {
		happened: 'Ein Teil der Seite wurde nicht geladen.',
		advice:
			'Prüfe die Verbindung und versuche es noch einmal. Hilft das nicht, lade die Seite neu; was bisher gemessen wurde, bleibt auf diesem Gerät.',
		tryAgain: 'Noch einmal versuchen'
	},

	open: {
		title: 'Läufst du wie im Sprint oder wie auf der Langstrecke?',
		intro:
			'Filme einen Lauf von der Seite. Stridescope misst jeden Doppelschritt und zeigt zu jeder Zahl die Bilder, die sie belegen.',
		drop: 'Zieh ein Video hierher, oder mehrere',
		dropNow: 'Loslassen zum Öffnen',
		choose: 'Video wählen',
		record: 'Mit der Kamera aufnehmen',
		formats:
			'MP4, MOV, WebM oder MKV; oder anderswo ermittelte Körperpunkte (JSON). Einfügen geht auch.',
		samples: 'Kein Video zur Hand? Nimm ein Beispiel',
		privacy: 'Dein Video bleibt auf diesem Gerät. Nichts wird hochgeladen.',
		guide: 'So filmst du',
		guidePicture:
			'Eine Person läuft auf einem Laufband, von der Seite gesehen; eine Kamera in Hüfthöhe, drei bis vier Meter entfernt, zeigt im rechten Winkel auf die Laufrichtung.',
		guideFromAbove: 'von oben',
		guideFromAbovePicture:
			'Dasselbe von oben: Die Kamera steht neben dem Laufband und blickt quer darüber, im rechten Winkel zur Laufrichtung.',
		guideSteps: [
			'Kamera auf Hüfthöhe, im rechten Winkel zum Lauf',
			'Ganzer Körper im Bild, mit einer Handbreit Platz',
			'60 Bilder pro Sekunde oder Zeitlupe, bei gutem Licht',
			'Gleichmäßiges Tempo, etwa zehn Sekunden lang'
		],
		guideHip: 'Hüfthöhe',
		guideDistance: '3 bis 4 m'
	},

	correct,
	keyFrames,
	setup,
	hints,
	unfinished: {
		title: 'Nicht fertig',
		run: (name, done, total) =>
			`${name}: ${done} von ${total} Bildern sind fertig. Wähle dieselbe Datei noch einmal, um weiterzumachen.`,
		forget: 'Verwerfen',
		forgetRun: (name) => `Verwerfen, was von ${name} fertig war`
	},

	sessions: {
		title: 'Deine Sitzungen',
		intro: 'Auf diesem Gerät gespeichert, ohne das Video: Punkte, Einstellungen und Korrekturen.',
		search: 'Nach Namen suchen',
		found: (found, all) => `${found} von ${all}`,
		showAll: (all) => `Alle ${all} zeigen`,
		showFew: (count) => `Nur die neuesten ${count} zeigen`,
		open: (name) => `${name} öffnen`,
		rename: 'Umbenennen',
		renameWhich: (name) => `${name} umbenennen`,
		newName: 'Neuer Name',
		save: 'Speichern',
		cancel: 'Abbrechen',
		remove: 'Löschen',
		removeWhich: (name) => `${name} löschen`,
		removed: (name) => `${name} wurde gelöscht.`,
		undo: 'Rückgängig',
		cadence: (value) => `${value} Schritte/min`,
		position: (value, label) => `${value}, ${label}`,
		positionHint: 'Lage von 0, Ausdauer, bis 1, Sprint, als gespeichert wurde',
		noPosition: 'keine Lage',
		tryAgain: 'Noch einmal versuchen',
		none: 'Ausgewertete Videos stehen hier von selbst.'
	},

	samples: { endurance: 'Ausdauerlauf', sprint: 'Sprint' },

	settings: {
		speed: 'Bandgeschwindigkeit',
		speedUnit: 'Einheit der Geschwindigkeit',
		height: 'Körpergröße',
		heightUnit: 'Zentimeter oder Fuß',
		heightUnits: { cm: 'cm', 'ft in': 'ft in' },
		slowMotion: 'Zeitlupenfaktor',
		slowMotionHint: '1 ist Echtzeit, 8 sind 240 Bilder pro Sekunde, als 30 gespeichert',
		mode: 'Genauigkeit',
		modes: {
			fast: 'Schnell',
			accurate: 'Genau',
			precise: 'Sehr genau'
		},
		allFrames: 'Alle Bilder nehmen',
		allFramesHint:
			'Sonst höchstens 110 bis 220 pro Sekunde, und Kopien nur einmal: Die Ergebnisse stimmen innerhalb ihres Fehlers überein.',
		backend: 'Rechnet auf',
		backendAutomatic: 'Automatisch',
		backends: {
			wasm: 'Prozessor (WebAssembly)',
			webgl: 'Grafik (WebGL)',
			webgpu: 'Grafik (WebGPU)'
		},
		backendHint: 'Automatisch probiert einmal, was dieser Browser hat, und behält das Schnellste.',
		invalid: 'Dieser Wert passt hier nicht.',
		roll: 'Kameraneigung (°)',
		rollHint: (degrees) =>
			`Benutzt wird: ${degrees}, plus ist im Uhrzeigersinn. Leer lassen, um sie schätzen zu lassen.`,
		incline: 'Bandsteigung',
		inclineUnit: 'Einheit der Steigung',
		inclineHint:
			'Plus ist bergauf; leer ist eben. Bodenkontakte und Bandgeschwindigkeit folgen dem Band; Winkel bleiben zur wahren Senkrechten.'
	},

	analyse: {
		title: 'Auswertung läuft',
		stages: {
			opening: 'Video wird geöffnet',
			'loading-model': 'Posenmodell wird geladen',
			'finding-runner': 'Laufende Person wird gesucht',
			analysing: 'Jedes Bild wird gemessen'
		},
		frames: (done, total) => `${done} von ${total} Bildern`,
		rate: (framesPerSecond) => `${framesPerSecond} Bilder/s`,
		left: (time) => `noch etwa ${time}`,
		resumed: (done, total) =>
			`${done} von ${total} Bildern waren schon fertig; die Auswertung geht dort weiter.`,
		notKept: 'Wird diese Seite geschlossen, beginnt die Auswertung von vorn.',
		cancel: 'Abbrechen',
		preview: 'Das Bild, das gerade gemessen wird, mit dem gefundenen Skelett',
		waiting: 'Gleich erscheint das erste Bild.'
	},

	firstLook,
	people,
	player,
	queue,

	refused: {
		title: 'Kein Ergebnis für diese Datei',
		code: 'Code',
		chooseAnother: 'Andere Datei wählen',
		tryAgain: 'Noch einmal versuchen',
		keptAnyway:
			'Diese Sitzung bleibt auf dem Gerät, wie sie ist, mit ihren Angaben und Korrekturen. Ihre Punkte lassen sich ohne sie neu öffnen.',
		reviewAnew: 'Ihre Punkte neu öffnen',
		trySlowMotion:
			'Ist es Zeitlupe? Setze den Faktor und versuche es noch einmal: Nichts wird zweimal gemessen.',
		fault: {
			happened: 'Beim Auswerten dieses Videos ist etwas schiefgegangen.',
			advice:
				'Versuche es noch einmal. Passiert es jedes Mal, nimm einen anderen Browser oder die Genauigkeit „Schnell“ und melde die Nachricht unten.'
		}
	},

	review
};
