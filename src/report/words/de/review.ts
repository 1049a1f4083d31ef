import { plural } from '../details';
import type { UiWords } from '../en/ui';
import { correct } from './correct';

/** Der Bildschirm mit den Ergebnissen. */
export const review: UiWords['review'] = {
	video: 'Video',
	picture: (frame, frames, time) =>
		`Bild ${frame} von ${frames} bei ${time}, mit dem daran gemessenen Skelett`,
	noVideo: 'Posendaten ohne Video',
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
	keys: 'Tastenkürzel',
	keysTitle: 'Tastenkürzel',
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
		`${left} ${plural(left, 'Erstkontakt', 'Erstkontakte')} des linken Fußes und ${right} des rechten; ihre Zeiten stehen in der Tabelle der Doppelschritte.`,

	five: 'Fünf Kernwerte',
	fiveIntro:
		'Sie unterscheiden Sprint und Ausdauerlauf. Wähle einen, um seine Bilder zu sehen. Das kameranahe Bein wird am besten gemessen.',
	more: 'Alle Werte',
	groups: {
		time: 'Zeit',
		hip: 'Hüfte',
		knee: 'Knie und Aufsetzen',
		whole: 'Ganzer Körper'
	},
	metric: 'Wert',
	both: 'Beide Seiten',
	difference: 'Unterschied',
	sideDifferences: 'Unterschiede zwischen links und rechts',
	differenceHint:
		'Wird nur gezeigt, wenn er größer ist als sein Fehlerbereich: Fehler, die beide Beine gleich betreffen, heben sich auf, andere nicht. Ein kleinerer Unterschied kann allein von der Messung kommen.',
	moreOn: (side, amount) => `${side} ${amount} mehr`,
	moreOnBeyond: (side, amount) => `${side} ${amount} mehr, über den Fehlerbereich hinaus`,
	notFromThisSide: 'sind von dieser Seite nicht zu beurteilen.',
	withinErrorOmitted: 'stehen dort, wo sie größer sind als ihr Fehlerbereich.',
	showFrames: (metric) => `Bilder zeigen: ${metric}`,
	explain: (metric) => `Was ist das: ${metric}?`,
	missing: {
		needsHeight: 'Braucht deine Körpergröße.',
		needsSpeedOrHeight: 'Braucht die Bandgeschwindigkeit oder deine Körpergröße.',
		farLegFollows: 'Die Punkte des kamerafernen Beins sind dem nahen gefolgt.',
		notInClip: 'In diesem Video nicht messbar.'
	},
	tour: (metric, side) => (side ? `${metric}, ${side}` : metric),
	tourPlace: (place, of) => `${place} von ${of}`,
	tourPrevious: 'Voriger Doppelschritt',
	tourNext: 'Nächster Doppelschritt',
	tourEnd: 'Fertig',

	profile: 'Ausdauer oder Sprint',
	endurance: 'Ausdauer',
	sprint: 'Sprint',
	weighted: 'Gesamt',
	equalWeights: 'Fünf Kernwerte',
	weightedHint:
		'Alle Werte unten, gewichtet danach, wie gut sie die zwei Laufstile unterscheiden und wie gut sie hier gemessen sind.',
	equalWeightsHint:
		'Die fünf Werte von oben, alle gleich gewichtet. Die Hüftstreckung zählt hier so viel wie die anderen, obwohl sie beide nur schwach unterscheidet: Ein einziges Grad verschiebt diese Marke um 0,03.',
	labels: {
		'endurance-like': 'wie im Ausdauerlauf',
		between: 'wie eine Mischung aus beidem',
		'sprint-like': 'wie im Sprint'
	},
	moves: (label) => `Du läufst ${label}`,
	viewsDisagree: (weighted, equal) =>
		`Insgesamt läufst du ${weighted}; allein nach den fünf Kernwerten ${equal}`,
	profileUnknown: 'Für eine Gesamteinordnung ließen sich zu wenige Werte messen.',
	profileNone: 'Dieses Video zeigt Gehen und wird deshalb nicht mit Laufenden verglichen.',
	profileUnclear: 'Ob das Laufen ist, ist nicht klar; deshalb wird nicht mit Laufenden verglichen.',
	profileClock:
		'Sag zuerst, ob das Zeitlupe ist. Bis dahin wird aus den Werten nichts geschlossen.',
	positionText: (position, range) =>
		`${position} auf einer Skala von 0 (Ausdauer) bis 1 (Sprint)${range}`,
	range: (from, to) => `, zwischen ${from} und ${to}`,
	notMeasured: 'nicht gemessen',
	provisional: 'vorläufig',
	provisionalHint:
		'Dieser Vergleich beruht auf Werten, die hochgerechnet sind, von einer einzigen Person stammen oder nicht nachgeprüft sind. Lies ihn mit Vorsicht.',
	profileValues: (endurance, sprint) => `Ausdauer ${endurance}, Sprint ${sprint}.`,
	source: 'Quelle',
	overlaps:
		'Beide Gruppen überschneiden sich in diesem Wert: Er sagt wenig darüber, welcher du ähnelst.',
	notWeighed: 'Nur zur Information: zählt nicht zur Gesamteinordnung.',
	reference:
		'Die Profile beschreiben trainierte Laufende, fast alle Männer: für Ausdauer 26 bei 3,5 m/s auf dem Laufband, für Sprint fünf bei 9 bis 10 m/s.',

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
	everyNth: (n) => `Ein Bild von ${n} des gezeigten Teils; in der JSON-Datei stehen alle.`,
	cycleUnknown: 'Zu wenige Doppelschritte für einen mittleren.',

	strides: 'Doppelschritte',
	stridesIntro: (count, leftOut) =>
		`${count} ${plural(count, 'Doppelschritt', 'Doppelschritte')}${leftOut > 0 ? `, ${leftOut} davon von den Mittelwerten ausgeschlossen` : ''}. Wähle einen, um ihn zu sehen.`,
	stride: 'Doppelschritt',
	side: 'Seite',
	start: 'Beginn (s)',
	excluded: 'ausgeschlossen',
	goToStride: (place) => `Zu Doppelschritt ${place}`,

	quality: 'Zu diesem Video',
	qualityNone: 'Keine Probleme in diesem Video gefunden.',
	unknownNote: (code) =>
		`Ein Hinweis aus einer anderen Version von Stridescope, den diese Version nicht erklären kann (${code}).`,
	severity: { info: 'Hinweis', warning: 'Vorsicht', error: 'Problem' },

	slowMotionQuestion: 'Zeitlupe oder Echtzeit?',
	slowMotionYes: (factor) => `${factor}-mal langsamer`,
	slowMotionFaster: (factor) => `${factor}-mal schneller`,
	slowMotionNo: 'Echtzeit',
	slowMotionOther: 'Anderer Faktor',

	settings: 'Geschwindigkeit, Größe, Steigung, Zeitlupe',
	settingsRefused: 'Kein Ergebnis mit diesen Angaben; gezeigt werden die bisherigen Werte.',

	kept: 'auf diesem Gerät gespeichert',
	keptHint:
		'Posendaten, Einstellungen und Korrekturen; das Video nur, wenn du es aufbewahrst. Du findest sie auf der Startseite.',
	notKept: 'Nicht gespeichert',
	saveCopy: 'Meine Version als Kopie speichern',
	saveAgain: 'Noch einmal speichern',
	openNewer: 'Neuere Version öffnen',
	attach: 'Video hinzufügen',
	attachHint: (name) =>
		`Dieses Video wurde nicht aufbewahrt. Wähle ${name}, um die Bilder zu sehen; nichts wird neu gemessen.`,

	facts: 'Video',
	facing: { left: 'nach links', right: 'nach rechts' },
	gait: { running: 'Laufen', walking: 'Gehen', unknown: 'Gangart unklar' },
	clipFacts: (width, height, rate, duration) =>
		`${width} × ${height}, ${rate} Bilder/s, ${duration}`,
	slowMotionApplied: (factor) => `Zeitlupe × ${factor}`,
	madeWith: (mode) => `Genauigkeit: ${mode}`,
	madeWithHint: (model, backend, workers) =>
		`${model} auf ${backend}, ${workers} ${plural(workers, 'Prozess', 'Prozesse')}`,
	measuredIn: (seconds) => `gemessen in ${seconds}`
};
