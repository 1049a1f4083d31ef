import type { Catalogue, Details } from '../catalogue';
import { around, plural, textIn } from '../details';
import { numberIn } from './marks';
import { ui } from './ui';

/** Die Angaben, die jeder Hinweis liest, stehen im Englischen darüber. */
export const quality: Catalogue['quality'] = {
	'file-damaged': (details) =>
		`Die Datei ist beschädigt oder unvollständig. Nur was sich decodieren ließ, wurde ausgewertet${around(': ', framesIn(details))}${around(' von ', numberIn(details, 'expected'))}.`,
	'graphics-lost': (details) =>
		`Der Grafikprozessor ist ausgefallen${around(' (', textIn(details, 'backend'), ')')}; die Auswertung lief ohne ihn weiter. Die Ergebnisse sind davon nicht betroffen.`,
	'several-people': (details) =>
		`Im Bild ist mehr als eine Person${around(' (', numberIn(details, 'people'), ')')}. ${details['chosen'] === 'user' ? 'Gemessen wurde die, die du gewählt hast.' : 'Gemessen wurde die, die am größten zu sehen ist; prüfe, ob das Skelett der richtigen Person folgt.'}`,
	'partly-in-view': (details) =>
		`Der ganze Körper ist nur in einem Teil des Videos zu sehen${around(' (', numberIn(details, 'percent'), ' %)')}. Der Rest wurde weggelassen, wo er sich nicht messen ließ.`,
	'part-measured': (details) =>
		`Gemessen wurde nur der Teil, den du gewählt hast${around(' (', numberIn(details, 'from', 1))}${around(' bis ', numberIn(details, 'to', 1), ' s der Datei)')}.`,
	'scene-cut': (details) =>
		`Das Video enthält einen Schnitt. Nur der längste Teil wurde ausgewertet${around(' (', numberIn(details, 'startSeconds', 1))}${around(' bis ', numberIn(details, 'endSeconds', 1), ' s)')}.`,
	'several-passes': (details) =>
		`Die laufende Person kommt mehr als einmal vorbei${around(' (', numberIn(details, 'parts'), '-mal)')}. Nur das längste Stück wurde ausgewertet${around(' (', numberIn(details, 'startSeconds', 1))}${around(' bis ', numberIn(details, 'endSeconds', 1), ' s)')}. In der anderen Richtung ist das andere Bein nah: Wähle dieses Stück als Teil zum Messen.`,
	'both-ways': (details) => {
		const [near, far] = details['side'] === 'left' ? ['linke', 'rechte'] : ['rechte', 'linke'];
		const pace =
			details['cadenceBack'] === undefined
				? ''
				: ` Beide Strecken wurden verschieden schnell gelaufen${around(' (', numberIn(details, 'cadence'))}${around(' und ', numberIn(details, 'cadenceBack'), ' Schritte je Minute)')}, darum werden die Beine nicht verglichen.`;
		return `Die laufende Person kommt zurück, und jedes Bein wurde dort gemessen, wo es der Kamera näher ist: das ${near}${around(' von ', numberIn(details, 'startSeconds', 1))}${around(' bis ', numberIn(details, 'endSeconds', 1), ' s')}, das ${far}${around(' von ', numberIn(details, 'backStartSeconds', 1))}${around(' bis ', numberIn(details, 'backEndSeconds', 1), ' s')}. Schrittfrequenz, Schrittlänge und Rumpf stammen aus der ersten Strecke.${pace}`;
	},
	'off-axis-view': (details) =>
		`Die Kamera steht nicht im rechten Winkel zur Laufrichtung${around(' (etwa ', numberIn(details, 'degrees'), '° daneben)')}. Winkel sind weniger sicher, und die Beine werden nicht verglichen; filme noch einmal, genau von der Seite.`,
	walking: (details) =>
		`Das ist Gehen: Ein Fuß ist immer am Boden${around(' (jeder ', percentOf(details['dutyFactor']), ' des Doppelschritts)')}. Mit Laufenden wird deshalb nicht verglichen.`,
	'few-strides': (details) =>
		`Nur wenige vollständige Doppelschritte${around(': ', numberIn(details, 'left'), ' links')}${around(', ', numberIn(details, 'right'), ' rechts')}. Mittelwerte sind ab etwa ${numberIn(details, 'needed', 0, '7')} je Bein stabil.`,
	'motion-blur': (details) =>
		`Schnelle Körperteile sind verwischt${around(' (die Knöchel behalten ', numberIn(details, 'percent'), ' % ihrer Schärfe)')}. Mehr Licht oder eine kürzere Belichtungszeit ergibt schärfere Bilder.`,
	'far-leg-unreliable': (details) =>
		`Das kameraferne Bein${around(' (', sideOf(details), ')')} ist oft verdeckt. Sei bei seinen Werten vorsichtig oder filme auch die andere Seite.`,
	'far-leg-follows': (details) =>
		`Die Punkte des kamerafernen Beins${around(' (', sideOf(details), ')')} liegen in einem Teil jedes Doppelschritts auf dem nahen Bein. Seine Werte fehlen deshalb, und die Beine werden nicht verglichen. Wähle Genau, filme mit mehr Licht oder von der anderen Seite.`,
	'metric-unsupported': (details) =>
		`Dieser Wert lässt sich in diesem Video nicht messen${around(': ', reasonOf(details))}.`,
	'dark-picture': () =>
		'Das Bild ist sehr dunkel. Die Körperpunkte sind weniger sicher; filme mit mehr Licht.',
	'feet-cut-off': () =>
		'Die Füße sind außerhalb des Bildes. Aufsetzen, Abstoßen und alles, was dort gelesen wird, fehlt deshalb, und ohne sie gibt es keinen Vergleich. Filme noch einmal mit etwas Platz unter den Füßen.',
	'feet-unmeasured': () =>
		'Die Füße beim Aufsetzen wurden nicht gemessen: Das Modell dafür ließ sich nicht laden. Alles andere ist vollständig; werte das Video mit Verbindung noch einmal aus, um sie zu bekommen.',
	'implausible-value': (details) =>
		`Was gelesen wurde, liegt außerhalb dessen, was ein Körper kann${around(' (', numberIn(details, 'strides'), around(' von ', numberIn(details, 'of'), ' Doppelschritten)'))}, und wird nicht gezeigt. Prüfe, ob das Skelett der laufenden Person folgt, ob das Bild aufrecht ist und ob es in Echtzeit läuft.`,
	'slow-motion-suspected': (details) =>
		`Dieses Video scheint nicht in Echtzeit zu laufen${around(': etwa ', tempoOf(details))}${around(' (', numberIn(details, 'cadence'), ' Schritte pro Minute, wie gespeichert)')}.${details['clock'] === undefined ? '' : ' Das Auf und Ab passt nicht zur Schwerkraft.'} Bis das geklärt ist, stimmen Zeiten und Geschwindigkeiten nicht sicher.`,
	'cadence-disagreement': (details) =>
		`Verschiedene Zählweisen der Schritte widersprechen sich${around(': ', numberIn(details, 'strides', 1), ' pro Minute aus den Doppelschritten')}${around(', ', numberIn(details, 'spectrum', 1), ' aus dem Auf und Ab der Hüfte')}${around(', ', numberIn(details, 'repeats', 1), ' daraus, wie sich die Bewegung wiederholt')}. Prüfe die Bodenkontakte unter dem Video.`,
	'scale-disagreement': (details) =>
		`Körpergröße und Bandgeschwindigkeit ergeben verschiedene Maßstäbe${around(' (', numberIn(details, 'percent'), ' % auseinander)')}. Prüfe beide Angaben.`,
	'irregular-gait': (details) =>
		`Die Doppelschritte schwanken stark${details['in'] === 'shape' ? ' in Größe oder Form' : ''}${around(' (', numberIn(details, 'percent', 1), ' % in der Dauer)')}. Ein gleichmäßigerer Teil des Laufs ergibt bessere Mittelwerte.`,
	'gait-unclear': (details) =>
		details['dutyFactor'] === undefined
			? 'Das kann Laufen oder Gehen sein: Wie lange jeder Fuß am Boden ist, ließ sich nicht messen. Verglichen wird nicht.'
			: `Das kann Laufen oder Gehen sein: Jeder Fuß ist${around(' ', percentOf(details['dutyFactor']))}${around(' ± ', percentOf(details['plusMinus']))} des Doppelschritts am Boden, und die Grenze dazwischen liegt bei 50 %. Langsames Laufen ohne Flugphase und schnelles Gehen sehen hier gleich aus. Verglichen wird nicht.`,
	'legs-exchanged': (details) =>
		`Die Beine waren${around(' in ', framesOf(details))} vertauscht und wurden korrigiert${around(' (zu ', confidenceOf(details['confidence']), ' sicher)')}.`,
	'legs-unclear': (details) =>
		`Die Beine sind schwer zu unterscheiden${around(' (zu ', confidenceOf(details['confidence']), ' sicher)')}: In einigen Bildern können sie noch vertauscht sein. Filme mit mehr Licht und mit der ganzen Person im Bild.`,
	'duplicate-frames': (details) =>
		`Einige Bilder wiederholen das vorige${around(' (', numberIn(details, 'percent'), ' %)')}. Wahrscheinlich wurde das Video aus einer niedrigeren Bildrate umgewandelt.`,
	'dropped-frames': (details) =>
		`Die Kamera hat Bilder ausgelassen${around(' (etwa ', numberIn(details, 'frames'), ')')}. Jedes Bild wurde zu seiner wahren Zeit gemessen, die Ergebnisse gelten also weiterhin.`,
	'filter-cutoff': (details) =>
		`Die Pose bewegt sich schneller als beim Laufen üblich: Das Glätten behält Bewegung bis ${numberIn(details, 'chosen', 0, 'zu einer festen Zahl von')} Hz, aber es gibt welche${around(' bis ', numberIn(details, 'suggested'), ' Hz')}. Spitzenwerte können etwas zu niedrig sein; wahrscheinliche Gründe sind eine wackelnde Kamera oder ein falscher Zeitlupenfaktor.`,
	'frames-spared': (details) =>
		`Nicht jedes Bild musste gemessen werden${around(': ', numberIn(details, 'inferred'))}${around(' von ', numberIn(details, 'frames'), ' wurden es')}.${spared(details)} Um jedes zu messen, wähle „${ui.settings.allFrames}“.`,
	'profile-views-disagree': () =>
		'Die zwei Gewichtungen des Vergleichs geben verschiedene Antworten. Beide werden gezeigt; sieh dir eher die einzelnen Werte an als die Gesamteinordnung.'
};

