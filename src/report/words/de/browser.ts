import type { BrowserWords } from '../en/browser';

export const browser: BrowserWords = {
	title: 'Dieser Browser',
	tooOld: (parts) =>
		`Dieser Browser ist zu alt, um ein Video zu messen: Ihm fehlt ${parts}. Aktualisiere ihn oder nimm ein aktuelles Chrome, Edge, Firefox oder Safari.`,
	frames: {
		decoder: 'Liest jedes Bild eines Videos direkt.',
		player:
			'Kann keine einzelnen Bilder lesen (WebCodecs); Videos laufen deshalb Bild für Bild durch seinen Player. Das dauert länger, die Ergebnisse sind dieselben.'
	},
	networks: {
		relaxed: 'Rechnet das Körpermodell mit den schnellsten Befehlen (Relaxed SIMD).',
		plain:
			'Kennt die schnellsten Befehle nicht (Relaxed SIMD): Auf den meisten Geräten braucht das Körpermodell hier etwa doppelt so lange. Die Ergebnisse sind dieselben.'
	},
	hevc: {
		decoded: 'Öffnet HEVC (H.265), das Format vieler Handys.',
		undecoded:
			'Öffnet HEVC (H.265), das Format vieler Handys, womöglich nicht. Wird ein Video abgelehnt, speichere es als H.264.'
	},
	storage: {
		kept: 'Hat zugesagt, Gespeichertes zu behalten, bis du es löschst.',
		unsure:
			'Hat nicht zugesagt, Gespeichertes zu behalten: Wird der Platz knapp, kann er es löschen. Safari tut das nach sieben Tagen ohne Besuch, außer die Seite liegt auf dem Home-Bildschirm. Sichere ab und zu alles in einer Datei.'
	},
	videos: {
		kept: 'Kann das Video einer Sitzung behalten, wenn du es möchtest.',
		never: 'Kann keine Videos behalten. Alles andere bleibt gespeichert.'
	},
	copy: {
		title: 'Ein Video aus „Fotos“ wählen',
		text: 'Die Fotomediathek gibt eine verkleinerte Kopie heraus, in der Zeitlupe schon angewendet ist. Am besten teilst du das Video in „Fotos“ mit „Unbearbeitetes Original exportieren“, sicherst es in „Dateien“ und wählst es dort.'
	}
};
