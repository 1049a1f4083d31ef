import type { UiWords } from '../en/ui';

/** Texte des Players. */
export const player: UiWords['player'] = {
	view: 'Anzeigen',
	viewHint: 'Was ins Bild gezeichnet und wie es gezeigt wird',
	onRunner: 'Auf der laufenden Person',
	picture: 'Bild',
	parts: {
		skeleton: 'Skelett',
		farLeg: 'Kamerafernes Bein',
		angles: 'Oberschenkelwinkel',
		kneeAngles: 'Kniewinkel',
		trunkLine: 'Rumpflinie und Winkel',
		soles: 'Sohle und Winkel beim Aufsetzen',
		thighTrail: 'Spur des Oberschenkels',
		paths: 'Knöchelbahnen',
		onionSkin: 'Beine kurz zuvor',
		beltLine: 'Linie des Laufbands',
		closeUp: 'Auf die Person zoomen',
		mirrored: 'Gespiegelt'
	},
	belt: (degrees) => `Laufband, Neigung ${degrees}°`,
	zoomIn: 'Vergrößern',
	zoomOut: 'Verkleinern',
	zoomReset: 'Zoom zurücksetzen',
	zoomed: (percent) => `${percent} %`,
	zoomHint: 'Strg + Mausrad oder zwei Finger zoomen das Bild; ziehen verschiebt es.',
	fullScreen: 'Vollbild',
	leaveFullScreen: 'Vollbild verlassen',
	pictures: {
		frame: 'Dieses Bild lässt sich nicht decodieren; nur das Skelett wird gezeigt.',
		none: 'Dieser Browser kann kein Bild dieses Videos decodieren; nur das Skelett wird gezeigt.',
		crashed: 'Der Player ist ausgefallen; nur das Skelett wird gezeigt.',
		lost: 'Die Videodatei lässt sich nicht mehr lesen; nur das Skelett wird gezeigt. Prüfe das Laufwerk.',
		notOpened: 'Das Video lässt sich nicht öffnen; nur das Skelett wird gezeigt.',
		tryAgain: 'Noch einmal versuchen',
		insteadOfCodec: 'Der Browser spielt das Video selbst ab: Bilder erscheinen langsamer.',
		insteadOfPart:
			'Ein Teil des Players wurde nicht geladen. Der Browser spielt selbst ab: Bilder erscheinen langsamer.'
	},
	loopStart: 'Anfang der Wiederholung',
	loopEnd: 'Ende der Wiederholung',
	keyList: [
		['I O', 'Anfang oder Ende der Wiederholung auf dieses Bild setzen'],
		['Umschalt + ziehen', 'auf der Zeitleiste: einen Teil wiederholen'],
		['+ − 0', 'vergrößern, verkleinern, zurücksetzen'],
		['F', 'Vollbild'],
		['M', 'Bild spiegeln']
	]
};
