import type { UiWords } from '../en/ui';
import { correct } from './correct';
import { hints } from './hints';
import { keyFrames } from './key-frames';
import { people } from './people';
import { player } from './player';
import { queue } from './queue';
import { review } from './review';
import { setup } from './setup';

/** Alle Texte auf dem Bildschirm außer Messgrößen, Hinweisen und Problemen. */
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
	pages: { home: 'Videos', 'hip-flexors': 'Hüftbeuger', diary: 'Tagebuch' },
	clipPage: {
		setup: 'Einrichten',
		analysing: 'Auswertung',
		review: 'Ergebnis',
		refused: 'Video'
	},
	loading: 'Wird geladen',
	loadFailed: {
		happened: 'Ein Teil der Seite wurde nicht geladen.',
		advice:
			'Prüfe die Verbindung und versuche es noch einmal. Hilft das nicht, lade die Seite neu; was bisher gemessen wurde, bleibt auf diesem Gerät.',
		tryAgain: 'Noch einmal versuchen'
	},

	open: {
		missing:
			'Diese Sitzung gibt es auf diesem Gerät nicht. Vielleicht wurde sie gelöscht oder in einem anderen Browser gespeichert.',
		title: 'Läufst du wie im Sprint oder wie im Ausdauerlauf?',
		intro:
			'Filme einen Lauf von der Seite. Stridescope misst jeden Doppelschritt und zeigt dir die Bilder hinter jedem Wert.',
		drop: 'Ein oder mehrere Videos hierher ziehen',
		dropNow: 'Loslassen zum Öffnen',
		choose: 'Video wählen',
		record: 'Mit der Kamera aufnehmen',
		formats: 'MP4, MOV, WebM oder MKV, oder Posendaten (JSON). Einfügen geht auch.',
		samples: 'Kein Video zur Hand? Nimm ein Beispiel',
		privacy: 'Dein Video bleibt auf diesem Gerät. Nichts wird hochgeladen.',
		guide: 'So filmst du',
		guidePicture:
			'Eine Person auf einem Laufband, von der Seite gesehen. Eine Kamera auf Hüfthöhe, drei bis vier Meter entfernt, zeigt im rechten Winkel auf die Laufrichtung.',
		guideFromAbove: 'von oben',
		guideFromAbovePicture:
			'Dasselbe von oben: Die Kamera steht neben dem Laufband und blickt quer darüber, im rechten Winkel zur Laufrichtung.',
		guideSteps: [
			'Kamera auf Hüfthöhe, im rechten Winkel zum Lauf',
			'Ganzer Körper im Bild, mit etwas Platz rundherum',
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
		title: 'Unvollendet',
		run: (name, done, total) =>
			`${name}: ${done} von ${total} Bildern sind fertig. Wähle dieselbe Datei, um weiterzumachen.`,
		forget: 'Verwerfen',
		forgetRun: (name) => `Fortschritt von ${name} verwerfen`
	},

	sessions: {
		cadence: (value) => `${value} Schritte/min`,
		position: (value, label) => `${value}, ${label}`,
		positionHint: 'Einordnung von 0 (Ausdauer) bis 1 (Sprint), wie zuletzt gespeichert',
		noPosition: 'nicht verglichen',
		tryAgain: 'Noch einmal versuchen',
		none: 'Hier erscheinen deine Videos.'
	},

	samples: { endurance: 'Ausdauerlauf', sprint: 'Sprint' },

	settings: {
		athlete: 'Person',
		noAthlete: 'Noch niemand',
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
		allFrames: 'Alle Bilder auswerten',
		allFramesHint:
			'Sonst werden Bilder übersprungen, die nichts beitragen. Die Ergebnisse bleiben innerhalb des Fehlerbereichs gleich.',
		backend: 'Läuft auf',
		backendAutomatic: 'Automatisch',
		backends: {
			litert: 'Prozessor (LiteRT)',
			wasm: 'Prozessor (TensorFlow)',
			webgl: 'Grafik (WebGL)',
			webgpu: 'Grafik (WebGPU)'
		},
		backendHint: 'Automatisch probiert jede Möglichkeit einmal und behält die schnellste.',
		invalid: 'Gib einen gültigen Wert ein.',
		level: 'Die Kamera stand waagerecht',
		levelSensed: (degrees) => `Kameraneigung laut Sensor: ${degrees}`,
		levelHint: 'Wähle es, wenn du es weißt; sonst wird die Neigung geschätzt.',
		roll: 'Kameraneigung (°)',
		rollHint: (degrees) =>
			`Verwendet wird ${degrees}; positiv ist im Uhrzeigersinn. Leer lassen, um sie zu schätzen.`,
		incline: 'Bandsteigung',
		inclineUnit: 'Einheit der Steigung',
		inclineHint:
			'Positiv ist bergauf; leer heißt eben. Bodenkontakte und Bandgeschwindigkeit folgen dem Band; Winkel werden zur wahren Senkrechten gemessen.'
	},

	analyse: {
		title: 'Auswertung läuft',
		stages: {
			opening: 'Video wird geöffnet',
			'loading-model': 'Posenmodell wird geladen',
			'finding-runner': 'Laufende Person wird gesucht',
			feet: 'Füße werden angesehen',
			analysing: 'Bilder werden gemessen'
		},
		frames: (done, total) => `${done} von ${total} Bildern`,
		rate: (framesPerSecond) => `${framesPerSecond} Bilder/s`,
		left: (time) => `noch etwa ${time}`,
		resumed: (done, total) =>
			`${done} von ${total} Bildern waren schon fertig; von dort geht es weiter.`,
		notKept: 'Wenn du diese Seite schließt, beginnt die Auswertung von vorn.',
		cancel: 'Abbrechen',
		preview: 'Das Bild, das gerade gemessen wird, mit seinem Skelett',
		waiting: 'Gleich erscheint das erste Bild.'
	},

	people,
	player,
	queue,

	refused: {
		title: 'Kein Ergebnis für diese Datei',
		code: 'Code',
		chooseAnother: 'Andere Datei wählen',
		tryAgain: 'Noch einmal versuchen',
		keptAnyway:
			'Diese Sitzung bleibt mit ihren Angaben und Korrekturen auf diesem Gerät. Du kannst ihre Posendaten ohne sie öffnen.',
		reopen: 'Ohne Angaben und Korrekturen öffnen',
		trySlowMotion:
			'Ist es Zeitlupe? Gib den Faktor an und versuche es noch einmal. Schon gemessene Bilder werden weiterverwendet.',
		fault: {
			happened: 'Beim Auswerten dieses Videos ist etwas schiefgegangen.',
			advice:
				'Versuche es noch einmal. Passiert es immer wieder, nimm einen anderen Browser oder die Genauigkeit „Schnell“ und melde den Fehler mit der Nachricht unten.'
		}
	},

	review
};
