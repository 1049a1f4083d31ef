import type { Catalogue } from '../catalogue';
import { around, textIn } from '../details';
import { numberIn } from './marks';

/** Gelesen werden die Einzelheiten, die im Englischen bei jedem Code stehen. */
export const problems: Catalogue['problems'] = {
	'unreadable-file': () => ({
		happened: 'Diese Datei lässt sich nicht als Video lesen.',
		advice:
			'Wähle ein Video als MP4, MOV, WebM oder MKV. Kam es aus einem Chat oder einer Cloud, lade das Original noch einmal herunter.'
	}),
	'file-lost': () => ({
		happened: 'Diese Datei lässt sich nicht mehr lesen.',
		advice:
			'Sie wurde verschoben, geändert oder gelöscht, oder ihr Laufwerk wurde getrennt. Prüfe das Laufwerk und wähle die Datei noch einmal.'
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
		happened: `Dieser Browser kann das Video nicht entschlüsseln${around(' (', textIn(details, 'codec'), ')')}.`,
		advice:
			'Speichere es als H.264: Auf dem iPhone stelle unter Einstellungen, Kamera, Formate „Maximale Kompatibilität“ ein und filme noch einmal, oder gib das Video über eine App weiter, die MP4 ausgibt. Ein aktueller Chrome oder Edge liest außerdem mehr Formate.'
	}),
	'no-person': () => ({
		happened: 'In diesem Video wurde niemand gefunden, der läuft.',
		advice:
			'Der ganze Körper sollte von der Seite zu sehen sein, bei gutem Licht und etwa zehn Sekunden lang.'
	}),
	'body-cropped': () => ({
		happened: 'Die laufende Person ist nie ganz im Bild.',
		advice:
			'Geh weiter zurück oder zoome heraus, bis Kopf und Füße mit einer Handbreit Platz hineinpassen.'
	}),
	'not-side-view': () => ({
		happened: 'Die laufende Person ist von vorn oder von hinten zu sehen.',
		advice: 'Stelle die Kamera an die Seite, im rechten Winkel zur Laufrichtung.'
	}),
	'no-gait': () => ({
		happened: 'Die Person im Video geht nicht und läuft nicht.',
		advice: 'Wähle einen Teil des Videos mit gleichmäßigem Laufen, etwa zehn Sekunden lang.'
	}),
	'too-few-strides': (details) => ({
		happened: `Zu wenige vollständige Doppelschritte zum Messen${around(': ', numberIn(details, 'strides'), ' gefunden')}${around(', mindestens ', numberIn(details, 'needed'), ' nötig')}.`,
		advice: 'Filme mindestens fünf Sekunden gleichmäßiges Laufen; zehn sind besser.'
	}),
	'frame-rate-too-low': (details) => ({
		happened: `Das Video hat zu wenige Bilder pro Sekunde${around(': ', numberIn(details, 'framesPerSecond', 1))}${around(', mindestens ', numberIn(details, 'needed'), ' nötig')}.`,
		advice: 'Filme mit 60 Bildern pro Sekunde oder in Zeitlupe.'
	}),
	'invalid-file': (details) => ({
		happened: `Diese JSON-Datei kann Stridescope nicht lesen${around(' (sieh nach bei „', textIn(details, 'where'), '“)')}.`,
		advice:
			'Wähle ein Video oder eine Datei mit Körperpunkten im Format „stridescope/tracks“, Version 1.'
	}),
	'newer-version': (details) => ({
		happened: `Diese Datei stammt aus einem neueren Stridescope${around(' (Formatversion ', textIn(details, 'version'), ')')}.`,
		advice: 'Öffne sie mit dem neuesten Stridescope.'
	}),
	'too-few-sessions': (details) => ({
		happened: `Eine Referenz braucht mindestens ${numberIn(details, 'needed', 0, '2')} Ergebnisse vom Laufen${around('; hier sind es ', numberIn(details, 'sessions'))}.`,
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
		happened: 'An diesem Video wurden diese Punkte nicht gemessen.',
		advice: `Wähle dieselbe Datei noch einmal${around(': ', textIn(details, 'name'))}. Vielleicht heißt sie inzwischen anders.`
	})
};
