import type { ExportWords } from '../en/exports';

/** Was sich mitnehmen lässt: das Menü, und die Überschriften der Tabellen. */
export const exports: ExportWords = {
	open: 'Exportieren',
	title: 'Exportieren',
	saved: (name) => `${name} gespeichert`,
	writing: 'Die Datei wird geschrieben',
	cancel: 'Abbrechen',
	failed: {
		happened: 'Die Datei konnte nicht geschrieben werden.',
		advice: 'Versuche es noch einmal. Ist das Video sehr lang, exportiere seine Bilder als CSV.'
	},

	spreadsheet: 'Für eine Tabellenkalkulation',
	style: 'So werden CSV-Dateien geschrieben',
	styles: {
		comma: '1.5 mit Kommas',
		semicolon: '1,5 mit Semikolons'
	},
	openSim: 'Für OpenSim',
	everything: 'Für Programme',
	elsewhere: 'Diagramme und Schlüsselbilder lassen sich dort speichern, wo sie stehen.',
	files: {
		xlsx: ['Excel-Arbeitsmappe', 'Übersicht, Doppelschritte und Bilder als drei Blätter'],
		summary: ['Übersicht als CSV', 'Eine Zeile je Wert und Bein'],
		strides: ['Doppelschritte als CSV', 'Eine Zeile je Doppelschritt'],
		frames: ['Bilder als CSV', 'Eine Zeile je Bild des Videos: Winkel und Körperpunkte'],
		trc: [
			'Marker (TRC)',
			'Körperpunkte in Metern; braucht die Bandgeschwindigkeit oder deine Körpergröße'
		],
		mot: ['Gelenkwinkel (MOT)', 'Hüften, Knie und Rumpf in Grad'],
		json: ['Alles (JSON)', 'Alle Messungen, Bild für Bild']
	},

	sheets: { summary: 'Übersicht', strides: 'Doppelschritte', frames: 'Bilder' },
	columns: {
		session: 'Sitzung',
		athlete: 'Person',
		date: 'Datum',
		clip: 'Video',
		note: 'Notiz',
		fileDurationSeconds: 'Dauer der Datei',
		fileFrameRate: 'Bilder je Sekunde der Datei',
		heightMetres: 'Körpergröße',
		position: 'Ausdauer 0 bis Sprint 1',
		label: 'Laufstil',
		flags: 'Hinweise',
		nearSide: 'Kameranahes Bein',
		stride: 'Doppelschritt',
		side: 'Seite',
		startTime: 'Beginn',
		endTime: 'Ende',
		included: 'Zählt',
		corrected: 'Von Hand korrigiert',
		footStrike: 'Fußaufsatz',
		title: 'Wert',
		metric: 'Bezeichner',
		unit: 'Einheit',
		mean: 'Mittelwert',
		sd: 'Standardabweichung',
		n: 'Anzahl Doppelschritte',
		ci95Low: '95-%-Bereich von',
		ci95High: '95-%-Bereich bis',
		plusMinus: '± von Mittelwert und Verfahren',
		expectedMean: 'Üblich bei diesem Tempo',
		expectedSd: 'Üblich, Standardabweichung',
		asymmetryPercent: 'Links minus rechts, vom Mittel beider',
		frame: 'Bild',
		time: 'Zeit',
		fileTime: 'Zeit in der Datei',
		measured: 'Gemessen',
		leftContact: 'Linker Fuß am Boden',
		rightContact: 'Rechter Fuß am Boden',
		trunkLeanDegrees: 'Rumpfneigung'
	},
	units: {
		'1': '0 bis 1',
		deg: '°',
		'deg/s': '°/s',
		legs: 'Beinlängen',
		m: 'm',
		'm/s': 'm/s',
		s: 's',
		statures: 'Körpergrößen',
		'steps/min': 'Schritte/min'
	},
	sides: { left: 'Links', right: 'Rechts' },
	angles: {
		left: {
			thigh: 'Oberschenkel links',
			shank: 'Unterschenkel links',
			knee: 'Kniebeugung links',
			hip: 'Hüftwinkel zum Rumpf links'
		},
		right: {
			thigh: 'Oberschenkel rechts',
			shank: 'Unterschenkel rechts',
			knee: 'Kniebeugung rechts',
			hip: 'Hüftwinkel zum Rumpf rechts'
		}
	},
	confidence: (point) => `${point}, Sicherheit`,
	points: {
		nose: 'Nase',
		left_eye: 'Auge links',
		right_eye: 'Auge rechts',
		left_ear: 'Ohr links',
		right_ear: 'Ohr rechts',
		left_shoulder: 'Schulter links',
		right_shoulder: 'Schulter rechts',
		left_elbow: 'Ellbogen links',
		right_elbow: 'Ellbogen rechts',
		left_wrist: 'Handgelenk links',
		right_wrist: 'Handgelenk rechts',
		left_hip: 'Hüfte links',
		right_hip: 'Hüfte rechts',
		left_knee: 'Knie links',
		right_knee: 'Knie rechts',
		left_ankle: 'Knöchel links',
		right_ankle: 'Knöchel rechts'
	},

	picture: {
		png: 'PNG',
		svg: 'SVG',
		save: (kind, title) => `Diagramm als ${kind} speichern: ${title}`,
		failed: 'Das Bild konnte nicht erzeugt werden.'
	}
};