/** "12 Bilder" */
const framesIn = (details: Details): string | null =>
	around('', numberIn(details, 'frames'), plural(details['frames'] ?? null, ' Bild', ' Bilder')) ||
	null;

/** "3 von 360 Bildern", "3 Bildern": im Dativ. */
function framesOf(details: Details): string | null {
	const [some, all] = [numberIn(details, 'frames'), numberIn(details, 'of')];
	if (some === null) return null;
	return all === null
		? some + plural(details['frames'] ?? null, ' Bild', ' Bildern')
		: `${some} von ${all} Bildern`;
}

/** Steht nie als ganz sicher da: höchstens 99 %. */
const confidenceOf = (share: number | string | undefined): string | null =>
	typeof share === 'number' ? `${Math.min(99, Math.round(share * 100))} %` : null;

const percentOf = (share: number | string | undefined): string | null =>
	typeof share === 'number' ? `${Math.round(share * 100)} %` : null;

function sideOf({ side }: Details): string | null {
	if (side === undefined) return null;
	return side === 'left' ? 'links' : 'rechts';
}

function reasonOf(details: Details): string | null {
	switch (details['reason']) {
		case 'too-small':
			return 'die laufende Person ist im Bild zu klein';
		case 'strides-differ':
			return `Die Doppelschritte sind zu verschieden, um sie zu mitteln, und${around(' ', numberIn(details, 'framesPerSecond'))} Bilder pro Sekunde sind zu wenige, um die Zeiten eines einzelnen zu bestimmen`;
		case 'feet-cut-off':
			return 'die Füße sind außerhalb des Bildes';
		case 'no-feet':
			return 'Ferse und Zehen wurden nicht angesehen';
		case 'oblique-view':
			return 'die Kamera steht zu schräg';
		case 'foot-unseen':
			return `Bei keinem Aufsetzen waren Ferse und Zehen des${around(' ', details['side'] === undefined ? null : details['side'] === 'left' ? 'linken' : 'rechten')} Fußes zu sehen`;
		case 'shoulders-unseen':
			return 'Die Schultern waren nicht zu sehen';
		case 'leg-unseen':
			return `Vom${around(' ', details['side'] === undefined ? null : details['side'] === 'left' ? 'linken' : 'rechten')} Bein war zu wenig zu sehen`;
		default:
			return null;
	}
}

function spared({ step, copies }: Details): string {
	const more = Number(step) > 1;
	const same = Number(copies) > 0;
	return `${more ? ` Zum Messen genügt eines von ${step}.` : ''}${same ? ` ${copies} ${copies === 1 ? 'wiederholt' : 'wiederholen'} das vorige.` : ''}`;
}

/** "4-mal langsamer" */
function tempoOf(details: Details): string | null {
	const { factor } = details;
	if (typeof factor !== 'number') return null;
	const times = numberIn({ times: factor < 1 ? 1 / factor : factor }, 'times');
	return `${times}-mal ${factor < 1 ? 'schneller' : 'langsamer'}`;
}
