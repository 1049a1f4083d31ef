import type { GaitEventType } from '../../../core/analysis';
import type { Limb } from '../../../core/legs';
import type { KeypointName, Side } from '../../../core/tracks';
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
	intro:
		'Berichtige ein Gelenk, einen Bodenkontakt oder die Seiten. Alle Zahlen folgen sofort, und was gemessen wurde, bleibt erhalten.',
	how: 'Ziehe ein Gelenk dorthin, wo es hingehört; Entf blendet ein Gelenk aus, das nicht zu sehen ist. Erstkontakte und Fußabhebungen verschiebst du auf der Spur unter dem Bild; Entf nimmt sie weg. Die Pfeiltasten gehen auch.',
	handles: 'Gelenke in diesem Bild',
	joint: (name) => capital(joints[name]),
	lane: 'Erstkontakte und Fußabhebungen um dieses Bild herum',
	event: (type, side, time) => `${event(type, side)} bei ${time}`,
	addHere: 'Hier einfügen',
	add: (type, side) => event(type, side),
	exchange: 'Links und rechts vertauschen',
	limb: 'Für',
	limbs,
	from: 'Von Bild',
	to: 'bis Bild',
	exchangeNow: 'Vertauschen',
	counts: 'Zählt',
	countStride: (place) => `Doppelschritt ${place} zählt in den Mittelwerten`,
	none: 'Es wurde nichts korrigiert.',
	revert: (what) => `Zurücknehmen: ${what}`,
	goTo: (what) => `Ansehen: ${what}`,
	refused: 'Mit dieser Korrektur gibt es kein Ergebnis; die Zahlen sind die von vorher.',

	moved: (name, frame) => `${capital(joints[name])} verschoben, Bild ${frame}`,
	hidden: (name, frame) => `${capital(joints[name])} ausgeblendet, Bild ${frame}`,
	exchanged: (limb, from, to) => `${limbs[limb]} vertauscht, Bilder ${from} bis ${to}`,
	eventMoved: (type, side, from, to) => `${event(type, side)} von ${from} nach ${to} verschoben`,
	eventAdded: (type, side, time) => `${event(type, side)} bei ${time} eingefügt`,
	eventRemoved: (type, side, time) => `${event(type, side)} bei ${time} entfernt`,
	strideExcluded: (side, time) => `Doppelschritt weggelassen: ${sides[side]}, ${time}`,
	strideIncluded: (side, time) => `Doppelschritt dazugenommen: ${sides[side]}, ${time}`
};
