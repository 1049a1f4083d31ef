import type { UiWords } from '../en/ui';

/** Bevor ein Video ausgewertet wird. */
export const setup: UiWords['setup'] = {
	title: 'Einrichten',
	analyse: 'Auswerten',
	cancel: 'Abbrechen',
	goOn: 'Weitermachen',
	doneBefore: (done, total) => `${done} von ${total} Bildern sind schon fertig`,
	goesOn:
		'Eine frühere Auswertung dieses Videos brach ab. Sie geht dort weiter, mit den Einstellungen von damals.',
	otherChoices:
		'Eine frühere Auswertung dieses Videos brach ab. Mit den Einstellungen von jetzt beginnt diese von vorn.',
	takeOver: 'Einstellungen von damals',
	startOver: 'Von vorn beginnen',
	takes: (time) => `etwa ${time} auf diesem Gerät`,
	waiting: 'Beginnt von selbst, sobald die laufende Person gefunden ist.',
	takesUnknown: 'Wie lange es dauert, steht gleich hier.',
	clip: 'Das laufende Video',
	facts: (width, height, rate, duration) => `${width} × ${height}, ${rate} Bilder/s, ${duration}`,
	opening: 'Video wird geöffnet',
	noPicture: 'Dieser Browser zeigt keine Bilder dieses Videos; auswerten lässt es sich trotzdem.',
	play: 'Video abspielen',
	pause: 'Video anhalten',

	trim: 'Gemessener Teil',
	trimHow: 'Zieh die Enden des Streifens, oder bewege sie mit den Pfeiltasten.',
	start: 'Anfang des Teils',
	end: 'Ende des Teils',
	whole: (length) => `Das ganze Video, ${length}`,
	part: (length, all) => `${length} von ${all}`,
	frames: (count) => `${count} Bilder zu messen`,
	wholeAgain: 'Das ganze Video nehmen',
	short: (seconds) =>
		`Unter ${seconds} sind es vielleicht weniger als drei Doppelschritte: zu wenige für ein Ergebnis, oder für ein verlässliches.`,
	shortest: (seconds) => `Ein Teil ist nicht kürzer als ${seconds}.`,

	runner: 'Wer gemessen wird',
	looking: 'Laufende Person wird gesucht',
	found: 'Diese Person wird gemessen.',
	foundPicture: 'Ein Bild des Videos mit dem darauf gefundenen Skelett',
	several: 'Im Bild ist mehr als eine Person. Wähle, wer gemessen wird.',
	groupPicture: 'Ein Bild des Videos mit den darauf gefundenen Personen',
	person: (place) => `Person ${place}`,
	measured: 'gemessen',
	elsewhere: 'In anderen Bildern zu sehen',
	nobody: 'Nimm einen anderen Teil des Videos, oder werte es trotzdem aus.',

	slowMotion: 'Ist das Zeitlupe?',
	slowMotionWhy: (captured, stored, factor) =>
		`Laut Datei wurde mit ${captured} Bildern pro Sekunde aufgenommen, und sie läuft mit ${stored}: ${factor}-mal langsamer als in Wirklichkeit.`,
	slowMotionInUse: (factor) => `Gemessen wird es als ${factor}-mal langsamer als in Wirklichkeit.`,
	slowMotionYes: (factor) => `Ja, ${factor}-mal langsamer`,
	slowMotionNo: 'Nein, Echtzeit',
	slowMotionOther: 'Anderer Faktor',

	modeHints: {
		fast: 'Das schnelle Modell. Verwechselt öfter ein Bein mit dem anderen.',
		accurate: 'Das volle Modell. Richtig für die meisten Videos.',
		precise: 'Das volle Modell, auf jedem Bild und seinem Spiegelbild.'
	},

	about: 'Über den Lauf (freiwillig)',
	aboutHint:
		'Bandgeschwindigkeit oder Körpergröße machen aus Schritten Meter. Du kannst sie auch später angeben.',
	effortHint: 'Steht beim Ergebnis. Es ändert keine Zahl.',
	more: 'Weitere Einstellungen',
	again: 'Einstellungen ändern'
};
