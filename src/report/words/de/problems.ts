import type { Catalogue } from '../catalogue';
import { around, plural, textIn } from '../details';
import { numberIn } from './marks';

const INSTEAD: Readonly<Record<string, string>> = {
	empty: ': Sie ist leer',
	photo: ': Sie ist ein Foto',
	pdf: ': Sie ist ein PDF-Dokument'
};

/** Die Angaben, die jedes Problem liest, stehen im Englischen darüber. */
export const problems: Catalogue['problems'] = {
	'unreadable-file': ({ kind }) => ({
		happened: `Diese Datei lässt sich nicht als Video lesen${INSTEAD[String(kind)] ?? ''}.`,
		advice:
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
	'codec-unsupported': (details) => ({
		happened: `Dieser Browser kann dieses Video nicht decodieren${around(' (', textIn(details, 'codec'), ')')}.`,
		advice:
			'Speichere es als H.264: Stelle auf dem iPhone unter Einstellungen, Kamera, Formate „Maximale Kompatibilität“ ein und filme noch einmal, oder exportiere das Video mit einer Schnitt-App als MP4. Aktuelle Versionen von Chrome und Edge lesen außerdem mehr Formate.'
	}),
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
