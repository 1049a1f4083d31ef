import type { ProfileLabel } from '../../../core/model/comparison';
import { plural } from '../details';
import type { ComparisonWords } from '../en/comparison';

const LIKE: Readonly<Record<ProfileLabel, string>> = {
	'endurance-like': 'wie beim Ausdauerlauf',
	between: 'zwischen beidem',
	'sprint-like': 'wie beim Sprint'
};

/** Der Vergleich mit Referenzwerten. Befund und Fehlerbereich stehen immer in einem Satz. */
export const comparison: ComparisonWords = {
	provisional: 'vorläufig',
	provisionalSentence:
		'Vorläufig: Die Referenz ist hochgerechnet, von einer einzigen Person oder nicht nachgeprüft.',
	reading: LIKE,

	findings: {
		title: 'Was auffällt',
		intro:
			'Das Größte zuerst. Unterschiede im Fehlerbereich werden weggelassen. Wähle einen Satz, um seine Bilder zu sehen.',
		none: 'Über den Fehlerbereich hinaus fällt nichts auf.',
		show: 'Bilder zeigen',
		source: 'Woher die Zahlen kommen',
		position: (position, low, high, label) =>
			`Auf der Skala von Ausdauer (0) bis Sprint (1) stehst du bei ${position} (${low} bis ${high}): ${LIKE[label]}.`,
		standsOut: (metric, value, label, total) =>
			`${metric}: ${value}, das ist ${LIKE[label]}, während du insgesamt bei ${total} stehst.`,
		atSpeed: (metric, value, amount, more, expected, speed) =>
			`${metric}: ${value}, das sind ${amount} ${more ? 'mehr' : 'weniger'}, als bei ${speed} üblich ist (${expected}).`,
		likeSpeed: (speed) => `Üblich ist das bei ${speed}.`,
		sides: (metric, side, amount, margin) =>
			`${metric}: ${side} ${amount} mehr, über den Fehlerbereich von ${margin} hinaus. Das kameraferne Bein wird weniger gut gemessen: Filme auch die andere Seite, bevor du dich darauf verlässt.`
	},

	five: {
		title: 'Fünf Fragen, für dich beantwortet',
		intro:
			'Vier davon unterscheiden Sprint und Ausdauerlauf deutlich, die Hüftstreckung nur schwach. Jede Antwort reicht so weit, wie der Fehlerbereich es zulässt; die Werte stehen unter „Werte“.',
		questions: {
			cadence: 'Ist die Schrittfrequenz hoch?',
			swing: 'Ist der Schwung schnell?',
			stride: 'Ist der Doppelschritt lang?',
			extension: 'Ist die Hüfte gestreckt, wenn der Schwung beginnt?',
			lift: 'Ist das Knie hoch, wenn der Schwung endet?'
		},
		sure: (label) => LIKE[label],
		rather: (label) => `wahrscheinlich ${LIKE[label]}, aber nicht über den Fehlerbereich hinaus`,
		unclear: 'nicht eindeutig, der Fehlerbereich umfasst beides',
		overlap: 'sagt wenig, beide Gruppen überschneiden sich darin',
		missing: 'In diesem Video nicht gemessen.',
		missingStride: 'Braucht deine Körpergröße, und die Bandgeschwindigkeit, wenn du sie kennst.',
		caveats: {
			extension:
				'Die Hüftstreckung unterscheidet beide nur schwach: Sie nimmt bei jedem mit der Geschwindigkeit zu, aber im Sprint unterscheiden sich schon die Einzelnen um ± 10°, mehr als die 6° zwischen diesen Profilen. In deiner Gesamteinordnung zählt sie 2 %.',
			swing:
				'Das ist eine Winkelgeschwindigkeit. Die Schwungzeit ist bei jedem Ausdauertempo fast gleich; der Bogen wird größer.',
			stride:
				'Bei gleicher Geschwindigkeit bedeutet ein längerer Doppelschritt eine niedrigere Schrittfrequenz.'
		}
	},

	atSpeed: {
		summary: (asExpected, of, speed) =>
			`Bei ${speed} ${plural(asExpected, 'ist', 'sind')} ${asExpected} von ${of} Werten wie erwartet: höchstens eine SD vom Üblichen entfernt.`,
		sds: (amount) => `${amount} SD`,
		asExpected: (expected, speed) => `Wie bei ${speed} erwartet: Üblich ist ${expected}.`,
		withinError: (expected, speed) =>
			`Bei ${speed} ist ${expected} üblich; der Unterschied liegt im Fehlerbereich.`,
		likeSpeed: (metric, like, speed, sds, more) =>
			`${metric}: Dein Wert ist bei ${like} üblich; du bist ${speed} gelaufen. Das sind ${sds} SD ${more ? 'über' : 'unter'} dem, was dort üblich ist.`,
		beyond: (metric, expected, speed, sds, more) =>
			`${metric}: Du bist ${sds} SD ${more ? 'über' : 'unter'} dem, was bei ${speed} üblich ist (${expected}).`,
		effort: 'Wie anstrengend war der Lauf?',
		efforts: { easy: 'Locker', race: 'Renntempo', 'all-out': 'Volle Anstrengung' },
		effortUnknown: 'Nicht angegeben',
		effortHint: 'Wird mit dem Ergebnis gespeichert. Ändert nur die Formulierung, nie die Werte.',
		effortSays: {
			easy: 'Du bist locker gelaufen. Dabei verlängern Laufende vor allem den Schritt und erhöhen die Schrittfrequenz erst nahe an ihrer Grenze; die Tabelle unterscheidet nicht nach Anstrengung.',
			race: 'Du bist im Renntempo gelaufen. Je näher an der Höchstgeschwindigkeit, desto eher erhöhen Laufende die Schrittfrequenz, statt den Schritt zu verlängern; die Tabelle unterscheidet nicht nach Anstrengung.',
			'all-out':
				'Du bist mit voller Anstrengung gelaufen. Nahe der Höchstgeschwindigkeit erhöhen Laufende eher die Schrittfrequenz, als den Schritt zu verlängern; eine Schrittfrequenz über der Tabelle ist also üblich. Die Tabelle unterscheidet nicht nach Anstrengung.'
		}
	},

	profile: {
		interval: (low, high) => `${low} bis ${high}`,
		provisionalShare: (percent) =>
			`${percent} % dieses Ergebnisses beruhen auf vorläufigen Werten: hochgerechnet, von einer einzigen Person oder nicht nachgeprüft.`,
		ends: 'Vergleichen',
		from: 'Von',
		to: 'Bis',
		moves: (position, low, high) =>
			`Du stehst bei ${position} auf der Skala vom einen zum anderen (${low} bis ${high}).`,
		sameEnds: 'Wähle zwei verschiedene Profile.',
		unknownEnds: 'Diese zwei Profile haben weniger als vier Werte mit deinem Ergebnis gemeinsam.',
		whyWeights: 'Warum manche Werte mehr zählen',
		value: 'Wert',
		unit: 'Einheit',
		population: 'Personen',
		n: 'n',
		nUnknown: 'mehrere Datensätze',
		speed: 'Geschwindigkeit',
		speedUnknown: 'nicht angegeben',
		definition: 'Definition',
		confidence: 'Verlässlichkeit',
		confidences: {
			A: 'A, gemessen',
			B: 'B, aus mehreren Quellen zusammengeführt oder an wenigen Personen gemessen',
			C: 'C, vorläufig: hochgerechnet, eine einzige Person oder nicht nachgeprüft'
		},
		read: 'Nachgeprüft',
		reads: {
			data: 'die Daten',
			full: 'vollständig',
			abstract: 'nur die Zusammenfassung',
			recalled: 'nein, aus dem Gedächtnis zitiert'
		},
		spread: 'eine SD',
		expectedAt: (speed) => `Erwartet bei ${speed}`,
		sources: 'Quellen'
	},

	own: {
		title: 'Deine eigene Referenz',
		intro:
			'Vergleiche mit einer Gruppe oder damit, wie du sonst läufst: Lade eine Referenzdatei oder erstelle eine aus Sitzungen und Ergebnissen.',
		load: 'Referenzdatei laden',
		make: 'Eine erstellen: Mittelwert und Streuung mehrerer Sitzungen',
		sessions: 'Sitzungen auf diesem Gerät',
		name: 'Name der Gruppe',
		namePlaceholder: 'Kader, 800 m',
		choose: 'Ergebnisse hinzufügen (.analysis.json)',
		chosenFiles: (count) => `${count} ${plural(count, 'Ergebnisdatei', 'Ergebnisdateien')}`,
		chosen: (count) =>
			`${count} gewählt. Die Datei wird gespeichert, und die Gruppe erscheint in den Listen oben.`,
		save: 'Speichern und verwenden',
		loaded: (title) => `Du kannst jetzt oben ${title} wählen.`,
		remove: (title) => `${title} entfernen`,
		population: (count) => `${count} ${plural(count, 'eigene Sitzung', 'eigene Sitzungen')}`,
		definition: 'gemessen mit Stridescope, kameranahes Bein; siehe die Dokumentation',
		note: 'Mittelwert und SD über die Sitzungen; die SD enthält auch ihren Messfehler.',
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
		place: 'Platzierung',
		measured: (title) => `${title}: mittlerer Doppelschritt von 18 Laufenden`,
		constructed: (title) =>
			`${title}: aus Spitzenwerten und Zeiten des Profils konstruiert, nicht gemessen`,
		legend: 'Grau: der Vergleichsläufer mit deinen Segmentlängen, ab demselben Erstkontakt.',
		attribution:
			'Mittlere Doppelschritte: Fukuchi, Fukuchi & Duarte 2017, RBDS, CC BY 4.0 (doi.org/10.7717/peerj.3298).'
	}
};
