import type { GaitEventType } from '../../../core/model/analysis';
import type { Limb } from '../../../core/model/legs';
import type { PointName } from '../../../core/model/feet';
import type { Side } from '../../../core/model/tracks';
import { plural } from '../details';
import type { UiWords } from '../en/ui';

const joints: { readonly [name in PointName]: string } = {
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
	right_ankle: 'rechter Knöchel',
	left_heel: 'linke Ferse',
	right_heel: 'rechte Ferse',
	left_toe: 'linke Zehenspitze',
	right_toe: 'rechte Zehenspitze'
};

const sides: { readonly [side in Side]: string } = { left: 'links', right: 'rechts' };
const events: { readonly [type in GaitEventType]: string } = {
	initialContact: 'Erstkontakt',
	toeOff: 'Fußabhebung'
};
const limbs: { readonly [limb in Limb]: string } = { legs: 'Beine', arms: 'Arme' };

const event = (type: GaitEventType, side: Side): string => `${events[type]} ${sides[side]}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Texte der Korrekturen. */
export const correct: UiWords['correct'] = {
	title: 'Korrekturen',
	start: 'Korrigieren',
	stop: 'Korrigieren beenden',
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	undoKeys: 'Strg + Z',
	redoKeys: 'Strg + Umschalt + Z',
	intro:
		'Korrigiere ein Gelenk, einen Bodenkontakt oder vertauschte Seiten. Alle Werte ändern sich sofort mit, und die ursprüngliche Messung bleibt erhalten.',
	how: 'Ziehe ein Gelenk dorthin, wo es hingehört, oder wähle es und nimm die Pfeiltasten. Erstkontakte und Fußabhebungen verschiebst du auf der Spur unter dem Bild.',
	easing: (milliseconds) =>
		`Benachbarte Bilder, bis ${milliseconds} entfernt, werden sanft angepasst.`,
	handles: 'Gelenke in diesem Bild',
	joint: (name) => capital(joints[name]),
	jointTitle: 'Gelenk',
	chooseJoint: 'Bitte wählen',
	jointKeys: 'Pfeiltasten: 1 Pixel, mit Umschalt 10. Entf blendet es aus.',
	hide: 'Ausblenden (nicht sichtbar)',
	show: 'Wieder zeigen',
	isHidden: 'Ausgeblendet: nicht gemessen. Kurze Lücken werden überbrückt.',
	isOutside:
		'Dieses Bild liegt außerhalb des ausgewerteten Teils des Videos: Es lässt sich nicht korrigieren.',
	isMissing: 'In diesem Bild nicht gefunden.',
	place: 'Auf das Bild setzen',
	lane: 'Erstkontakte und Fußabhebungen um dieses Bild herum',
	event: (type, side, time) => `${event(type, side)} bei ${time}`,
	eventKeys: 'Pfeiltasten: ein Bild, mit Umschalt ein Zehntel. Entf entfernt es.',
	removeEvent: (name) => `Entfernen: ${name}`,
	addHere: 'Hier einfügen',
	add: (type, side) => event(type, side),
	exchange: 'Links und rechts vertauschen',
	exchangeHow: 'Das Bild zeigt eine Vorschau. Nichts ändert sich, bevor du Vertauschen drückst.',
	limb: 'Gliedmaßen',
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
	counts: 'Zählt mit',
	countStride: (place) => `Doppelschritt ${place} in die Mittelwerte einschließen`,
	none: 'Noch keine Korrekturen.',
	revert: (what) => `Zurücknehmen: ${what}`,
	goTo: (what) => `Zeigen: ${what}`,
	refused: 'Kein Ergebnis mit dieser Korrektur; gezeigt werden die bisherigen Werte.',

	effect: {
		change: (name, before, after, others) =>
			`${name} ${before} → ${after}${others > 0 ? `; ${others} ${plural(others, 'weiterer Mittelwert', 'weitere Mittelwerte')} geändert` : ''}`,
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
		['Entf', 'das Gelenk ausblenden, den Kontakt entfernen'],
		['Esc', 'Verschieben abbrechen']
	],

	moved: (name, frame) => `${capital(joints[name])} verschoben, Bild ${frame}`,
	hidden: (name, frame) => `${capital(joints[name])} ausgeblendet, Bild ${frame}`,
	exchanged: (limb, from, to) => `${limbs[limb]} vertauscht, Bilder ${from} bis ${to}`,
	eventMoved: (type, side, from, to) => `${event(type, side)} von ${from} nach ${to} verschoben`,
	eventAdded: (type, side, time) => `${event(type, side)} bei ${time} eingefügt`,
	eventRemoved: (type, side, time) => `${event(type, side)} bei ${time} entfernt`,
	strideExcluded: (side, time) => `Doppelschritt ausgeschlossen: ${sides[side]}, ${time}`,
	strideIncluded: (side, time) => `Doppelschritt eingeschlossen: ${sides[side]}, ${time}`
};
