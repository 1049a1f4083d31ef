import type { Catalogue, Details } from '../catalogue';
import { around, textIn } from '../details';
import { numberIn } from './marks';
import { ui } from './ui';

/** Gelesen werden die Einzelheiten, die im Englischen bei jedem Code stehen. */
export const quality: Catalogue['quality'] = {
	'file-damaged': (details) =>
		`Die Datei ist beschädigt oder abgeschnitten. Ausgewertet wurde, was sich lesen ließ${around(': ', numberIn(details, 'frames'), ' Bilder')}${around(' von ', numberIn(details, 'expected'))}.`,
	'graphics-lost': (details) =>
		`Der Grafikprozessor ist ausgefallen${around(' (', textIn(details, 'backend'), ')')}; die Messung ging ohne ihn weiter. Für die Ergebnisse macht das keinen Unterschied.`,
	'several-people': (details) =>
		`Im Bild ist mehr als eine Person${around(' (', numberIn(details, 'people'), ')')}. ${details['chosen'] === 'user' ? 'Gemessen wurde die, die du gewählt hast.' : 'Gemessen wurde die, die am größten im Bild läuft; prüfe, ob das Skelett der richtigen Person folgt.'}`,
	'partly-in-view': (details) =>
		`Der ganze Körper ist nur in einem Teil des Videos zu sehen${around(' (', numberIn(details, 'percent'), ' %)')}. Der Rest wurde weggelassen, wo er sich nicht messen ließ.`,
	'scene-cut': (details) =>
		`Das Video enthält einen Schnitt. Nur der längste Teil wurde ausgewertet${around(' (', numberIn(details, 'startSeconds', 1))}${around(' bis ', numberIn(details, 'endSeconds', 1), ' s)')}.`,
	'off-axis-view': (details) =>
		`Die Kamera steht nicht im rechten Winkel zur Laufrichtung${around(' (etwa ', numberIn(details, 'degrees'), '° daneben)')}. Winkel sind weniger sicher; filme noch einmal genau von der Seite.`,
	walking: (details) =>
		`Das ist Gehen: Ein Fuß ist immer am Boden${around(' (jeder ', percentOf(details['dutyFactor']), ' des Doppelschritts)')}. Mit Laufenden wird deshalb nicht verglichen.`,
	'few-strides': (details) =>
		`Nur wenige vollständige Doppelschritte${around(': ', numberIn(details, 'left'), ' links')}${around(', ', numberIn(details, 'right'), ' rechts')}. Mittelwerte werden ab ${numberIn(details, 'needed', 0, '7')} je Seite verlässlich.`,
	'motion-blur': (details) =>
		`Schnelle Körperteile sind verwischt${around(' (die Knöchel behalten ', numberIn(details, 'percent'), ' % ihrer Schärfe)')}. Mehr Licht oder eine kürzere Belichtungszeit gibt schärfere Ergebnisse.`,
	'far-leg-unreliable': (details) =>
		`Das kameraferne Bein${around(' (', sideOf(details), ')')} ist oft verdeckt. Lies seine Zahlen mit Vorsicht oder filme auch die andere Seite.`,
	'metric-unsupported': (details) =>
		`Diese Zahl gibt das Video nicht her${around(': ', reasonOf(details))}.`,
	'slow-motion-suspected': (details) =>
		`Das sieht nach Zeitlupe aus${around(', etwa ', numberIn(details, 'factor'), '-mal langsamer als in Wirklichkeit')}${around(' (', numberIn(details, 'cadence'), ' Schritte pro Minute, wie gespeichert)')}. Zeiten und Geschwindigkeiten stimmen erst, wenn der Faktor gesetzt ist.`,
	'cadence-disagreement': (details) =>
		`Die Arten, Schritte zu zählen, sind sich nicht einig${around(': pro Minute ', numberIn(details, 'strides', 1), ' aus den Doppelschritten')}${around(', ', numberIn(details, 'spectrum', 1), ' aus dem Auf und Ab der Hüfte')}${around(', ', numberIn(details, 'repeats', 1), ' daraus, wie sich die Bewegung wiederholt')}. Prüfe die Bodenkontakte unter dem Video.`,
	'scale-disagreement': (details) =>
		`Körpergröße und Bandgeschwindigkeit ergeben verschiedene Maßstäbe${around(' (', numberIn(details, 'percent'), ' % auseinander)')}. Prüfe beide Angaben.`,
	'irregular-gait': (details) =>
		`Die Doppelschritte sind sehr verschieden${around(' (', numberIn(details, 'percent', 1), ' % in der Zeit)')}. Ein gleichmäßiger Teil des Laufs gibt bessere Mittelwerte.`,
	'gait-unclear': (details) =>
		`Das kann Laufen oder Gehen sein: Jeder Fuß ist${around(' ', percentOf(details['dutyFactor']))}${around(' ± ', percentOf(details['plusMinus']))} des Doppelschritts am Boden, und die Grenze dazwischen liegt bei 50 %. Langsames Laufen ohne Flugphase und schnelles Gehen sehen so aus.`,
	'legs-exchanged': (details) =>
		`Linkes und rechtes Bein waren vertauscht${around(', in ', numberIn(details, 'frames'), ' Bildern')}${around(' von ', numberIn(details, 'of'))}, und wurden berichtigt${around('; Sicherheit ', confidenceOf(details['confidence']))}.`,
	'legs-unclear': (details) =>
		`Linkes und rechtes Bein sind schwer zu unterscheiden${around(' (Sicherheit ', confidenceOf(details['confidence']), ')')}: In einigen Bildern können sie noch vertauscht sein. Filme mit mehr Licht und die ganze Person im Bild.`,
	'duplicate-frames': (details) =>
		`Einige Bilder sind Kopien des vorigen${around(' (', numberIn(details, 'percent'), ' %)')}. Wahrscheinlich wurde das Video aus einer niedrigeren Bildrate umgerechnet.`,
	'dropped-frames': (details) =>
		`Die Kamera hat Bilder ausgelassen${around(' (etwa ', numberIn(details, 'frames'), ')')}. Jedes Bild wurde zu seiner eigenen Zeit gemessen, die Ergebnisse gelten also.`,
	'filter-cutoff': (details) =>
		`Die Punkte bewegen sich schneller, als Laufen es tut: Das Glätten behält Bewegung bis ${numberIn(details, 'chosen', 0, 'zu einer festen Zahl von')} Hz, und es gibt welche${around(' bis ', numberIn(details, 'suggested'), ' Hz')}. Spitzenwerte können etwas zu niedrig sein; eine wackelnde Kamera oder ein falscher Zeitlupenfaktor sind wahrscheinliche Gründe.`,
	'frames-spared': (details) =>
		`Nicht jedes Bild musste gemessen werden${around(': ', numberIn(details, 'inferred'))}${around(' von ', numberIn(details, 'frames'), ' wurden es')}.${spared(details)} „${ui.settings.allFrames}“ misst jedes.`,
	'profile-views-disagree': () =>
		'Die zwei Arten, den Vergleich zu gewichten, geben verschiedene Antworten. Beide werden gezeigt; sieh dir eher die einzelnen Merkmale an als die Gesamtlage.'
};

/** Ein Anteil, der nie als sicher dasteht. */
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
		case 'strides-differ':
			return `Die Doppelschritte sind zu verschieden, um sie zu mitteln, und${around(' ', numberIn(details, 'framesPerSecond'))} Bilder pro Sekunde sind zu wenige, um die Zeiten eines einzelnen zu bestimmen`;
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
	return `${more ? ` Der Gang braucht nicht mehr als eines von ${step}.` : ''}${same ? ` ${copies} ${copies === 1 ? 'wiederholt' : 'wiederholen'} das vorige.` : ''}`;
}
