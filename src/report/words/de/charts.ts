import type { ChartWords } from '../en/charts';

/** Was bei Zeitspur und Kurven steht. */
export const charts: ChartWords = {
	angles: {
		thigh: 'Oberschenkelwinkel',
		knee: 'Kniebeugung',
		hip: 'Hüftwinkel zum Rumpf',
		trunk: 'Rumpfneigung'
	},
	axes: {
		thigh: 'Oberschenkel, ° (+ vorn)',
		knee: 'Knie, ° (0 gestreckt)',
		hip: 'Hüfte, ° (+ gebeugt)',
		trunk: 'Rumpf, ° (+ nach vorn)'
	},
	short: { thigh: 'Oberschenkel', knee: 'Knie', hip: 'Hüfte', trunk: 'Rumpf' },
	shownAngles: 'Gezeigte Winkel',
	noTrunk:
		'Hüfte (zum Rumpf) und Rumpfneigung werden an den Schultern abgelesen, und dieses Video zeigt keine.',
	noTrunkStride:
		'Kein Doppelschritt zeigt die Schultern durchgehend, daher gibt es von Hüfte (zum Rumpf) und Rumpfneigung keinen Mittelwert.',
	noAngle: 'Wähle mindestens einen Winkel.',
	whole: 'Person',
	onGround: 'am Boden',
	inAir: 'beide Füße in der Luft',
	leftOut: 'zählt nicht mit',

	chartTime: (name) => `${name} über die Zeit`,
	reading: (time, values) => `${time}: ${values}`,
	sideReading: (side, value) => `${side} ${value}`,

	zoom: 'Gezeigter Teil des Videos',
	zoomIn: 'Kürzeren Teil zeigen, größer',
	zoomOut: 'Längeren Teil zeigen',
	zoomAll: 'Ganzes Video',
	zoomStride: 'Doppelschritt',
	zoomStrideHint: 'Den gewählten Doppelschritt zeigen, oder den beim gezeigten Bild',
	shown: (from, to, of) => `${from} bis ${to} von ${of} s`,
	hint: 'Ziehen bewegt durch das Video; Umschalt und Ziehen zeigt einen Teil; Strg und Mausrad oder zwei Finger vergrößern; Doppelklick zeigt das ganze Video.',
	keyList: [
		['+ −', 'auf einer Kurve: kürzeren oder längeren Teil zeigen'],
		['0', 'auf einer Kurve: das ganze Video zeigen'],
		['← →', 'auf der Spur eines Fußes: voriger oder nächster Doppelschritt'],
		['Eingabe', 'auf der Spur eines Fußes: seinen Doppelschritt wiederholen'],
		['Esc', 'auf der Spur eines Fußes: keinen Doppelschritt wählen']
	],

	lane: {
		label: (side) => `Doppelschritte, ${side}`,
		none: 'Kein Doppelschritt gewählt',
		stride: (place, side, from, to) => `Doppelschritt ${place}, ${side}, ${from} bis ${to}`,
		leftOut: 'zählt nicht mit',
		name: (place) => `Doppelschritt ${place}`
	},
	stride: {
		loop: 'Wiederholen',
		stopLoop: 'Nicht mehr wiederholen',
		zoom: 'Groß zeigen',
		leaveOut: 'Nicht mitzählen',
		takeIn: 'Wieder mitzählen',
		previous: 'Voriger Doppelschritt dieses Fußes',
		next: 'Nächster Doppelschritt dieses Fußes',
		end: 'Keinen Doppelschritt wählen'
	},

	cycle: {
		profiles: 'Profile',
		bandMean: (title) => `${title}, Mittelwert und eine Standardabweichung`,
		bandConstructed: (title) =>
			`${title}, Mittelwert und eine Standardabweichung; konstruiert, nicht gemessen`,
		noProfile: (names) => `Kein Profil hat eine Kurve für: ${names}.`,
		spread:
			'Die Breite eines Profils ist die Streuung seines Höchstwerts unter Laufenden: entlang der ganzen Kurve hat sie niemand veröffentlicht.',
		single: (count) =>
			`Zeige auf eine Kurve oder gehe mit den Pfeiltasten hindurch, um die ${count} Doppelschritte einzeln zu sehen.`,
		singleSome: (count, of) => `${count} von ${of} Doppelschritten sind gezeichnet.`,
		mean: 'Mittelwert aller Doppelschritte',
		summary: (name) =>
			`${name} über den Doppelschritt von Erstkontakt zu Erstkontakt: Mittelwert und eine Standardabweichung jedes Beins. Pfeiltasten gehen durch die einzelnen Doppelschritte.`
	},

	copy: 'Kopieren',
	copyWhich: (title) => `Tabelle kopieren: ${title}`,
	copied: (rows) => (rows === 1 ? '1 Zeile kopiert' : `${rows} Zeilen kopiert`),
	copyFailed:
		'Dein Browser lässt diese Seite nicht kopieren. Markiere die Tabelle und kopiere sie von Hand.'
};
