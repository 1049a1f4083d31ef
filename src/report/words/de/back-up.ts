import { plural } from '../details';
import type { BackUpWords } from '../en/back-up';

const counted = (count: number, one: string, many: string): string[] =>
	count === 0 ? [] : [`${count} ${plural(count, one, many)}`];

/** Alles auf diesem Gerät in einer Datei sichern und zurückholen. */
export const backUp: BackUpWords = {
	title: 'Sicherung',
	intro:
		'Eine Datei mit allem, was auf diesem Gerät gespeichert ist: Sitzungen, Notizen, Tagebuch und eigene Referenzen.',
	introAthlete: (name) =>
		`Eine Datei mit allem von ${name}: Sitzungen, Notizen und verknüpfte Tagebucheinträge.`,
	noClips: 'Videos sind nicht darin: Es sind keine aufbewahrt.',
	withClips: (size) => `Mit den aufbewahrten Videos (${size})`,
	save: 'Sicherung speichern',
	restore: 'Aus einer Datei wiederherstellen',
	cancel: 'Abbrechen',
	fileName: 'stridescope-sicherung',

	writing: 'Die Sicherung wird erstellt',
	reading: 'Die Sicherung wird geprüft',
	restoring: 'Wird wiederhergestellt',
	saved: (size) => `Sicherung gespeichert, ${size}.`,
	restored: 'Alles aus der Sicherung ist jetzt auf diesem Gerät.',
	leftOut: (count) =>
		`Alle Sitzungen, Notizen und Einträge der Sicherung sind jetzt auf diesem Gerät, aber ${count} ${plural(count, 'Video ließ', 'Videos ließen')} sich nicht zurückholen:`,
	leftOutReasons: {
		'storage-full': 'nicht genug Platz auf diesem Gerät',
		damaged: 'nicht so, wie es beim Erstellen der Sicherung war',
		'file-lost': 'die Sicherung ist nicht mehr lesbar',
		cancelled: 'abgebrochen',
		other: 'der Browser konnte es nicht speichern'
	},
	leftOutTip:
		'Schaffe Platz, falls der Speicher voll ist, stelle dann dieselbe Datei noch einmal wieder her und wähle „Zusammenführen“: Das fügt hinzu, was fehlt.',

	asked: 'Wie soll sie wiederhergestellt werden?',
	madeOn: (day) => `Erstellt am ${day}. Alles darin ist geprüft und vollständig.`,
	madeOnWithClips: (day) =>
		`Erstellt am ${day}. Alles außer den Videos ist geprüft und vollständig.`,
	ofAthlete: 'Sie enthält eine einzige Person.',
	holdsClips: (size) => `Ihre Videos (${size}) werden beim Zurückholen geprüft.`,
	holds: 'In der Sicherung',
	here: 'Auch hier',
	others: 'Nur hier',
	stores: {
		sessions: 'Sitzungen',
		athletes: 'Personen',
		diary: 'Tagebucheinträge',
		references: 'Eigene Referenzen',
		clips: 'Aufbewahrte Videos'
	},
	merge: 'Zusammenführen',
	mergeHint: (added, videos) => {
		const missing = [
			...counted(added, 'Eintrag', 'Einträge'),
			...counted(videos, 'Video', 'Videos')
		].join(' und ');
		return missing === ''
			? 'Nichts Neues: Alles darin ist schon hier und bleibt, wie es ist.'
			: `Fügt hinzu, was hier fehlt: ${missing}. Was schon hier ist, bleibt, wie es ist.`;
	},
	replace: 'Ersetzen',
	replaceHint: (removed) =>
		removed === 0
			? 'Was schon hier ist, wird wieder so, wie es bei der Sicherung war.'
			: `Löscht ${removed} ${plural(removed, 'Eintrag', 'Einträge')}, ${plural(removed, 'den', 'die')} nur dieses Gerät hat. Was schon hier ist, wird wieder so, wie es bei der Sicherung war.`,
	confirm: 'Ersetzen, was auf diesem Gerät ist? Das lässt sich nicht rückgängig machen.',
	confirmTip: 'Wenn du nicht sicher bist, sichere zuerst dieses Gerät.',
	confirmReplace: 'Löschen und ersetzen',

	problems: {
		'not-a-back-up': {
			happened: 'Diese Datei ist keine Sicherung von Stridescope.',
			advice: 'Wähle die Datei, die „Sicherung speichern“ erstellt hat; ihr Name endet auf .zip.'
		},
		damaged: {
			happened:
				'Diese Sicherung ist beschädigt: Nicht alles darin ist so, wie es beim Erstellen war.',
			advice:
				'Auf diesem Gerät wurde nichts geändert. Kopiere die Datei noch einmal von dort, wo du sie aufbewahrst, oder wähle eine andere Sicherung.'
		},
		'newer-version': {
			happened: 'Diese Sicherung stammt von einer neueren Version von Stridescope.',
			advice:
				'Lade diese Seite neu, um die neueste Version zu bekommen, und versuche es noch einmal.'
		},
		'too-large': {
			happened: 'Das ist zu viel für eine Datei: Eine Sicherung fasst 4 GB.',
			advice: 'Sichere einzelne Personen statt alles auf einmal, oder lass die Videos weg.'
		},
		'no-checksums': {
			happened: 'Diese Seite wurde über eine ungeschützte Verbindung geöffnet.',
			advice:
				'Browser prüfen Dateien nur auf Seiten, die über https oder auf diesem Rechner geöffnet wurden.'
		}
	}
};
