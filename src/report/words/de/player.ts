import type { UiWords } from '../en/ui';

/** Was am Abspieler steht. */
export const player: UiWords['player'] = {
	view: 'Anzeigen',
	viewHint: 'Was ins Bild gezeichnet wird und wie es gezeigt wird',
	onRunner: 'Auf der laufenden Person',
	picture: 'Bild',
	parts: {
		skeleton: 'Skelett',
		farLeg: 'Kamerafernes Bein',
		angles: 'Oberschenkelwinkel',
		kneeAngles: 'Kniewinkel',
		trunkLine: 'Rumpflinie und ihr Winkel',
		thighTrail: 'Spur des Oberschenkels',
		paths: 'Knöchelbahnen',
		onionSkin: 'Beine kurz zuvor',
		beltLine: 'Linie des Laufbands',
		closeUp: 'Nah heran',
		mirrored: 'Gespiegelt'
	},
	belt: (degrees) => `Laufband, Neigung ${degrees}°`,
	zoomIn: 'Vergrößern',
	zoomOut: 'Verkleinern',
	zoomReset: 'Wieder ganz zeigen',
	zoomed: (percent) => `${percent} %`,
	zoomHint: 'Strg und Mausrad oder zwei Finger auf dem Bild; ziehen, um es zu verschieben.',
	fullScreen: 'Ganzer Bildschirm',
	leaveFullScreen: 'Ganzen Bildschirm verlassen',
	pictures: {
		frame: 'Dieses Bild lässt sich nicht entschlüsseln; das Skelett wird allein gezeigt.',
		none: 'Dieser Browser kann kein Bild dieses Videos entschlüsseln; das Skelett wird allein gezeigt.',
		crashed: 'Der Abspieler ist stehen geblieben; das Skelett wird allein gezeigt.',
		lost: 'Die Videodatei lässt sich nicht mehr lesen; das Skelett wird allein gezeigt. Prüfe ihr Laufwerk.',
		notOpened: 'Das Video lässt sich hier nicht öffnen; das Skelett wird allein gezeigt.',
		tryAgain: 'Noch einmal versuchen',
		insteadOfCodec: 'Der Browser spielt das Video selbst ab: Bilder kommen langsamer.',
		insteadOfPart:
			'Ein Teil des Abspielers wurde nicht geladen. Der Browser spielt selbst ab: Bilder kommen langsamer.'
	},
	loopStart: 'Anfang der Wiederholung',
	loopEnd: 'Ende der Wiederholung',
	keyList: [
		['I O', 'Wiederholung bei diesem Bild beginnen oder beenden'],
		['Umschalt + ziehen', 'auf der Zeitleiste: einen Teil wiederholen'],
		['+ − 0', 'vergrößern, verkleinern, ganz zeigen'],
		['F', 'ganzer Bildschirm'],
		['M', 'gespiegeltes Bild']
	]
};
