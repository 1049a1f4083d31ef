import type { NumberWords } from '../en/numbers';

/** Was neben Zahlen steht: wie sicher sie sind, wie weit vom Erwarteten, wie ihre Tabelle geordnet ist. */
export const numbers: NumberWords = {
	doubts: {
		disputed: 'Verfahren uneins',
		'few-strides': 'wenige Doppelschritte',
		'far-leg': 'kamerafern',
		'off-axis': 'schräg gefilmt',
		scale: 'Maßstab unsicher',
		clock: 'Zeitlupe?',
		irregular: 'ungleichmäßig',
		'legs-unclear': 'Beine unklar',
		blur: 'unscharf',
		smoothed: 'eher zu niedrig',
		estimated: 'geschätzt'
	},
	why: (subject, reasons) => `${subject}: warum das unsicher ist (${reasons})`,
	more: (first, others) => `${first} +${others}`,
	fewStrides: (count, needed) =>
		`Dahinter ${count === 1 ? 'steht ein Doppelschritt' : `stehen ${count} Doppelschritte`}. Mittelwerte werden ab ${needed} je Seite stabil.`,
	wideError: (error, spread) =>
		`Die Fehlergrenze von ±${error} ist weiter, als sich Laufende untereinander unterscheiden (eine Standardabweichung: ${spread}). Von anderen unterscheidet dich diese Zahl nicht.`,
	wideMark: 'weit',
	wideErrors: (wide, of) =>
		`Bei ${wide} von ${of} Zahlen auf dieser Seite ist die Fehlergrenze weiter, als sich Laufende untereinander unterscheiden. Dort ist sie unterstrichen: Von anderen unterscheidet dich so eine Zahl nicht.`,
	estimated:
		'Niemand hat die Bandgeschwindigkeit eingegeben: sie wurde daran geschätzt, wie schnell sich der Standfuß nach hinten bewegt, mit deiner Körpergröße als Maßstab.',

	atSpeed: {
		asExpected: 'wie erwartet',
		withinError: 'im Rahmen des Fehlers wie erwartet',
		beyond: (sds, more) => `${sds} Standardabweichungen ${more ? 'mehr' : 'weniger'} als erwartet`,
		compared: (speed) =>
			`Erwartet: was Laufende bei ${speed} zeigen. Von den Beinen wird das kameranahe verglichen.`,
		none: 'Gib unter dem Video die Bandgeschwindigkeit ein (oder deine Körpergröße): jede Zahl wird dann mit dem verglichen, was Laufende bei diesem Tempo zeigen.',
		outside: (speed) => `Für ${speed} gibt es keine erwarteten Werte.`
	},

	columns: 'Spalten',
	columnGroups: {
		main: 'Wichtigste Zahlen',
		time: 'Zeit',
		hip: 'Hüfte',
		knee: 'Knie und Aufsetzen',
		all: 'Alle Zahlen'
	}
};
