import type { Catalogue } from '../catalogue';
import { around, plural, textIn } from '../details';
import { numberIn } from './marks';

const INSTEAD: Readonly<Record<string, string>> = {
	empty: ': Sie ist leer',
	photo: ': Sie ist ein Bild',
	pdf: ': Sie ist ein PDF-Dokument',
	text: ': Sie ist ein Text oder eine Webseite',
	archive: ': Sie ist ein ZIP-Archiv',
	gif: ': Sie ist ein GIF',
	avi: ': Sie ist eine AVI-Datei',
	flv: ': Sie ist ein Flash-Video',
	wmv: ': Sie ist eine Windows-Media-Datei',
	mpeg: ': Sie ist ein MPEG-Programmstrom wie auf einer DVD',
	ogg: ': Sie ist eine Ogg-Datei',
	mxf: ': Sie ist eine MXF-Datei',
	frames: ': Sie enthält Bilder ohne Zeiten',
	undecoded: ': Keines ihrer Bilder lässt sich decodieren',
	'no-times': ': Ihre Bilder haben keine brauchbaren Zeiten'
};

const AS_MP4 =
	'Speichere es zuerst als MP4 (H.264), mit unveränderter Bildrate: Stelle in HandBrake (kostenlos, für Windows, Mac und Linux) „Framerate“ auf „Same as source“; auf dem Mac kann es auch der QuickTime Player exportieren.';

/** Was hilft, wo es nicht die Wahl einer anderen Datei ist. */
const INSTEAD_ADVICE: Readonly<Record<string, string>> = {
	text: 'So etwas bleibt oft von einem Download, der nicht gelang: Lade das Original noch einmal herunter.',
	archive: 'Entpacke es zuerst und wähle dann das Video darin.',
	gif: 'Wähle das Video, aus dem das GIF gemacht wurde: Ein GIF bewahrt weder die Bildrate noch die genauen Zeiten.',
	avi: AS_MP4,
	flv: AS_MP4,
	wmv: AS_MP4,
	mpeg: AS_MP4,
	ogg: AS_MP4,
	mxf: AS_MP4,
	frames:
		'Wähle die Datei, wie die Kamera sie gespeichert hat; nur ein Container wie MP4 bewahrt die Zeiten.',
	'no-times': 'Wähle die Datei, wie die Kamera sie gespeichert hat.'
};

const PHONES =
	'Filme noch einmal im üblichen Format. iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“. Android: Schalte in den Videoeinstellungen der Kamera „Hocheffiziente Videos“ oder HEVC aus.';

/** Codecs, wie man sie kennt, mit dem, was vor allem anderen hilft. */
const CODECS: Readonly<Record<string, { readonly name: string; readonly first?: string }>> = {
	hevc: {
		name: 'HEVC, auch H.265 genannt',
		first: `${PHONES} Unter Windows reichen vielleicht die „HEVC-Videoerweiterungen“ aus dem Microsoft Store.`
	},
	avc: { name: 'eine seltene Art von H.264' },
	av1: { name: 'AV1' },
	vp9: { name: 'eine seltene Art von VP9' },
	prores: {
		name: 'Apple ProRes',
		first: 'Schalte „Apple ProRes“ unter Einstellungen, Kamera, Formate aus und filme noch einmal.'
	},
	mp4v: { name: 'MPEG-4 Part 2' },
	'V_MPEG4/ISO/ASP': { name: 'MPEG-4 Part 2' },
	s263: { name: 'H.263' },
	jpeg: { name: 'Motion JPEG' },
	V_MJPEG: { name: 'Motion JPEG' },
	V_MPEG2: { name: 'MPEG-2' },
	AVdh: { name: 'DNxHD' },
	mjp2: { name: 'JPEG 2000' },
	V_FFV1: { name: 'FFV1' },
	'V_MS/VFW/FOURCC': { name: 'ein Codec von Windows-Programmen' }
};

