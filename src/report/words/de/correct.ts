import type { GaitEventType } from '../../../core/model/analysis';
import type { Limb } from '../../../core/model/legs';
import type { KeypointName, Side } from '../../../core/model/tracks';
import type { UiWords } from '../en/ui';

const joints: { readonly [name in KeypointName]: string } = {
	nose: 'Nase',
	left_eye: 'linkes Auge',
	right_eye: 'rechtes Auge',
	left_ear: 'linkes Ohr',
	right_ear: 'rechtes Ohr',
	left_shoulder: 'linke Schulter',
	right_shoulder: 'rechte Schulter',
	left_elbow: 'linker Ellenbogen',
	right_elbow: 'rechter Ellenbogen',
	left_wrist: 'linkes Handgelenk',
	right_wrist: 'rechtes Handgelenk',
	left_hip: 'linke Hüfte',
	right_hip: 'rechte Hüfte',
	left_knee: 'linkes Knie',
	right_knee: 'rechtes Knie',
	left_ankle: 'linker Knöchel',
	right_ankle: 'rechter Knöchel'
};

const sides: { readonly [side in Side]: string } = { left: 'links', right: 'rechts' };
const events: { readonly [type in GaitEventType]: string } = {
	initialContact: 'Erstkontakt',
	toeOff: 'Fußabhebung'
};
const limbs: { readonly [limb in Limb]: string } = { legs: 'Beine', arms: 'Arme' };

const event = (type: GaitEventType, side: Side): string => `${events[type]} ${sides[side]}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Was bei den Korrekturen steht. */
export const correct: UiWords['correct'] = {
	title: 'Korrekturen',
	start: 'Korrigieren',
	stop: 'Fertig korrigiert',
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	undoKeys: 'Strg + Z',
	redoKeys: 'Strg + Umschalt + Z',
	intro:
		'Berichtige ein Gelenk, einen Bodenkontakt oder die Seiten. Alle Zahlen folgen sofort, und was gemessen wurde, bleibt erhalten.',
	how: 'Ziehe ein Gelenk dorthin, wo es hingehört, oder wähle es und nimm die Pfeiltasten. Erstkontakte und Fußabhebungen verschiebst du auf der Spur unter dem Bild.',
	easing: (milliseconds) =>
		`Die Bilder davor und danach folgen nach Smoothstep, einer Kurve, die an beiden Enden flach ist, bis ${milliseconds} weiter wieder das Gemessene gilt.`,
	handles: 'Gelenke in diesem Bild',
	joint: (name) => capital(joints[name]),
	jointTitle: 'Gelenk',
	chooseJoint: 'Bitte wählen',
	jointKeys: 'Pfeiltasten: 1 Pixel, mit Umschalt 10. Entf blendet es aus.',
	hide: 'Nicht zu sehen: ausblenden',
	show: 'Wieder zeigen',
	isHidden:
		'Ausgeblendet: Es zählt nicht in der Messung und wird überbrückt, wo die Lücke kurz ist.',
	isMissing: 'In diesem Bild nicht gefunden.',
	place: 'Auf das Bild setzen',
	lane: 'Erstkontakte und Fußabhebungen um dieses Bild herum',
	event: (type, side, time) => `${event(type, side)} bei ${time}`,
	eventKeys: 'Pfeiltasten: ein Bild, mit Umschalt ein Zehntel. Entf nimmt es weg.',
	removeEvent: (name) => `Wegnehmen: ${name}`,
	addHere: 'Hier einfügen',
	add: (type, side) => event(type, side),
	exchange: 'Links und rechts vertauschen',
	exchangeHow:
		'Das Bild zeigt, was sich ändern würde. Behalten wird nichts, bevor du Vertauschen drückst.',
	limb: 'Für',
	limbs,
	from: 'Von Bild',
	to: 'bis Bild',
	range: ['Erstes Bild, das vertauscht wird', 'Letztes Bild, das vertauscht wird'],
	here: 'Hier',
	fromHere: 'Ab dem gezeigten Bild',
	toHere: 'Bis zum gezeigten Bild',
	exchangeNow: 'Vertauschen',
	exchangeCancel: 'Abbrechen',
	previewing: (limb, from, to) =>
		`Vorschau: ${limbs[limb]} vertauscht in den Bildern ${from} bis ${to}.`,
	counts: 'Zählt',
	countStride: (place) => `Doppelschritt ${place} zählt in den Mittelwerten`,
	none: 'Es wurde nichts korrigiert.',
	revert: (what) => `Zurücknehmen: ${what}`,
	goTo: (what) => `Ansehen: ${what}`,
	refused: 'Mit dieser Korrektur gibt es kein Ergebnis; die Zahlen sind die von vorher.',

	effect: {
		change: (name, before, after, others) =>
			`${name} ${before} → ${after}${others > 0 ? `; ${others} ${others === 1 ? 'weiterer Mittelwert' : 'weitere Mittelwerte'} geändert` : ''}`,
		ofSide: (side, metric) => `${metric} ${sides[side]}`,
		none: 'Kein Mittelwert ändert sich.',
		enables: 'Ohne sie gibt es kein Ergebnis.'
	},
	setting: {
		speedMetresPerSecond: (value) => `Bandgeschwindigkeit: ${value}`,
		heightMetres: (value) => `Körpergröße: ${value}`,
		cameraRollDegrees: (value) => `Kameraneigung: ${value}`,
		inclinePercent: (value) => `Bandsteigung: ${value}`,
		slowMotionFactor: (value) => `Zeitlupe: ${value}`
	},
	keysTitle: 'Beim Korrigieren',
	keyList: [
		['C', 'Korrigieren beginnen oder beenden'],
		['Tab', 'zum nächsten Gelenk, Erstkontakt oder zur nächsten Fußabhebung'],
		['Pfeiltasten', 'das Gelenk einen Pixel, den Kontakt ein Bild weit verschieben'],
		['Umschalt + Pfeiltasten', 'zehn Pixel, ein Zehntel eines Bildes'],
		['Entf', 'das Gelenk ausblenden, den Kontakt wegnehmen'],
		['Esc', 'alles lassen, wo es war']
	],

	moved: (name, frame) => `${capital(joints[name])} verschoben, Bild ${frame}`,
	hidden: (name, frame) => `${capital(joints[name])} ausgeblendet, Bild ${frame}`,
	exchanged: (limb, from, to) => `${limbs[limb]} vertauscht, Bilder ${from} bis ${to}`,
	eventMoved: (type, side, from, to) => `${event(type, side)} von ${from} nach ${to} verschoben`,
	eventAdded: (type, side, time) => `${event(type, side)} bei ${time} eingefügt`,
	eventRemoved: (type, side, time) => `${event(type, side)} bei ${time} entfernt`,
	strideExcluded: (side, time) => `Doppelschritt weggelassen: ${sides[side]}, ${time}`,
	strideIncluded: (side, time) => `Doppelschritt dazugenommen: ${sides[side]}, ${time}`
};
