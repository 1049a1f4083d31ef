import { writeNumber } from '../marks';
import type { DemandWords } from '../en/demand';
import { marks } from './marks';

type Values = Readonly<Record<string, number>>;
/** Der Betrag: Die Richtung sagt der Satz. */
const of = (values: Values, key: string, decimals = 0) =>
	writeNumber(Math.abs(values[key] ?? 0), decimals, marks);

/** Was die Bewegung von den Hüftbeugern verlangt: Merkmale, nie eine Last, die niemand gemessen hat. */
export const demand: DemandWords = {
	title: 'Was das von den Hüftbeugern verlangt',
	intro:
		'Merkmale der Bewegung, die in Studien mit mehr Arbeit der Hüftbeuger einhergehen. Sie sind aus dem Bild gelesen: Was ein Muskel tut, sieht man nicht.',
	acceleration: 'Größte Beschleunigung des Oberschenkels',
	accelerationShort: 'Beschleunigung',
	accelerationUnit: '°/s²',
	accelerationExplain:
		'Wie schnell der Oberschenkel die Richtung wechselt: sein halber Bogen mal das Quadrat des Rhythmus, wie bei einem Pendel. Über die Laufgeschwindigkeiten steigt sie im Gleichschritt mit dem an der Hüfte gemessenen Drehmoment; das macht Mut und ist kein Beweis.',
	feature: 'Merkmal',
	value: 'Du',
	endurance: '× Ausdauer',
	sprint: '× Sprint',
	sides: 'Links und rechts',
	times: (ratio) => `${ratio}-mal`,
	timesBoth: (endurance, sprint) => `${endurance} Ausdauer, ${sprint} Sprint`,
	sidesBeyond: (side, amount, margin) =>
		`${side} ${amount} mehr; beide Seiten zusammen können um ${margin} danebenliegen.`,
	sidesWithin: (margin) =>
		`Links und rechts unterscheiden sich um weniger als die ${margin}, um die sie danebenliegen können.`,
	sidesUnknown: 'Nur eine Seite wurde gemessen.',
	atSpeed: (expected, speed) => `Laufende zeigen ${expected} bei ${speed}.`,
	needsSpeed:
		'Mit der Bandgeschwindigkeit oder deiner Körpergröße wird das auch mit deinem eigenen Tempo verglichen.',
	levers: 'Was sich daran ändern lässt',
	leverNames: { cadence: 'Schrittfrequenz', speed: 'Geschwindigkeit', incline: 'Steigung' },
	walking: 'Du gehst hier: Die Studien dahinter handeln vom Laufen.',
	unknown: 'In diesem Video ließ sich zu wenig messen.',
	yourIncline: (percent, degrees) => `Dein Band, wie angegeben: ${percent} % (${degrees}°).`,
	inclineUnknown: 'Dein Band gilt als eben: Seine Steigung wurde nicht angegeben.',
	yourSpeed: (percent, more) =>
		`Von deiner Geschwindigkeit aus gehen 10 % mehr Tempo bei Laufenden mit etwa ${more} % mehr Beschleunigung des Oberschenkels einher (${percent}).`,
	byTable: 'nach der Tabelle der erwarteten Werte',
	effects: {
		'cadence-muscles': (v) =>
			`${of(v, 'change')} % mehr Schritte pro Minute bei gleicher Geschwindigkeit, in einem Modell von 30 Laufenden: Der Rectus femoris arbeitet ${of(v, 'rectusFemoris')} % stärker und der Iliacus ${of(v, 'iliacus')} %, der Psoas nicht anders; der Gluteus medius ${of(v, 'gluteusMedius')} % weniger.`,
		'cadence-moment': (v) =>
			`${of(v, 'change')} Doppelschritte pro Minute mehr bei gleicher Geschwindigkeit: Das Drehmoment der Hüftbeuger ist an seiner Spitze ${of(v, 'moment', 1)} % höher.`,
		'speed-moment': (v) =>
			`Dieses Drehmoment in der Schwungphase, je Kilogramm Körpermasse: ${of(v, 'at25', 2)}, ${of(v, 'at35', 2)} und ${of(v, 'at45', 2)} Nm bei 2,5, 3,5 und 4,5 m/s an zwei Laufenden, etwa ${of(v, 'at9', 1)} bei rund 9 m/s an anderen.`,
		'speed-hip': (v) =>
			`Über ${of(v, 'from')} m/s kommt mehr Tempo eher aus den Muskeln, die die Hüfte schwingen, als aus denen, die abdrücken.`,
		'speed-work': (v) =>
			`Vom Start eines Sprints bis zur Höchstgeschwindigkeit wächst die Arbeit, die die Hüfte früh in der Schwungphase aufnimmt, auf etwa das ${of(v, 'times')}-fache.`,
		'incline-cadence': (v) =>
			`${of(v, 'grade')} % bergauf bei gleicher Anstrengung: ${of(v, 'cadence')} % mehr Schritte pro Minute, jeder um ebenso viel kürzer.`,
		'incline-hip': (v) =>
			`${of(v, 'degrees')}° bergauf bei ${of(v, 'speed', 1)} m/s: Die Hüfte leistet mehr, während sich ihre Drehmomente kaum ändern. Steilere Anstiege wurden dort nicht untersucht.`
	},
	people: (n) => (n === null ? '' : `n = ${n}`)
};
