import type { AnswerWords } from '../en/answer';
import { plural } from '../details';

/** Die Auswertung: ihre Teile, und der erste davon, der antwortet. */
export const answer: AnswerWords = {
	parts: {
		label: 'Teile der Auswertung',
		answer: 'Antwort',
		numbers: 'Werte',
		curves: 'Kurven',
		'hip-flexors': 'Hüftbeuger'
	},

	found: 'Was dabei herauskam',
	askSpeed:
		'Gib das Tempo an, um jeden Wert mit dem zu vergleichen, was dabei üblich ist; die Körpergröße ergibt Längen in Metern und ohne Tempo eine Schätzung davon.',
	how: 'Wie das zustande kommt',
	moreClip: 'Anstrengung, Steigung, Zeitlupe, Kamera',
	again: 'Noch einmal messen',
	againHint:
		'Anderer Abschnitt, andere Person oder Genauigkeit. Diese Sitzung bleibt, wie sie ist.',

	trust: {
		title: 'Kann ich dem trauen?',
		clock: 'Noch nicht: Sag zuerst, ob dieses Video Zeitlupe ist.',
		no: (reasons) => `Nein: ${reasons}.`,
		caution: (reasons) => `Mit Vorsicht: ${reasons}.`,
		yes: (left, right) =>
			left === right
				? `Ja: ${left} ${plural(left, 'Doppelschritt', 'Doppelschritte')} je Bein, und nichts spricht dagegen.`
				: `Ja: ${left} ${plural(left, 'Doppelschritt', 'Doppelschritte')} links und ${right} rechts, und nichts spricht dagegen.`,
		plusMinus: 'Zu jedem Wert gehört sein ±: In 19 von 20 Videos liegt der wahre Wert darin.',
		notes: (count) => `${plural(count, 'Der Hinweis', `Alle ${count} Hinweise`)} zu diesem Video`,
		reasons: {
			'file-damaged': 'beschädigte Datei',
			'graphics-lost': 'Grafikprozessor ausgefallen',
			'several-people': 'mehrere Personen',
			'partly-in-view': 'teils außerhalb des Bildes',
			'scene-cut': 'ein Schnitt',
			'several-passes': 'mehrere Durchläufe',
			'both-ways': 'hin und zurück',
			'off-axis-view': 'Kamerawinkel',
			walking: 'Gehen',
			'few-strides': 'wenige Doppelschritte',
			'motion-blur': 'Bewegungsunschärfe',
			'dark-picture': 'dunkles Bild',
			'far-leg-unreliable': 'verdecktes kamerafernes Bein',
			'far-leg-follows': 'kamerafernes Bein nicht zu trennen',
			'metric-unsupported': 'ein Wert fehlt',
			'implausible-value': 'unmögliche Werte',
			'feet-cut-off': 'Füße abgeschnitten',
			'feet-unmeasured': 'Füße nicht gemessen',
			'slow-motion-suspected': 'Zeitlupe?',
			'cadence-disagreement': 'Schritte verschieden gezählt',
			'scale-disagreement': 'Größe und Tempo passen nicht zusammen',
			'irregular-gait': 'ungleichmäßige Schritte',
			'gait-unclear': 'Laufen oder Gehen?',
			'filter-cutoff': 'Spitzen vielleicht zu niedrig',
			'legs-exchanged': 'Beine verwechselt und berichtigt',
			'legs-unclear': 'Beine schwer zu unterscheiden',
			'duplicate-frames': 'wiederholte Bilder',
			'dropped-frames': 'ausgelassene Bilder',
			'frames-spared': 'nicht alle Bilder nötig',
			'part-measured': 'Teil des Videos',
			'profile-views-disagree': 'zwei Gewichtungen uneins'
		}
	},

	next: 'Was als Nächstes?',

	numbers: {
		shared: 'Für viele Werte dieses Videos:',
		typical: (expected, deviation) => `üblich ${expected}, ${deviation}`,
		more: (label) => `${label}: Vergleich und Quellen`,
		noSpeed: 'Ohne Tempo gibt es nichts Übliches zum Vergleichen: Gib es unter „Antwort“ an.'
	}
};
