import { plural } from '../details';
import type { UiWords } from '../en/ui';

/** Bevor ein Video ausgewertet wird. */
export const setup: UiWords['setup'] = {
	title: 'Einrichten',
	analyse: 'Auswerten',
	cancel: 'Abbrechen',
	goOn: 'Weitermachen',
	doneBefore: (done, total) => `${done} von ${total} Bildern sind schon fertig`,
	goesOn:
		'Eine frühere Auswertung dieses Videos wurde unterbrochen. Sie geht mit denselben Einstellungen weiter.',
	otherChoices:
		'Eine frühere Auswertung dieses Videos wurde unterbrochen. Mit den jetzigen Einstellungen beginnt sie von vorn.',
	takeOver: 'Frühere Einstellungen nehmen',
	startOver: 'Von vorn beginnen',
	takes: (time) => `etwa ${time} auf diesem Gerät`,
	waiting: 'Beginnt automatisch, sobald die laufende Person gefunden ist.',
	takesUnknown: 'Dauer wird geschätzt',
	clip: 'Vorschau des Videos',
	facts: (width, height, rate, duration) => `${width} × ${height}, ${rate} Bilder/s, ${duration}`,
	opening: 'Video wird geöffnet',
	noPicture: 'Dieser Browser kann das Video nicht zeigen; auswerten lässt es sich trotzdem.',
	play: 'Video abspielen',
	turn: 'Bild um 90° drehen',
	turnBy: (degrees) => `Bild um ${degrees}° drehen`,
	pause: 'Video anhalten',

	trim: 'Zu messender Teil',
	trimHow: 'Zieh die Enden des Streifens oder nimm die Pfeiltasten.',
	start: 'Anfang des Teils',
	end: 'Ende des Teils',
	whole: (length) => `Das ganze Video, ${length}`,
	part: (length, all) => `${length} von ${all}`,
	frames: (count) => `${count} ${plural(count, 'Bild', 'Bilder')} zu messen`,
	wholeAgain: 'Das ganze Video nehmen',
	short: (seconds) =>
		`Ein Teil unter ${seconds} enthält vielleicht weniger als drei Doppelschritte: zu wenige für ein verlässliches Ergebnis.`,
	shortest: (seconds) => `Der kürzeste Teil ist ${seconds} lang.`,

	runner: 'Zu messende Person',
	looking: 'Laufende Person wird gesucht',
	found: 'Diese Person wird gemessen.',
	foundPicture: 'Ein Bild des Videos mit dem darauf gefundenen Skelett',
	several: 'Im Bild ist mehr als eine Person. Wähle, wer gemessen werden soll.',
	groupPicture: 'Ein Bild des Videos mit den darauf gefundenen Personen',
	person: (place) => `Person ${place}`,
	measured: 'gemessen',
	elsewhere: 'In anderen Bildern gesehen',
	nobody: 'Nimm einen anderen Teil des Videos, oder werte es trotzdem aus.',

	slowMotion: 'Ist das Zeitlupe?',
	slowMotionWhy: (captured, stored, factor) =>
		`Laut Datei wurde mit ${captured} Bildern pro Sekunde gefilmt, abgespielt wird mit ${stored}: ${factor}-mal langsamer als in Echtzeit.`,
	slowMotionInUse: (factor) => `Es wird als ${factor}-mal langsamer als in Echtzeit gemessen.`,
	slowMotionYes: (factor) => `Ja, ${factor}-mal langsamer`,
	slowMotionFaster: (factor) => `Nein, ${factor}-mal schneller`,
	slowMotionNo: 'Nein, Echtzeit',
	slowMotionOther: 'Anderer Faktor',

	modeHints: {
		fast: 'Das schnelle Modell. Verwechselt die Beine eher.',
		accurate: 'Das volle Modell. Richtig für die meisten Videos.',
		precise:
			'Ein größeres Modell: Winkel am nächsten an der Wahrheit. Dauert bis zu doppelt so lang.'
	},
	modeDownload: (megabytes) =>
		`Beim ersten Mal werden die Modelle dafür geladen: ${megabytes} MB. Danach behält sie der Browser.`,

	about: 'Über den Lauf (freiwillig)',
	aboutHint:
		'Mit dem Bandtempo werden die Werte mit Läufern bei diesem Tempo verglichen, mit der Größe sind Längen in Metern. Beides lässt sich nachtragen.',
	effortHint: 'Wird mit dem Ergebnis gespeichert und ändert keinen Wert.',
	more: 'Weitere Einstellungen',
	again: 'Einstellungen ändern'
};
