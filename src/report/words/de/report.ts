import { plural } from '../details';
import type { ReportWords } from '../en/report';

/** Der druckbare Bericht über eine Sitzung und der Vergleich zweier Sitzungen. */
export const report: ReportWords = {
	next: {
		clock: 'Sag zuerst, ob dieses Video Zeitlupe ist: Bis dahin ist auf keinen Wert Verlass.',
		'side-on':
			'Filme noch einmal mit der Kamera auf Hüfthöhe und genau von der Seite: Die Winkel werden dann sicherer.',
		light: 'Filme bei mehr Licht: Schnell bewegte Gelenke werden dann genauer gefunden.',
		longer:
			'Filme etwa zehn Sekunden bei gleichmäßigem Tempo: Die Mittelwerte brauchen etwa 7 Doppelschritte je Bein.',
		'frame-rate':
			'Filme mit 60 Bildern pro Sekunde oder in Zeitlupe: Die Bodenkontaktzeiten werden dann sicherer.',
		'other-side':
			'Filme auch die andere Seite bei gleichem Tempo. Nur ein Unterschied der Beine, den beide Videos zeigen, gehört zu dir.',
		speed:
			'Gib Tempo und Körpergröße an: Dann lässt sich jeder Wert mit dem vergleichen, was bei deinem Tempo üblich ist.',
		'more-steps': (rate) =>
			`Etwas zum Ausprobieren, kein Fehler: Laufe beim selben Tempo ein paar Minuten mit etwa ${rate} Schritten pro Minute, filme es und vergleiche. Schnellere Schritte fordern manche Hüftmuskeln mehr und andere weniger; hör auf, wenn es sich falsch anfühlt.`,
		repeat:
			'Filme in ein paar Wochen noch einmal genauso (Kameraposition, Tempo, Schuhe) und vergleiche: Nur eine Änderung, die größer ist als ihr ±, zählt.'
	},
	title: 'Laufbericht',
	open: 'Bericht',
	openHint: 'Eine Seite zum Drucken, Speichern oder Weitergeben',
	back: 'Zurück',
	print: 'Drucken',
	save: 'Als Datei speichern',
	saveHint: 'Eine HTML-Datei mit ihren Bildern: lässt sich überall öffnen, auch ohne Verbindung',
	secondPage: 'Zweite Seite mit allen Werten',
	preview: 'Vorschau des Berichts',
	file: (name) => `${name} Bericht`,

	session: (name) => `Video: ${name}`,
	speed: (speed) => `${speed}, wie angegeben`,
	speedEstimated: (speed) => `etwa ${speed}, geschätzt`,
	note: 'Notiz',
	corrected: (count) => `${count} ${plural(count, 'Korrektur', 'Korrekturen')} von Hand`,

	number: 'Wert',
	expected: (speed) => `Üblich bei ${speed}`,
	noSpeed: 'Übliche Werte brauchen das Tempo',
	keyFrames: 'Momente',
	drawn: (time) => `Eingezeichnet, bei ${time}`,
	curves: 'Mittlerer Doppelschritt',
	curvesKey: 'Linie: Mittelwert; Band: eine SD zwischen den Doppelschritten; Balken: Fuß am Boden',
	standsOut: 'Was auffällt',
	nextTitle: 'Was du als Nächstes tun kannst',
	allNumbers: 'Alle Werte',
	quality: 'Zu diesem Video',
	moreNotes: (count) =>
		`${count} ${plural(count, 'weiterer Hinweis steht', 'weitere Hinweise stehen')} in der App.`,
	method: (mode) =>
		`Gemessen aus einem Video von der Seite, ohne Markierungen (Genauigkeit: ${mode}). `,
	methodPoints: 'Gemessen aus Gelenkpunkten, die anderswo entstanden sind. ',
	plusMinus:
		'±: In 19 von 20 Videos liegt der wahre Wert darin. Üblich: Mittelwert ± eine SD von Laufenden bei diesem Tempo.',
	notAdvice:
		'Das beschreibt, wie du dich bewegt hast. Es ist kein medizinischer Rat und sagt nichts über deine Gesundheit.',
	sources: (titles) => `Quellen: ${titles}.`,

	comparison: {
		title: 'Vorher und nachher',
		comparisonReport: 'Zwei Läufe im Vergleich',
		chosen: 'Zwei Sitzungen im Vergleich',
		before: 'Vorher',
		after: 'Nachher',
		loading: 'Beide Sitzungen werden geöffnet',
		missing: 'Eine dieser Sitzungen ist nicht mehr auf diesem Gerät.',
		toLibrary: 'Zu deinen Sitzungen',
		sentence: (count, of) =>
			`${count} von ${of} Werten ${plural(count, 'hat', 'haben')} sich um mehr als ${plural(count, 'seinen', 'ihren')} Fehlerbereich geändert.`,
		none: (of) => `Keiner von ${of} Werten hat sich um mehr als seinen Fehlerbereich geändert.`,
		chance: (count) => `Hätte sich nichts geändert, träfe das zufällig auf etwa ${count} zu.`,
		withinChance: (count) =>
			`Das ist nicht mehr als Zufall: Auf etwa ${count} träfe es zu, wenn sich nichts geändert hätte.`,
		clock: 'Verglichen wird erst, wenn das Tempo beider Videos geklärt ist.',
		nothing: 'Diese zwei Videos haben keinen Wert gemeinsam.',
		first: 'Was sonst noch verschieden ist',
		firstNote: 'Sieh dir das zuerst an: Es ändert die Werte, was auch immer der Mensch tut.',
		alike: 'Gleiches Tempo, gleiche Kamera, Bildrate und Genauigkeit, soweit die Videos es zeigen.',
		unlike: {
			clock:
				'Bei einem der Videos ist noch offen, ob es Zeitlupe ist. Beantworte das zuerst, in seiner Auswertung.',
			gait: 'Ein Video zeigt Laufen, das andere nicht.',
			speed: (before, after) =>
				`Das Tempo ist verschieden: vorher ${before}, nachher ${after}. Die meisten Werte ändern sich mit dem Tempo; die Tabelle sagt, um wie viel.`,
			'speed-ratio': (percent, faster) =>
				`Der zweite Lauf ist etwa ${percent} % ${faster ? 'schneller' : 'langsamer'}, in Beinlängen pro Sekunde. Die meisten Werte ändern sich mit dem Tempo.`,
			'speed-unsure':
				'Mindestens ein Tempo ist geschätzt, nicht angegeben: Ein kleiner Unterschied im Tempo bliebe unbemerkt.',
			incline: (before, after) =>
				`Die Steigung ist verschieden: vorher ${before} %, nachher ${after} %.`,
			camera: (before, after) =>
				`Die Kamera stand anders: vorher ${before}° neben der Seitenansicht, nachher ${after}°. Winkel verschieben sich damit.`,
			'near-side':
				'Die Videos zeigen dich von verschiedenen Seiten: Das kameranahe Bein ist im anderen das kameraferne.',
			model: 'Die Videos wurden mit verschiedener Genauigkeit (Posenmodell) gemessen.',
			'frame-rate': (before, after) =>
				`Die Bildraten sind verschieden: ${before} und ${after} Bilder pro Sekunde. Bei der niedrigeren sind Zeiten weniger sicher.`,
			scale:
				'Nur ein Video hat einen Maßstab (Körpergröße oder Tempo), deshalb werden Längen in Beinlängen verglichen.',
			person:
				'Es ist nicht bekannt, ob beide Videos dieselbe Person zeigen; deshalb gilt kein Fehler als gemeinsam.'
		},
		samePerson: 'Beide Videos zeigen dieselbe Person',
		players: 'Beide Läufe im Gleichtakt',
		playersHint:
			'Verbunden über die Erstkontakte des kameranahen Beins: Beide zeigen immer dieselbe Stelle des Doppelschritts, gleich bei welcher Schrittfrequenz.',
		sharedPlay: 'Beide abspielen',
		sharedPause: 'Anhalten',
		place: 'Stelle im ersten Video',
		pair: (phase) => `${phase} % des Doppelschritts`,
		curves: 'Mittlere Doppelschritte',
		curvesKey: (before, after) =>
			`Grau gestrichelt: ${before}. Durchgezogen: ${after}. Bänder: eine SD zwischen den Doppelschritten.`,
		curve: (angle, side) => `${angle}, ${side}`,
		moments: 'Derselbe Moment in beiden',
		savePicture: (moment) => `Bild speichern: ${moment}`,
		table: 'Wert für Wert',
		tableNote:
			'Markiert ist nur, was größer ist als der Fehlerbereich eines Unterschieds. Was die Fehler beider Videos gemeinsam haben, hebt sich auf, wenn sie gleich gefilmt und gemessen wurden.',
		change: 'Änderung',
		bySpeed: 'Durch das Tempo',
		bySpeedHint: 'Um wie viel sich dieser Wert bei Laufenden vom einen zum anderen Tempo ändert',
		beyond: 'über den Fehlerbereich hinaus',
		most: (count) =>
			`Die ${count} größten, gemessen an ihrem Fehlerbereich. Alle stehen in der App.`,

		profile: {
			title: 'Lauf und Profil',
			comparisonReport: 'Vergleich mit einem Profil',
			chosen: 'Eine Sitzung im Vergleich mit einem Profil',
			runner: 'Lauf',
			label: 'Profil',
			choose: 'Vergleichen mit dem Profil',
			loading: 'Die Sitzung wird geöffnet',
			missing: 'Diese Sitzung oder dieses Profil ist nicht auf diesem Gerät.',
			sentence: (count, of, profile) =>
				`${count} von ${of} Werten ${plural(count, 'weicht', 'weichen')} um mehr als Fehler und Streuung von „${profile}“ ab.`,
			none: (of, profile) =>
				`Keiner von ${of} Werten weicht um mehr als Fehler und Streuung von „${profile}“ ab.`,
			chance: (count) => `Auch bei jemandem, der wie diese Gruppe läuft, wären es etwa ${count}.`,
			clock: 'Verglichen wird erst, wenn das Tempo des Videos geklärt ist.',
			gait: 'Ob dieses Video Laufen zeigt, ist nicht sicher, und nur Laufen beschreibt das Profil: Markiert wird nichts.',
			nothing: 'Dieses Video und dieses Profil haben keinen Wert gemeinsam.',
			alike:
				'Nichts, was das Video zeigt: das Tempo des Profils, ein ebenes Band und eine Kamera von der Seite.',
			firstNote: 'Sieh dir das zuerst an: Es ändert die Werte, wer auch immer läuft.',
			unlike: {
				clock:
					'Es ist noch offen, ob das Video Zeitlupe ist. Beantworte das zuerst, in seiner Auswertung.',
				gait: 'Das Profil beschreibt Laufende, und ob das Video Laufen zeigt, ist nicht sicher.',
				speed: (own, profile) =>
					`Das Tempo ist verschieden: hier ${own}, im Profil ${profile}. Die meisten Werte ändern sich mit dem Tempo; die Tabelle sagt auch, was bei ${own} üblich ist.`,
				'speed-unknown':
					'Das Tempo des Videos ist nicht bekannt. Die meisten Werte ändern sich mit dem Tempo: Gib es in der Auswertung an.',
				'profile-speed-unknown': 'Das Tempo des Profils ist nicht bekannt.',
				incline: (percent) =>
					`Das Band war um ${percent} % geneigt; das Profil beschreibt ebenes Laufen.`,
				camera: (degrees) =>
					`Die Kamera stand ${degrees}° neben der Seitenansicht. Winkel verschieben sich damit.`
			},
			players: 'Im Gleichtakt mit dem Profil',
			playersHint:
				'Grau: jemand mit deinen Segmentlängen, der sich wie der mittlere Doppelschritt des Profils bewegt, im Gleichtakt mit dir, gleich bei welcher Schrittfrequenz.',
			/** On a written video; the licence asks for it. */
			credit: 'Mittlerer Doppelschritt: Fukuchi et al. 2017, CC BY 4.0',
			constructed:
				'Der mittlere Doppelschritt ist aus Spitzenwerten und Zeiten des Profils konstruiert, nicht gemessen.',
			noCycle: 'Dieses Profil hat keinen mittleren Doppelschritt: Verglichen werden nur die Werte.',
			curvesKey: (profile, runner) =>
				`Grau gestrichelt: ${profile}; Band: eine SD der Spitzenwerte zwischen Laufenden. Durchgezogen: ${runner}; Band: eine SD zwischen den Doppelschritten.`,
			tableNote:
				'Profil: Mittelwert ± SD seiner Läufe. Markiert ist, was um mehr als deinen eigenen Fehlerbereich und diese Streuung zusammen abweicht: 19 von 20 der Gruppe lägen näher.',
			change: 'Unterschied',
			typicalHint: 'Mittelwert ± SD von Laufenden beim Tempo dieses Videos',
			typical: 'Üblich bei deinem Tempo',
			beyond: 'jenseits der Streuung'
		}
	}
};
