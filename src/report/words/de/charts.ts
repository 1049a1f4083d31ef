import { plural } from '../details';
import type { ChartWords } from '../en/charts';

/** Texte der Zeitspur und der Kurven. */
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
		'Hüftwinkel (zum Rumpf) und Rumpfneigung brauchen die Schultern, die dieses Video nicht zeigt.',
	noTrunkStride:
		'Kein Doppelschritt zeigt die Schultern durchgehend, daher gibt es keinen Mittelwert für Hüftwinkel (zum Rumpf) und Rumpfneigung.',
	noAngle: 'Wähle mindestens einen Winkel.',
	whole: 'Person',
	onGround: 'am Boden',
	inAir: 'beide Füße in der Luft',
	leftOut: 'von den Mittelwerten ausgeschlossen',

	chartTime: (name) => `${name} über die Zeit`,
	reading: (time, values) => `${time}: ${values}`,
	sideReading: (side, value) => `${side} ${value}`,

	zoom: 'Gezeigter Teil des Videos',
	zoomIn: 'Kürzeren Teil zeigen',
	zoomOut: 'Längeren Teil zeigen',
	zoomAll: 'Ganzes Video',
	zoomStride: 'Doppelschritt',
	zoomStrideHint: 'Auf den gewählten Doppelschritt zoomen, oder auf den beim gezeigten Bild',
	shown: (from, to, of) => `${from} bis ${to} von ${of} s`,
	hint: 'Ziehen spult durch das Video; Umschalt + Ziehen zeigt einen Teil; Strg + Mausrad oder zwei Finger zoomen; Doppelklick zeigt das ganze Video.',
	keyList: [
		['+ −', 'auf einer Kurve: vergrößern oder verkleinern'],
		['0', 'auf einer Kurve: das ganze Video zeigen'],
		['← →', 'auf der Spur eines Fußes: voriger oder nächster Doppelschritt'],
		['Eingabe', 'auf der Spur eines Fußes: den gewählten Doppelschritt wiederholen'],
		['Esc', 'auf der Spur eines Fußes: Doppelschritt abwählen']
	],

	lane: {
		label: (side) => `Doppelschritte, ${side}`,
		none: 'Kein Doppelschritt gewählt',
		stride: (place, side, from, to) => `Doppelschritt ${place}, ${side}, ${from} bis ${to}`,
		leftOut: 'ausgeschlossen',
		name: (place) => `Doppelschritt ${place}`
	},
	stride: {
		loop: 'Wiederholen',
		stopLoop: 'Nicht mehr wiederholen',
		zoom: 'Heranzoomen',
		leaveOut: 'Ausschließen',
		takeIn: 'Einschließen',
		previous: 'Voriger Doppelschritt dieses Fußes',
		next: 'Nächster Doppelschritt dieses Fußes',
		end: 'Abwählen'
	},

	cycle: {
		profiles: 'Profile',
		bandMean: (title) => `${title}, Mittelwert und eine Standardabweichung`,
		bandConstructed: (title) =>
			`${title}, Mittelwert und eine Standardabweichung; konstruiert, nicht gemessen`,
		noProfile: (names) => `Kein Profil hat eine Kurve für: ${names}.`,
		spread:
			'Die Breite eines Profils ist die Streuung seines Höchstwerts unter Laufenden: Für die ganze Kurve ist keine veröffentlicht.',
		single: (count) =>
			`Zeige auf eine Kurve oder nimm die Pfeiltasten, um ${plural(count, 'den Doppelschritt', `die ${count} Doppelschritte einzeln`)} zu sehen.`,
		singleSome: (count, of) => `${count} von ${of} Doppelschritten werden gezeigt.`,
		mean: 'Mittelwert aller Doppelschritte',
		summary: (name) =>
			`${name} über den Doppelschritt von Erstkontakt zu Erstkontakt: Mittelwert und eine Standardabweichung jedes Beins. Pfeiltasten gehen durch die einzelnen Doppelschritte.`
	},

	copy: 'Kopieren',
	copyWhich: (title) => `Tabelle kopieren: ${title}`,
	copied: (rows) => `${rows} ${plural(rows, 'Zeile', 'Zeilen')} kopiert`,
	copyFailed:
		'Dein Browser lässt diese Seite nicht kopieren. Markiere die Tabelle und kopiere sie von Hand.'
};
