import type { RecordWords } from '../en/record';

/** Mit der Kamera aufnehmen. */
export const record: RecordWords = {
	title: 'Einen Lauf aufnehmen',
	intro: 'Stelle die Kamera seitlich neben das Laufband. Das Video bleibt auf diesem Gerät.',
	picture: 'Kamerabild',
	opening: 'Die Kamera wird eingeschaltet. Vielleicht fragt dein Browser um Erlaubnis.',
	camera: 'Kamera',
	cameraNumber: (number) => `Kamera ${number}`,
	countdown: 'Countdown',
	seconds: (seconds) => `${seconds} s`,
	length: 'Länge',
	start: 'Aufnehmen',
	stopNow: 'Stopp',
	cancel: 'Abbrechen',
	leave: 'Zurück',
	getReady: (seconds) => `Die Aufnahme beginnt in ${seconds}`,
	recording: 'Aufnahme läuft',
	progress: (seconds, all) => `${seconds} von ${all} s`,
	finishing: 'Das Video wird fertiggestellt',
	saveCopy: 'Das Video auch als Datei speichern',
	saveCopyHint:
		'Sonst ist es weg, sobald du die Seite schließt: eine Sitzung bewahrt das Video nur auf, wenn du es willst.',
	rate: (framesPerSecond) => `${framesPerSecond} Bilder/s`,
	size: (width, height) => `${width} × ${height}`,
	measuringRate: 'die Bildrate wird gemessen',
	slow: 'Weniger als 60 Bilder pro Sekunde: Bodenkontaktzeiten werden ungenauer. Mehr Licht hilft, oder die Kamera-App deines Telefons mit 60 Bildern oder in Zeitlupe.',
	tooSlow:
		'Weniger als 24 Bilder pro Sekunde sind zu wenig zum Messen. Sorge für mehr Licht oder wähle eine andere Kamera.',
	hints: 'Bildausschnitt',
	looking: 'Das Posenmodell wird geladen.',
	seen: 'Jemand ist im Bild.',
	nobody: 'Noch ist niemand im Bild. Steig auf das Laufband oder bitte jemanden darum.',
	checks: {
		whole: 'Ganzer Körper im Bild',
		distance: 'Abstand',
		side: 'Von der Seite gesehen',
		height: 'Kamera auf Hüfthöhe',
		level: 'Kamera gerade'
	},
	good: 'gut',
	unknown: 'noch nicht bekannt',
	advice: {
		'step-back': 'Zu nah: Stelle die Kamera weiter weg oder zoome heraus.',
		'come-closer': 'Zu weit weg: Stelle die Kamera näher.',
		'aim-up': 'Der Kopf braucht mehr Platz: Ziele etwas höher.',
		'aim-down': 'Die Füße brauchen mehr Platz: Ziele etwas tiefer.',
		'aim-left': 'Ziele etwas weiter nach links.',
		'aim-right': 'Ziele etwas weiter nach rechts.',
		'go-to-side': 'Stelle die Kamera an die Seite, im rechten Winkel zum Lauf.',
		raise: 'Stelle die Kamera höher und halte sie gerade.',
		lower: 'Stelle die Kamera tiefer und halte sie gerade.',
		'turn-clockwise': 'Drehe die Kamera etwas im Uhrzeigersinn.',
		'turn-anticlockwise': 'Drehe die Kamera etwas gegen den Uhrzeigersinn.',
		'tilt-down': 'Die Kamera zeigt nach oben: Neige sie nach unten, bis sie gerade steht.',
		'tilt-up': 'Die Kamera zeigt nach unten: Neige sie nach oben, bis sie gerade steht.'
	},
	heightNote: 'Die Höhe wird beurteilt, als stünde die Kamera gerade.',
	failed: 'Kein Bild von der Kamera',
	notRecorded: 'Es wurde kein Video aufgenommen',
	code: 'Code',
	tryAgain: 'Noch einmal',
	problems: {
		'camera-insecure': {
			happened: 'Browser erlauben die Kamera nur auf Seiten, die über HTTPS geöffnet wurden.',
			advice:
				'Öffne diese Seite über HTTPS oder auf localhost, oder filme mit der Kamera-App und wähle die Datei.'
		},
		'camera-unsupported': {
			happened: 'Dieser Browser kann nicht von einer Kamera aufnehmen.',
			advice: 'Filme mit der Kamera-App und wähle die Datei, oder nimm einen aktuellen Browser.'
		},
		'camera-denied': {
			happened: 'Diese Seite darf die Kamera nicht benutzen.',
			advice:
				'Erlaube es über das Kamerasymbol in der Adressleiste oder in den Systemeinstellungen und versuche es dann noch einmal.'
		},
		'camera-missing': {
			happened: 'Es wurde keine Kamera gefunden.',
			advice:
				'Schließe eine an und versuche es noch einmal, oder filme mit einem Telefon und wähle die Datei.'
		},
		'camera-busy': {
			happened: 'Ein anderes Programm benutzt die Kamera.',
			advice: 'Schließe sie dort und versuche es noch einmal.'
		},
		'camera-lost': {
			happened: 'Die Kamera wurde getrennt oder ausgeschaltet.',
			advice: 'Schließe sie wieder an oder erlaube sie wieder und versuche es dann noch einmal.'
		},
		'camera-failed': {
			happened: 'Die Kamera ließ sich nicht starten.',
			advice: 'Versuche es noch einmal. Passiert es immer wieder, starte den Browser neu.'
		},
		'recording-failed': {
			happened: 'Der Browser konnte mit dieser Kamera nicht aufnehmen.',
			advice: 'Versuche es noch einmal oder filme mit der Kamera-App und wähle die Datei.'
		}
	}
};
