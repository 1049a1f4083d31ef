import { plural } from '../details';
import type { NumberWords } from '../en/numbers';

/** Texte neben den Werten: wie sicher sie sind, wie weit vom Erwarteten; und die Spalten ihrer Tabelle. */
export const numbers: NumberWords = {
	doubts: {
		disputed: 'Verfahren uneinig',
		'few-strides': 'wenige Doppel\u00adschritte',
		'far-leg': 'kamerafern',
		'off-axis': 'schräg gefilmt',
		scale: 'Maßstab unsicher',
		clock: 'Zeitlupe?',
		irregular: 'ungleichmäßig',
		'legs-unclear': 'Beine unklar',
		blur: 'unscharf',
		smoothed: 'vielleicht zu niedrig',
		estimated: 'geschätzt'
	},
	fromTo: (from, to) => `${from} bis ${to}`,
	why: (subject, reasons) => `${subject}: warum das unsicher ist (${reasons})`,
	more: (first, others) => `${first} +${others}`,
	fewStrides: (count, needed) =>
		`Beruht auf ${count} ${plural(count, 'Doppelschritt', 'Doppelschritten')}. Mittelwerte sind ab etwa ${needed} je Bein stabil.`,
	wideError: (error, spread) =>
		`Der Fehlerbereich von ±${error} ist größer als die Streuung unter Laufenden (eine Standardabweichung: ${spread}): zu unsicher, um dich mit anderen zu vergleichen.`,
	wideMark: 'großer Fehlerbereich',
	wideErrors: (wide, of) =>
		`Bei ${wide} von ${of} Werten ist der Fehlerbereich (±) größer als die Streuung unter Laufenden. Unter „Werte“ ist er dort unterstrichen: zu unsicher, um dich mit anderen zu vergleichen.`,
	estimated:
		'Es wurde keine Bandgeschwindigkeit eingegeben. Sie wurde daraus geschätzt, wie schnell sich der Standfuß nach hinten bewegt, mit deiner Körpergröße als Maßstab.',

	strikes: {
		rear: 'Ferse',
		mid: 'Mittelfuß',
		fore: 'Vorfuß',
		between: 'da\u00adzwi\u00adschen'
	},
	strike: 'Fußaufsatz',
	footLimit: 'An echten Videos nur bei Fersenläufern geprüft',
	footLimits: {
		strikes:
			'Ferse: über 8°. Vorfuß: unter −1,6°. Mittelfuß: dazwischen (Altman & Davis 2012). „Dazwischen“ als Ergebnis heißt, dass der halbe Fehlerbereich, etwa eine Standardabweichung, über eine dieser Grenzen reicht.',
		contact: (error) =>
			`Ferse und Zehen findet ein zweites Posenmodell bei etwa acht Kontakten jedes Fußes. Ein einzelner Kontakt ist auf etwa ±${error} genau.`,
		tried:
			'Grenzen: An echten Videos wurde er nur bei Fersenläufern mit dem Auge verglichen, nie bei Mittel- oder Vorfußläufern mit Schuhen. Barfuß mit gehobenen Zehen zeigt er 10 bis 15° zu viel. Sind die Zehen am Bildrand, können die Beine verwechselt sein.'
	},

	atSpeed: {
		asExpected: 'wie erwartet',
		withinError: 'im Fehlerbereich wie erwartet',
		compared: (speed) =>
			`Erwartet: was bei ${speed} üblich ist. Verglichen wird das kameranahe Bein.`,
		outside: (speed) => `Keine erwarteten Werte für ${speed}.`
	},

	columns: 'Spalten',
	columnGroups: {
		main: 'Wichtigste Werte',
		time: 'Zeit',
		hip: 'Hüfte',
		knee: 'Knie und Aufsetzen',
		all: 'Alle Werte'
	}
};
