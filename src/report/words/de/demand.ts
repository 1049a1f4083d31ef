import { writeNumber } from '../marks';
import type { DemandWords } from '../en/demand';
import { marks } from './marks';

type Values = Readonly<Record<string, number>>;
/** Der Betrag: Die Richtung steht im Satz. */
const of = (values: Values, key: string, decimals = 0) =>
	writeNumber(Math.abs(values[key] ?? 0), decimals, marks);

/** Beanspruchung der Hüftbeuger: Merkmale der Bewegung, nie eine Last, die nicht gemessen wurde. */
export const demand: DemandWords = {
	title: 'Beanspruchung der Hüftbeuger',
	intro:
		'Merkmale deiner Bewegung, die in Studien mit mehr Arbeit der Hüftbeuger einhergehen. Sie stammen allein aus dem Bild: Was ein Muskel tut, sieht man nicht.',
	acceleration: 'Größte Beschleunigung des Oberschenkels',
	accelerationUnit: '°/s²',
	accelerationExplain:
		'Wie schnell der Oberschenkel die Richtung wechselt: sein halber Bogen mal das Quadrat des Rhythmus, wie bei einem Pendel. Mit der Laufgeschwindigkeit steigt sie ebenso wie das an der Hüfte gemessene Drehmoment: ermutigend, aber kein Beweis.',
	times: (ratio) => `${ratio}-fach`,
	timesBoth: (endurance, sprint) => `${endurance} Ausdauer, ${sprint} Sprint`,
	sidesBeyond: (side, amount, margin) =>
		`${side} ${amount} mehr, über den Fehlerbereich von ${margin} hinaus.`,
	sidesWithin: (margin) =>
		`Links und rechts unterscheiden sich um weniger als den Fehlerbereich von ${margin}.`,
	sidesUnknown: 'Nur eine Seite wurde gemessen.',
	atSpeed: (expected, speed) => `Üblich bei ${speed}: ${expected}.`,
	needsSpeed:
		'Gib die Bandgeschwindigkeit oder deine Körpergröße an, um zu sehen, was bei deinem Tempo üblich ist.',
	levers: 'Was sie verändert',
	leverNames: { cadence: 'Schrittfrequenz', speed: 'Geschwindigkeit', incline: 'Steigung' },
	walking: 'Dieses Video zeigt Gehen; die Studien dahinter handeln vom Laufen.',
	unknown: 'In diesem Video ließ sich zu wenig messen.',
	yourIncline: (percent, degrees) => `Dein Band, wie angegeben: ${percent} % (${degrees}°).`,
	inclineUnknown: 'Keine Steigung angegeben; das Band wird als eben angenommen.',
	yourSpeed: (percent, more) =>
		`10 % mehr Tempo als bei dir gehen unter Laufenden mit etwa ${more} % mehr Beschleunigung des Oberschenkels einher (${percent}).`,
	byTable: 'aus der Tabelle der erwarteten Werte',
	effects: {
		'cadence-muscles': (v) =>
			`${of(v, 'change')} % mehr Schritte pro Minute bei gleicher Geschwindigkeit, in einem Modell von 30 Laufenden: Der Rectus femoris arbeitet ${of(v, 'rectusFemoris')} % stärker und der Iliacus ${of(v, 'iliacus')} %, der Psoas unverändert; der Gluteus medius ${of(v, 'gluteusMedius')} % weniger.`,
		'cadence-moment': (v) =>
			`${of(v, 'change')} Doppelschritte pro Minute mehr bei gleicher Geschwindigkeit: Das Drehmoment der Hüftbeuger ist an seiner Spitze ${of(v, 'moment', 1)} % höher.`,
		'speed-moment': (v) =>
			`Das Drehmoment der Hüftbeuger in der Schwungphase, je Kilogramm Körpermasse: ${of(v, 'at25', 2)}, ${of(v, 'at35', 2)} und ${of(v, 'at45', 2)} Nm bei 2,5, 3,5 und 4,5 m/s an zwei Laufenden, etwa ${of(v, 'at9', 1)} bei rund 9 m/s an anderen.`,
		'speed-hip': (v) =>
			`Über ${of(v, 'from')} m/s kommt mehr Tempo eher aus den Muskeln, die die Hüfte schwingen, als aus denen, die abdrücken.`,
		'speed-work': (v) =>
			`Vom Start eines Sprints bis zur Höchstgeschwindigkeit wächst die Arbeit, die die Hüfte früh in der Schwungphase aufnimmt, auf etwa das ${of(v, 'times')}-Fache.`,
		'incline-cadence': (v) =>
			`${of(v, 'grade')} % bergauf bei gleicher Anstrengung: ${of(v, 'cadence')} % mehr Schritte pro Minute, jeder um ebenso viel kürzer.`,
		'incline-hip': (v) =>
			`${of(v, 'degrees')}° bergauf bei ${of(v, 'speed', 1)} m/s: Die Hüfte leistet mehr, während sich ihre Drehmomente kaum ändern. Steilere Anstiege waren nicht Teil der Studie.`
	},
	people: (n) => (n === null ? '' : `n = ${n}`)
};
