import type { OfflineWords } from '../en/offline';

export const offline: OfflineWords = {
	title: 'Ohne Netz nutzen',
	offer:
		'Die App selbst öffnet sich ohne Netz. Um dort auch Videos zu messen, braucht sie ihre Posenmodelle auf diesem Gerät.',
	keep: (size) => `Auf diesem Gerät behalten (${size})`,
	progress: (done, all) => `${done} von ${all}`,
	progressLabel: 'Posenmodelle',
	cancel: 'Abbrechen',
	kept: (size) =>
		`Alles ist auf diesem Gerät (${size}): Die App öffnet, misst und speichert ohne Netz.`,
	remove: 'Entfernen',
	impossible:
		'In diesem Fenster nicht möglich: Private Fenster und Seiten ohne HTTPS können die App nicht behalten. Sie braucht jedes Mal ein Netz.',
	failed: {
		network: 'Die Verbindung ist abgebrochen. Was angekommen ist, bleibt hier.',
		full: 'Auf diesem Gerät ist nicht genug Platz. Was angekommen ist, bleibt hier.',
		incomplete:
			'Der Server hat eine Datei nicht vollständig gesendet. Was angekommen ist, bleibt hier.',
		unknown: 'Der Browser konnte die Dateien nicht behalten.'
	},
	tryAgain: 'Noch einmal versuchen',
	newVersion: 'Eine neue Version ist bereit.',
	reload: 'Neu laden',
	later: 'Später',
	handOverFailed:
		'Das übergebene Video ist nicht angekommen. Vielleicht ist es zu groß für dieses Gerät: Öffne es stattdessen von hier.',
	close: 'Schließen',
	licences: 'Lizenzen der Software und Modelle in dieser App'
};
