import { correct } from './correct';
import type { UiWords } from '../en/ui';

/** Der Bildschirm mit den Ergebnissen. */
export const review: UiWords['review'] = {
	video: 'Video',
	picture: (frame, frames, time) =>
		`Bild ${frame} von ${frames} bei ${time}, mit dem daran gemessenen Skelett`,
	noVideo: 'Körperpunkte ohne Video',
	play: 'Abspielen',
	pause: 'Anhalten',
	previousFrame: 'Voriges Bild',
	nextFrame: 'Nächstes Bild',
	previousEvent: 'Voriges Ereignis',
	nextEvent: 'Nächstes Ereignis',
	position: 'Stelle im Video',
	speed: 'Abspieltempo',
	speeds: { 1: '1×', 0.5: '½×', 0.25: '¼×', 0.125: '⅛×' },
	loop: 'Diesen Doppelschritt wiederholen',
	stopLoop: 'Nicht mehr wiederholen',
	frameOf: (frame, frames) => `${frame} / ${frames}`,
	keys: 'Tasten',
	keysTitle: 'Tasten',
	keyList: [
		['Leertaste', 'abspielen oder anhalten'],
		['← →', 'ein Bild zurück oder vor'],
		['Umschalt + ← →', 'zehn Bilder zurück oder vor'],
		['[ ]', 'voriger oder nächster Erstkontakt, vorige oder nächste Fußabhebung'],
		['J L', 'eine Sekunde zurück oder vor'],
		['K', 'abspielen oder anhalten'],
		['R', 'diesen Doppelschritt wiederholen'],
		[correct.undoKeys, 'rückgängig'],
		[correct.redoKeys, 'wiederholen'],
		['?', 'diese Tasten zeigen']
	],
	lane: 'Bodenkontakte jedes Fußes',
	laneText: (left, right) =>
		`${left} Erstkontakte des linken Fußes und ${right} des rechten; ihre Zeiten stehen in der Tabelle der Doppelschritte.`,

	five: 'Fünf Zahlen',
	fiveIntro:
		'Was Sprint und Ausdauerlauf unterscheidet. Wähle eine, um ihre Bilder zu sehen. Das kameranahe Bein wird am besten gemessen.',
	more: 'Alle Zahlen',
	groups: {
		time: 'Zeit',
		hip: 'Hüfte',
		knee: 'Knie und Aufsetzen',
		whole: 'Ganzer Körper'
	},
	metric: 'Zahl',
	both: 'Beide Seiten',
	difference: 'Unterschied',
	differenceHint:
		'Wird nur gezeigt, wenn er größer ist als der Fehler eines Unterschieds: Was beide Beine gleich verschiebt, hebt sich auf; was nur eines verschiebt, nicht. Ein kleinerer Unterschied kann allein vom Messen kommen.',
	moreOn: (side, amount) => `${side} ${amount} mehr`,
	moreOnBeyond: (side, amount) => `${side} ${amount} mehr, über den Fehler hinaus`,
	withinError: 'innerhalb des Fehlers',
	showFrames: (metric) => `Bilder zeigen: ${metric}`,
	explain: (metric) => `Was ist das: ${metric}?`,
	missing: {
		needsHeight: 'Braucht deine Körpergröße.',
		needsSpeedOrHeight: 'Braucht die Bandgeschwindigkeit oder deine Körpergröße.',
		notInClip: 'Das gibt dieses Video nicht her.'
	},
	tour: (metric, side) => (side ? `${metric}, ${side}` : metric),
	tourPlace: (place, of) => `${place} von ${of}`,
	tourPrevious: 'Voriger Doppelschritt',
	tourNext: 'Nächster Doppelschritt',
	tourEnd: 'Fertig',

	profile: 'Ausdauer oder Sprint',
	endurance: 'Ausdauer',
	sprint: 'Sprint',
	weighted: 'Alle Zahlen',
	equalWeights: 'Nur die fünf',
	weightedHint:
		'Jede Zahl unten zählt danach, wie gut sie die zwei Arten zu laufen unterscheidet und wie gut sie hier gemessen ist.',
	equalWeightsHint:
		'Die fünf Zahlen von oben, jede zählt gleich viel. Bei der Hüftstreckung liegen nur 2° zwischen beiden, ein einziges Grad verschiebt diese Marke also um ein Zehntel des Weges.',
	labels: {
		'endurance-like': 'wie im Ausdauerlauf',
		between: 'zwischen beidem',
		'sprint-like': 'wie im Sprint'
	},
	moves: (label) => `Du bewegst dich ${label}`,
	viewsDisagree: (weighted, equal) =>
		`Nach allen Zahlen zusammen bewegst du dich ${weighted}; nach den fünf allein ${equal}`,
	profileUnknown: 'Für eine Gesamtlage ließen sich zu wenige Zahlen messen.',
	profileNone: 'Du gehst hier: Mit Laufenden gibt es nichts zu vergleichen.',
	positionText: (position, range) =>
		`${position} auf einer Skala von 0, Ausdauer, bis 1, Sprint${range}`,
	range: (from, to) => `, zwischen ${from} und ${to}`,
	notMeasured: 'nicht gemessen',
	byMetric: 'Zahl für Zahl',
	provisional: 'vorläufig',
	provisionalHint:
		'Dieser Vergleich beruht auf wenigen Personen oder auf Werten, die aus der Literatur erinnert sind. Lies ihn mit Vorsicht.',
	atYourSpeed: (expected) => `Bei deiner Geschwindigkeit erwartet: ${expected}.`,
	profileValues: (endurance, sprint) => `Ausdauer ${endurance}, Sprint ${sprint}.`,
	source: 'Quelle',
	notWeighed: 'Nur gezeigt: Es zählt nicht zur Gesamtlage.',
	reference:
		'Die Profile beschreiben trainierte Laufende, fast alle Männer: Ausdauer bei 3,5 m/s auf dem Laufband, Sprint bei Höchstgeschwindigkeit.',

	curves: 'Kurven',
	overTime: 'Über die Zeit',
	overCycle: 'Mittlerer Doppelschritt',
	timeAxis: 'Zeit, s',
	phaseAxis: 'Doppelschritt, % ab Erstkontakt',
	time: 'Zeit (s)',
	phase: 'Doppelschritt (%)',
	mean: 'Mittelwert',
	sd: 'Streuung (eine SD)',
	asTable: 'Als Tabelle',
	chartTime: (name) =>
		`${name} beider Beine über die Zeit, Bodenkontakt schattiert. Die Tabelle darunter enthält dieselben Werte.`,
	chartCycle: (name) =>
		`${name} beider Beine über den mittleren Doppelschritt, mit einer Standardabweichung nach beiden Seiten. Die Tabelle darunter enthält dieselben Werte.`,
	everyNth: (n) => `Jedes ${n}. Bild des gezeichneten Teils; in der JSON-Datei stehen alle.`,
	cycleUnknown: 'Für einen mittleren Doppelschritt sind es zu wenige.',

	strides: 'Doppelschritte',
	stridesIntro: (count, leftOut) =>
		`${count} Doppelschritte${leftOut > 0 ? `, ${leftOut} davon aus den Mittelwerten weggelassen` : ''}. Wähle einen, um ihn zu sehen.`,
	stride: 'Doppelschritt',
	side: 'Seite',
	start: 'Beginn (s)',
	excluded: 'weggelassen',
	goToStride: (place) => `Zu Doppelschritt ${place}`,

	quality: 'Was du über dieses Video wissen solltest',
	qualityNone: 'Gegen diese Zahlen spricht nichts.',
	unknownNote: (code: string) =>
		`Ein Hinweis aus einer anderen Version von Stridescope (${code}); diese hat keine Worte dafür.`,
	severity: { info: 'Hinweis', warning: 'Vorsicht', error: 'Problem' },

	slowMotionQuestion: 'Ist das Zeitlupe?',
	slowMotionYes: (factor) => `Ja, ${factor}-mal langsamer`,
	slowMotionNo: 'Nein, das ist Echtzeit',
	slowMotionOther: 'Anderer Faktor',

	settings: 'Geschwindigkeit, Größe, Steigung, Zeitlupe',
	settingsRefused: 'Mit diesen Angaben gibt es kein Ergebnis; die Zahlen sind die von vorher.',

	kept: 'auf diesem Gerät gespeichert',
	keptHint:
		'Punkte, Einstellungen und Korrekturen, ohne das Video. Du findest sie auf der ersten Seite.',
	notKept: 'Nicht gespeichert',
	saveCopy: 'Meine als Kopie speichern',
	saveAgain: 'Noch einmal speichern',
	openNewer: 'Neuere Fassung öffnen',
	attach: 'Video dazu wählen',
	attachHint: (name) =>
		`Das Video selbst wird nie gespeichert. Wähle ${name} noch einmal, um die Bilder zu sehen; nichts wird neu gemessen.`,

	facts: 'Video',
	facing: { left: 'nach links', right: 'nach rechts' },
	gait: { running: 'Laufen', walking: 'Gehen', unknown: 'Gangart unklar' },
	clipFacts: (width, height, rate, duration) =>
		`${width} × ${height}, ${rate} Bilder/s, ${duration}`,
	slowMotionApplied: (factor) => `Zeitlupe × ${factor}`,
	madeWith: (mode) => `Genauigkeit: ${mode}`,
	madeWithHint: (model, backend, workers) =>
		`${model} auf ${backend}, ${workers === 1 ? 'ein Prozess' : `${workers} Prozesse`}`,
	measuredIn: (seconds) => `gemessen in ${seconds}`,

	exportJson: 'Als JSON sichern',
	exportCsv: 'Als CSV sichern',
	exportJsonHint: 'Alles Gemessene, Bild für Bild',
	exportCsvHint: 'Eine Zeile je Doppelschritt, für eine Tabellenkalkulation'
};
