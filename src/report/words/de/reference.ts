import { comparison as english } from '../en/comparison';
import { comparison as german } from './comparison';

/** Ein englischer Text einer Referenzdatei auf Deutsch; ein unbekannter bleibt, wie er ist. */
export function referenceText(text: string): string {
	return (Object.hasOwn(REFERENCE_TEXTS, text) ? REFERENCE_TEXTS[text] : ownText(text)) ?? text;
}

/** Was in einer Referenz aus eigenen Sitzungen steht; sonst `undefined`. */
function ownText(text: string): string | undefined {
	const [from, to] = [english.own, german.own];
	if (text === from.definition) return to.definition;
	if (text === from.note) return to.note;
	const sessions = parseInt(text, 10);
	if (text === from.population(sessions)) return to.population(sessions);
	const before = from.source('');
	return text.startsWith(before) ? to.source(text.slice(before.length)) : undefined;
}

/** Was in den Referenzdateien (src/profiles) auf Englisch steht. Quellenangaben bleiben, wie sie sind. */
const REFERENCE_TEXTS: Readonly<Record<string, string>> = {
	'Endurance, easy, 2.5 m/s': 'Ausdauer, locker, 2,5 m/s',
	'Endurance, fast, 4.5 m/s': 'Ausdauer, schnell, 4,5 m/s',
	'Endurance, 3.5 m/s': 'Ausdauer, 3,5 m/s',
	'Sprint, top speed': 'Sprint, Höchstgeschwindigkeit',

	'Trained runners, almost all men, treadmill': 'Trainierte Laufende, fast nur Männer, Laufband',
	'Recreational runners, 12 women and 12 men, overground':
		'Freizeitlaufende, 12 Frauen und 12 Männer, auf dem Boden',
	'Trained sprinters and field athletes, top-speed phase, 8 to 10 m/s':
		'Trainierte aus Sprint und Feldsport, bei Höchstgeschwindigkeit, 8 bis 10 m/s',
	'Eighteen of these 26 runners': 'Achtzehn dieser 26 Laufenden',
	'Four sprinters and a mean sprint stride, top-speed phase, 9 to 10 m/s':
		'Vier Sprinter und ein mittlerer Doppelschritt im Sprint, bei Höchstgeschwindigkeit, 9 bis 10 m/s',
	'Nine runners of a second laboratory on a treadmill, moved to the level of the first, and one sprinter overground':
		'Neun Laufende eines zweiten Labors auf dem Laufband, auf das Niveau des ersten verschoben, und ein Sprinter auf festem Boden',
	'Nobody: the sprinters at 9.6 m/s, raised by as much as older sets increase from there':
		'Niemand: die Sprintwerte bei 9,6 m/s, erhöht um so viel, wie ältere Datensätze von dort aus zunehmen',
	'Several data sets of trained runners and sprinters, combined by hand':
		'Mehrere Datensätze trainierter Läufer und Sprinter, von Hand zusammengeführt',

	'120 / stride time; events from force plates':
		'120 / Dauer des Doppelschritts; Ereignisse aus Kraftmessplatten',
	'(knee lift + peak extension) / time between the two peaks of the stride':
		'(Kniehub + größte Streckung) / Zeit zwischen den beiden Spitzen des Doppelschritts',
	'hip centre to knee centre against vertical, furthest forward in swing; mean over strides':
		'Hüftmitte zu Kniemitte gegen die Senkrechte, am weitesten vorn in der Schwungphase; Mittel über Doppelschritte',
	'knee lift + peak hip extension of the stride':
		'Kniehub + größte Hüftstreckung des Doppelschritts',
	'thigh angle - shank angle, largest in swing, 0 straight; mean over strides':
		'Oberschenkelwinkel − Unterschenkelwinkel, größter in der Schwungphase, 0 gestreckt; Mittel über Doppelschritte',
	'hip centre to knee centre against vertical, furthest behind around toe-off; mean over strides':
		'Hüftmitte zu Kniemitte gegen die Senkrechte, am weitesten hinten um die Fußabhebung; Mittel über Doppelschritte',
	'hip centre to knee centre against vertical at toe-off; mean over strides':
		'Hüftmitte zu Kniemitte gegen die Senkrechte bei der Fußabhebung; Mittel über Doppelschritte',
	'120 / stride time; force plates and video':
		'120 / Dauer des Doppelschritts; Kraftmessplatten und Video',
	'initial contact to toe-off; force plates and video':
		'Erstkontakt bis Fußabhebung; Kraftmessplatten und Video',
	'toe-off to the next initial contact of the foot; force plates and video':
		'Fußabhebung bis zum nächsten Erstkontakt des Fußes; Kraftmessplatten und Video',
	'initial contact to toe-off; events from force plates':
		'Erstkontakt bis Fußabhebung; Ereignisse aus Kraftmessplatten',
	'toe-off to the next initial contact of the foot; events from force plates':
		'Fußabhebung bis zum nächsten Erstkontakt des Fußes; Ereignisse aus Kraftmessplatten',
	'contact time / stride time': 'Bodenkontaktzeit / Dauer des Doppelschritts',
	'belt speed x stride time / body height':
		'Bandgeschwindigkeit × Dauer des Doppelschritts / Körpergröße',
	'mid-hip to mid-shoulder against vertical, + forward, mean over stance':
		'Hüftmitte zu Schultermitte gegen die Senkrechte, + nach vorn, Mittel über die Standphase',
	'stride length / body height; video and light barriers':
		'Länge des Doppelschritts / Körpergröße; Video und Lichtschranken',
	'trunk against vertical, + forward; upright at top speed, SD from one set of sensors':
		'Rumpf gegen die Senkrechte, + nach vorn; aufrecht bei Höchstgeschwindigkeit, SD aus einem Satz Sensoren',
	'(hip range / 2) x (2 pi / stride time)^2: the peak of a thigh that swings as a sine':
		'(Bewegungsumfang der Hüfte / 2) × (2 π / Dauer des Doppelschritts)²: die Spitze eines Oberschenkels, der als Sinus schwingt',

	'a stride or a few of each; five values tell their spread only roughly':
		'je ein Doppelschritt oder wenige; fünf Werte zeigen ihre Streuung nur grob',
	'peak of the five less 3.5: the difference in the one sprinter measured at toe-off':
		'Spitze der fünf minus 3,5: der Unterschied bei der einen Person, die bei der Fußabhebung gemessen wurde',

	'A judgement: how far apart the profiles are in this number, relative to its spread, times how well a single side view measures it.':
		'Eine Einschätzung: wie weit die Profile in diesem Wert auseinanderliegen, gemessen an seiner Streuung, mal wie gut eine Seitenansicht ihn misst.',

	'Published as a data set without a paper; we have no link to it, so these values cannot be looked up. What relies on it alone is provisional.':
		'Als Datensatz ohne Artikel veröffentlicht; wir haben keinen Link dazu, deshalb lassen sich diese Werte nicht nachschlagen. Was allein darauf beruht, ist vorläufig.',
	'Published as the data of a model; we have no link to it, so these three of the five sprint values cannot be looked up.':
		'Als Daten eines Modells veröffentlicht; wir haben keinen Link dazu, deshalb lassen sich diese drei der fünf Sprintwerte nicht nachschlagen.',

	'steps/min': 'Schritte/min',
	'deg/s': '°/s',
	deg: '°',
	'1': '',
	statures: 'Körpergrößen',
	'deg/s2': '°/s²'
};
