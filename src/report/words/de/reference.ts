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
	'30 varsity athletes at 8.1 m/s and the fastest sprinters on record':
		'30 Hochschulathleten bei 8,1 m/s und die schnellsten Sprinter der Geschichte',
	'One varsity sprinter; elite values cited from memory':
		'Ein Hochschulsprinter; Werte der Weltspitze nicht nachgeprüft',
	'30 varsity athletes (132 ± 8.5) and 79 sprinters (148 ± 5.6)':
		'30 Hochschulathleten (132 ± 8,5) und 79 Sprinter (148 ± 5,6)',
	'Several data sets of trained runners and sprinters, combined by hand':
		'Mehrere Datensätze trainierter Läufer und Sprinter, von Hand zusammengeführt',

	'120 / stride time; events from force plates':
		'120 / Dauer des Doppelschritts; Ereignisse aus Kraftmessplatten',
	'(knee lift + peak extension) / time between the two peaks of the mean thigh curve':
		'(Kniehub + größte Streckung) / Zeit zwischen den beiden Spitzen der mittleren Oberschenkelkurve',
	'hip centre to knee centre against vertical, furthest forward in swing':
		'Hüftmitte zu Kniemitte gegen die Senkrechte, am weitesten vorn in der Schwungphase',
	'knee lift + peak hip extension of the mean thigh curve':
		'Kniehub + größte Hüftstreckung der mittleren Oberschenkelkurve',
	'initial contact to toe-off; events from force plates':
		'Erstkontakt bis Fußabhebung; Ereignisse aus Kraftmessplatten',
	'thigh angle - shank angle, largest in swing, 0 straight':
		'Oberschenkelwinkel − Unterschenkelwinkel, größter in der Schwungphase, 0 gestreckt',
	'hip centre to knee centre against vertical, furthest behind around toe-off':
		'Hüftmitte zu Kniemitte gegen die Senkrechte, am weitesten hinten um die Fußabhebung',
	'toe-off to the next initial contact of the foot; events from force plates':
		'Fußabhebung bis zum nächsten Erstkontakt des Fußes; Ereignisse aus Kraftmessplatten',
	'contact time / stride time': 'Bodenkontaktzeit / Dauer des Doppelschritts',
	'belt speed x stride time / body height':
		'Bandgeschwindigkeit × Dauer des Doppelschritts / Körpergröße',
	'hip centre to knee centre against vertical at toe-off':
		'Hüftmitte zu Kniemitte gegen die Senkrechte bei der Fußabhebung',
	'mid-hip to mid-shoulder against vertical, + forward, mean over stance':
		'Hüftmitte zu Schultermitte gegen die Senkrechte, + nach vorn, Mittel über die Standphase',
	'120 / stride time; inertial sensors, video, force plates':
		'120 / Dauer des Doppelschritts; Inertialsensoren, Video, Kraftmessplatten',
	'(knee lift + peak extension) / time between; one athlete, and linear in speed over 40 others':
		'(Kniehub + größte Streckung) / Zeit dazwischen; eine Person, und linear in der Geschwindigkeit über 40 andere',
	'thigh sensor against vertical; elite values from video':
		'Sensor am Oberschenkel gegen die Senkrechte; Werte der Weltspitze aus Video',
	'thigh sensor against vertical; elite values from video, largest forward + largest backward angle':
		'Sensor am Oberschenkel gegen die Senkrechte; Werte der Weltspitze aus Video, größter Winkel nach vorn + größter nach hinten',
	'touchdown to toe-off; light barriers, force plates, video':
		'Aufsetzen bis Fußabhebung; Lichtschranken, Kraftmessplatten, Video',
	'stride length / body height; video and light barriers':
		'Länge des Doppelschritts / Körpergröße; Video und Lichtschranken',
	'knee angle, largest in swing, 0 straight; sensors and video':
		'Kniewinkel, größter in der Schwungphase, 0 gestreckt; Sensoren und Video',
	'thigh sensor against vertical; elite values from video, furthest behind around toe-off':
		'Sensor am Oberschenkel gegen die Senkrechte; Werte der Weltspitze aus Video, am weitesten hinten um die Fußabhebung',
	'toe-off to the next touchdown; inertial sensors, video':
		'Fußabhebung bis zum nächsten Aufsetzen; Inertialsensoren, Video',
	'thigh sensor against vertical; elite values from video, at toe-off':
		'Sensor am Oberschenkel gegen die Senkrechte; Werte der Weltspitze aus Video, bei der Fußabhebung',
	'trunk against vertical, + forward; upright at top speed, SD from one set of sensors':
		'Rumpf gegen die Senkrechte, + nach vorn; aufrecht bei Höchstgeschwindigkeit, SD aus einem Satz Sensoren',
	'(hip range / 2) x (2 pi / stride time)^2: the peak of a thigh that swings as a sine':
		'(Bewegungsumfang der Hüfte / 2) × (2 π / Dauer des Doppelschritts)²: die Spitze eines Oberschenkels, der als Sinus schwingt',
	'toe-off to the next initial contact of the foot; events from force plates; here 120 / cadence - contact':
		'Fußabhebung bis zum nächsten Erstkontakt des Fußes; Ereignisse aus Kraftmessplatten; hier 120 / Schrittfrequenz − Kontakt',
	'contact time / stride time; here contact x cadence / 120':
		'Bodenkontaktzeit / Dauer des Doppelschritts; hier Kontakt × Schrittfrequenz / 120',

	'derived from the mean thigh curve; SD estimated':
		'aus der mittleren Oberschenkelkurve abgeleitet; SD geschätzt',
	'SD taken from joint angles (source B)': 'SD von Gelenkwinkeln übernommen (Quelle B)',
	'SD as at 3.5 m/s': 'SD wie bei 3,5 m/s',
	'one athlete 318-347 at 8.1 m/s; linear in speed to 10 m/s':
		'eine Person 318–347 bei 8,1 m/s; linear in der Geschwindigkeit bis 10 m/s',
	'one athlete 48-62; elite 65-75, cited from memory':
		'eine Person 48–62; Weltspitze 65–75, nicht nachgeprüft',
	'one athlete 74-87; Alt 2024 implies 91-108': 'eine Person 74–87; aus Alt 2024 folgen 91–108',
	'one athlete 25-31; elite 23-32, cited from memory':
		'eine Person 25–31; Weltspitze 23–32, nicht nachgeprüft',

	'A judgement: how far apart the profiles are in this number, relative to its spread, times how well a single side view measures it.':
		'Eine Einschätzung: wie weit die Profile in diesem Wert auseinanderliegen, gemessen an seiner Streuung, mal wie gut eine Seitenansicht ihn misst.',

	'Published as a data set without a paper; we have no link to it, so these values cannot be looked up. What relies on it alone is provisional.':
		'Als Datensatz ohne Artikel veröffentlicht; wir haben keinen Link dazu, deshalb lassen sich diese Werte nicht nachschlagen. Was allein darauf beruht, ist vorläufig.',

	'steps/min': 'Schritte/min',
	'deg/s': '°/s',
	deg: '°',
	'1': '',
	statures: 'Körpergrößen',
	'deg/s2': '°/s²'
};
