import type { ProfileLabel } from '../../../core/model/comparison';
import type { ComparisonWords } from '../en/comparison';

const LIKE: Readonly<Record<ProfileLabel, string>> = {
	'endurance-like': 'wie beim Ausdauerlauf',
	between: 'zwischen beidem',
	'sprint-like': 'wie beim Sprint'
};

/** Alles, was über eine laufende Person im Vergleich gesagt wird. Befund und Fehlergrenze stehen immer in einem Satz. */
export const comparison: ComparisonWords = {
	metresPerSecond: (speed) => `${speed} m/s`,
	provisional: 'vorläufig',
	provisionalSentence: 'Vorläufig: Die Referenz beruht auf wenigen Personen.',
	reading: LIKE,

	findings: {
		title: 'Was auffällt',
		intro:
			'Das Größte zuerst, gemessen am eigenen Fehler. Was kleiner ist als der Fehler, wird nicht gesagt. Wähle einen Satz, um seine Bilder zu sehen.',
		none: 'Über den Messfehler hinaus fällt nichts auf.',
		show: 'Bilder zeigen',
		source: 'Woher die Zahlen kommen',
		position: (position, low, high, label) =>
			`Auf der Skala von Ausdauer (0) bis Sprint (1) stehst du bei ${position} (${low} bis ${high}): ${LIKE[label]}.`,
		standsOut: (metric, value, label, total) =>
			`${metric}: ${value}, das ist ${LIKE[label]}, während alle Zahlen zusammen bei ${total} stehen.`,
		atSpeed: (metric, value, amount, more, expected, speed) =>
			`${metric}: ${value}, das sind ${amount} ${more ? 'mehr' : 'weniger'}, als Laufende bei ${speed} zeigen (${expected}).`,
		likeSpeed: (speed) => `Das zeigen Laufende bei ${speed}.`,
		sides: (metric, side, amount, margin) =>
			`${metric}: ${side} ${amount} mehr, über die ${margin} hinaus, um die beide Seiten zusammen danebenliegen können. Das kameraferne Bein wird weniger gut gemessen: Filme auch die andere Seite, bevor du dich darauf verlässt.`
	},

	five: {
		title: 'Fünf Fragen, für dich beantwortet',
		intro:
			'An ihnen lassen sich Sprint und Ausdauerlauf unterscheiden. Jede Antwort nennt ihre Fehlergrenze; keine zählt mehr, als der Fehler erlaubt.',
		questions: {
			cadence: 'Ist die Schrittfrequenz hoch?',
			swing: 'Ist der Schwung schnell?',
			stride: 'Ist der Doppelschritt lang?',
			extension: 'Ist die Hüfte gestreckt, wenn der Schwung beginnt?',
			lift: 'Ist das Knie hoch, wenn der Schwung endet?'
		},
		answer: (value, endurance, sprint, reading) =>
			`${value}: ${reading} (Ausdauer ${endurance}, Sprint ${sprint}).`,
		sure: (label) => LIKE[label],
		rather: (label) => `eher ${LIKE[label]}, doch die Fehlergrenze reicht weiter`,
		unclear: 'lässt sich nicht sagen, die Fehlergrenze reicht vom einen bis zum anderen',
		missing: 'In diesem Video nicht gemessen.',
		missingStride: 'Braucht deine Körpergröße, und die Bandgeschwindigkeit, wenn du sie kennst.',
		caveats: {
			extension:
				'Die Hüftstreckung unterscheidet beide nur schwach: Sie wächst vom Traben bis zum schnellen Lauf und bleibt dann gleich. Zwischen diesen zwei Profilen liegen nur 2°.',
			swing:
				'Das ist eine Winkelgeschwindigkeit. Der Schwung selbst dauert bei jedem Ausdauertempo fast gleich lang; sein Bogen wächst.',
			stride:
				'Bei ein und derselben Geschwindigkeit ist ein längerer Doppelschritt einfach eine niedrigere Schrittfrequenz.'
		}
	},

	atSpeed: {
		title: 'Bei deiner eigenen Geschwindigkeit',
		intro: (speed) =>
			`Der größte Teil des Weges von Ausdauer zu Sprint ist Geschwindigkeit. Hier steht, was Laufende bei ${speed} zeigen und wie weit du davon entfernt bist.`,
		needsSpeed:
			'Gib unter dem Video die Bandgeschwindigkeit an (oder deine Körpergröße, dann wird sie geschätzt), und jede Zahl wird damit verglichen, was Laufende bei diesem Tempo zeigen.',
		outOfRange: (speed) =>
			`Für ${speed} gibt es keine Werte: Die Tabelle reicht von 2,5 bis 11 m/s, und darüber hinaus wird nichts geraten.`,
		summary: (asExpected, of, speed) =>
			`Bei ${speed} sind ${asExpected} von ${of} Zahlen wie erwartet: höchstens eine SD von dem entfernt, was Laufende zeigen.`,
		noSpeed:
			'Gib unter dem Video die Bandgeschwindigkeit oder deine Körpergröße an, dann wird auch bei deiner eigenen Geschwindigkeit verglichen.',
		usual: 'Wie erwartet',
		unusual: 'Nicht wie erwartet',
		shown: (expected) => `Laufende zeigen ${expected}`,
		sds: (amount) => `${amount} SD`,
		asExpected: (expected, speed) => `Wie bei ${speed} erwartet: Laufende zeigen ${expected}.`,
		withinError: (expected, speed) =>
			`Laufende zeigen ${expected} bei ${speed}; der Unterschied ist kleiner als der Messfehler.`,
		likeSpeed: (metric, like, speed, sds, more) =>
			`${metric}: Was du zeigst, zeigen Laufende bei ${like}; du bist ${speed} gelaufen. Das sind ${sds} SD ${more ? 'über' : 'unter'} dem, was dort erwartet wird.`,
		beyond: (metric, expected, speed, sds, more) =>
			`${metric}: Du bist ${sds} SD ${more ? 'über' : 'unter'} dem, was Laufende bei ${speed} zeigen (${expected}).`,
		effort: 'Wie anstrengend war der Lauf?',
		efforts: { easy: 'Locker', race: 'Renntempo', 'all-out': 'Volle Anstrengung' },
		effortUnknown: 'Nicht angegeben',
		effortHint: 'Wird mit dem Ergebnis festgehalten. Es ändert diese Worte, nie eine Zahl.',
		effortSays: {
			easy: 'Du bist locker gelaufen. Nahe an ihrer Grenze erhöhen Laufende die Schrittfrequenz, hier verlängern sie den Schritt; die Tabelle unterscheidet Anstrengungen nicht.',
			race: 'Du bist im Renntempo gelaufen. Je näher an der Höchstgeschwindigkeit, desto eher erhöhen Laufende die Schrittfrequenz, statt den Schritt zu verlängern; die Tabelle unterscheidet Anstrengungen nicht.',
			'all-out':
				'Du bist mit voller Anstrengung gelaufen. Nahe der Höchstgeschwindigkeit erhöhen Laufende eher die Schrittfrequenz, als dass sie den Schritt verlängern; eine Schrittfrequenz über der Tabelle ist also üblich. Die Tabelle unterscheidet Anstrengungen nicht.'
		}
	},

	profile: {
		interval: (low, high) => `${low} bis ${high}`,
		provisionalShare: (percent) =>
			`${percent} % dieser Lage beruhen auf vorläufigen Werten: wenige Personen, oder aus der Literatur erinnert.`,
		ends: 'Vergleichen',
		from: 'Von',
		to: 'Bis',
		moves: (position, low, high) =>
			`Du stehst bei ${position} auf dem Weg vom einen zum anderen (${low} bis ${high}).`,
		sameEnds: 'Wähle zwei verschiedene Profile.',
		unknownEnds: 'Diese zwei Profile haben weniger als vier Zahlen gemeinsam, die auch du hast.',
		whyWeights: 'Warum die Zahlen verschieden viel zählen',
		value: 'Wert',
		unit: 'Einheit',
		population: 'Wer',
		n: 'n',
		nUnknown: 'mehrere Datensätze',
		speed: 'Geschwindigkeit',
		speedUnknown: 'nicht angegeben',
		definition: 'Definiert als',
		confidence: 'Verlässlichkeit',
		confidences: {
			A: 'A, gemessen',
			B: 'B, aus mehreren Quellen zusammengeführt',
			C: 'C, vorläufig: hochgerechnet, eine einzige Person oder erinnert'
		},
		read: 'Gelesen',
		reads: {
			data: 'die Daten',
			full: 'vollständig',
			abstract: 'die Zusammenfassung',
			recalled: 'erinnert'
		},
		spread: 'eine SD',
		expectedAt: (speed) => `Erwartet bei ${speed}`,
		sources: 'Quellen'
	},

	own: {
		title: 'Deine eigene Referenz',
		intro:
			'Vergleiche mit einer Gruppe oder damit, wie du sonst läufst: Lade eine Referenzdatei, oder mache eine aus Sitzungen und Ergebnissen.',
		load: 'Referenzdatei laden',
		make: 'Eine machen: Mittelwert und Streuung mehrerer Sitzungen',
		sessions: 'Sitzungen auf diesem Gerät',
		name: 'Name der Gruppe',
		namePlaceholder: 'Kader, 800 m',
		choose: 'Ergebnisse hinzufügen (.analysis.json)',
		chosenFiles: (count) => (count === 1 ? '1 Ergebnisdatei' : `${count} Ergebnisdateien`),
		chosen: (count) =>
			`${count} gewählt. Die Datei wird gespeichert, und die Gruppe steht in den Listen oben.`,
		save: 'Speichern und benutzen',
		loaded: (title) => `${title} lässt sich oben wählen.`,
		remove: (title) => `${title} entfernen`,
		population: (count) => `${count} eigene Sitzungen`,
		definition: 'gemessen mit Stridescope, kameranahes Bein; siehe README',
		note: 'Mittelwert und SD über die Sitzungen: Die SD enthält auch ihren Messfehler.',
		source: (names) => `Eigene Sitzungen: ${names}`,
		failed: (file, sentence) => `${file}: ${sentence}`,
		tooFew:
			'Gib einen Namen an und wähle mindestens zwei Sitzungen oder Ergebnisse: Eine allein hat keine Streuung.'
	},

	skeleton: {
		title: 'Vergleichsläufer',
		none: 'Keiner',
		over: 'Über dir',
		beside: 'Neben dir',
		place: 'Wo er läuft',
		measured: (title) => `${title}: mittlerer Doppelschritt von 28 Laufenden`,
		constructed: (title) =>
			`${title}: nach Spitzenwerten und Zeiten des Profils gebaut, nicht gemessen`,
		legend: 'Grau: der Vergleichsläufer mit deinen Segmentlängen, vom selben Erstkontakt an.',
		attribution:
			'Mittlere Doppelschritte: Fukuchi, Fukuchi & Duarte 2017, RBDS, CC BY 4.0 (doi.org/10.7717/peerj.3298).'
	}
};