/** Die Angaben, die jedes Problem liest, stehen im Englischen darüber. */
export const problems: Catalogue['problems'] = {
	'unreadable-file': ({ kind }) => ({
		happened: `Diese Datei lässt sich nicht als Video lesen${INSTEAD[String(kind)] ?? ''}.`,
		advice:
			INSTEAD_ADVICE[String(kind)] ??
			'Wähle ein Video als MP4, MOV, WebM oder MKV. Kam es aus einem Chat oder einer Cloud, lade das Original noch einmal herunter.'
	}),
	'file-lost': () => ({
		happened: 'Diese Datei lässt sich nicht mehr lesen.',
		advice:
			'Sie wurde verschoben, geändert oder gelöscht, oder ihr Laufwerk wurde getrennt. Prüfe das Laufwerk und wähle die Datei noch einmal.'
	}),
	'no-encoder': () => ({
		happened: 'Dieser Browser kann keine Videos schreiben.',
		advice: 'Nimm eine aktuelle Version von Chrome, Edge, Safari oder Firefox.'
	}),
	stalled: () => ({
		happened: 'Die Analyse reagiert nicht mehr.',
		advice:
			'Versuche es noch einmal. Geschieht es wieder, lade die Seite neu oder nimm einen anderen Browser.'
	}),
	'no-video-track': () => ({
		happened: 'Diese Datei hat Ton, aber kein Bild.',
		advice: 'Wähle das Video selbst, nicht eine Tonaufnahme.'
	}),
	'codec-unsupported': (details) => {
		const named = textIn(details, 'codec');
		const codec = named === 'unknown' ? null : named;
		const known = codec === null ? undefined : CODECS[codec];
		return {
			happened: `Dieser Browser kann dieses Video nicht decodieren${around(' (', known?.name ?? codec, ')')}.`,
			advice: [known?.first, 'Aktuelle Versionen von Chrome und Edge lesen mehr Formate.', AS_MP4]
				.filter(Boolean)
				.join(' ')
		};
	},
	'pictures-scrambled': () => ({
		happened:
			'Dieser Browser verfälscht zum Schutz vor Verfolgung die Bilder, die Seiten auslesen.',
		advice:
			'Erlaube dieser Seite, Canvas-Daten zu lesen (Symbol neben der Adresse), oder nimm einen anderen Browser. Nichts verlässt dein Gerät.'
	}),
	'no-person': () => ({
		happened: 'In diesem Video wurde niemand gefunden, der läuft.',
		advice:
			'Der ganze Körper sollte von der Seite zu sehen sein, bei gutem Licht und etwa zehn Sekunden lang.'
	}),
	'body-cropped': (details) => ({
		happened:
			details['part'] === 'ankles'
				? 'Die Füße der laufenden Person sind außerhalb des Bildes.'
				: 'Die laufende Person ist nie ganz im Bild.',
		advice: 'Geh weiter zurück oder zoome heraus, bis Kopf und Füße mit etwas Platz hineinpassen.'
	}),
	'not-side-view': () => ({
		happened: 'Die laufende Person ist von vorn oder von hinten zu sehen.',
		advice: 'Stelle die Kamera an die Seite, im rechten Winkel zur Laufrichtung.'
	}),
	'turned-picture': (details) => ({
		happened:
			details['turnDegrees'] === 180
				? 'Das Bild steht auf dem Kopf.'
				: 'Das Bild liegt auf der Seite.',
		advice: `Drehe es beim Einrichten${around(' um ', numberIn(details, 'turnDegrees'), '°')} und miss dann noch einmal.`
	}),
	'too-dark': () => ({
		happened: 'Das Bild ist zu dunkel, um die laufende Person deutlich zu sehen.',
		advice: 'Filme bei Tageslicht oder mit Licht, oder helle das Video in einer Schnitt-App auf.'
	}),
	'no-gait': ({ backwards }) => ({
		happened: backwards
			? 'Die Füße kreisen rückwärts: Der Clip läuft rückwärts ab, oder die Person bewegt sich rückwärts.'
			: 'Die Person im Video geht weder, noch läuft sie.',
		advice: 'Wähle einen Teil des Videos mit gleichmäßigem Laufen, etwa zehn Sekunden lang.'
	}),
	'too-few-strides': (details) => ({
		happened: `Zu wenige vollständige Doppelschritte zum Messen${around(': ', numberIn(details, 'strides'), ' gefunden')}${around(', mindestens ', numberIn(details, 'needed'), ' nötig')}.${around(' Die laufende Person ist ', numberIn(details, 'seconds', 1), ' Sekunden lang zu sehen.')}`,
		advice: 'Filme mindestens fünf Sekunden gleichmäßiges Laufen; zehn sind besser.'
	}),
	'frame-rate-too-low': (details) => ({
		happened: `Das Video hat zu wenige Bilder pro Sekunde${around(': ', numberIn(details, 'framesPerSecond', 1))}${around(', mindestens ', numberIn(details, 'needed'), ' nötig')}.`,
		advice: 'Filme mit 60 Bildern pro Sekunde oder in Zeitlupe.'
	}),
	'invalid-file': (details) => ({
		happened: `Diese JSON-Datei kann Stridescope nicht lesen${around(' (siehe „', textIn(details, 'where'), '“)')}.`,
		advice: 'Wähle ein Video oder Posendaten im Format „stridescope/tracks“, Version 1.'
	}),
	'newer-version': (details) => ({
		happened: `Diese Datei stammt aus einer neueren Version von Stridescope${around(' (Formatversion ', textIn(details, 'version'), ')')}.`,
		advice: 'Öffne sie mit der neuesten Version von Stridescope.'
	}),
	'too-few-sessions': (details) => ({
		happened: `Eine Referenz braucht mindestens ${numberIn(details, 'needed', 0, '2')} Laufergebnisse${around(plural(details['sessions'] ?? null, '; angegeben wurde nur ', '; angegeben wurden nur '), numberIn(details, 'sessions'))}.`,
		advice: 'Wähle mehr Ergebnisse: Eines allein hat keine Streuung.'
	}),
	'unknown-source': (details) => ({
		happened: `Diese Referenzdatei nennt eine Quelle, die sie nicht aufführt${around(' („', textIn(details, 'source'), '“)')}.`,
		advice:
			'Trage sie in der Datei unter „sources“ ein, mit Titel und damit, wie sie gelesen wurde.'
	}),
	'name-taken': (details) => ({
		happened: `Eine Referenz mit diesem Namen gibt es schon${around(' („', textIn(details, 'name'), '“)')}.`,
		advice: 'Gib der neuen einen anderen Namen.'
	}),
	'other-video': (details) => ({
		happened: 'Das ist nicht das Video, das gemessen wurde.',
		advice: `Wähle dieselbe Datei noch einmal${around(': ', textIn(details, 'name'))}. Vielleicht wurde sie umbenannt.`
	}),
	'no-scale': () => ({
		happened: 'Diese Datei braucht Meter, und dieses Video hat keinen Maßstab.',
		advice: 'Gib die Bandgeschwindigkeit oder deine Körpergröße an und exportiere noch einmal.'
	})
};
