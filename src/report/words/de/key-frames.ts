import type { UiWords } from '../en/ui';

/** Texte der Schlüsselbilder. */
export const keyFrames: UiWords['keyFrames'] = {
	heading: 'Schlüsselbilder',
	intro:
		'Für jeden Zeitpunkt das Bild, das deinen üblichen Doppelschritt am besten zeigt. Wähle eines, um es im Video zu sehen.',
	kinds: {
		initialContact: 'Erst\u00adkontakt',
		midStance: 'Mitte der Stand\u00adphase',
		toeOff: 'Fuß\u00adabhebung',
		peakHipExtension: 'Größte Hüft\u00adstreckung',
		kneeLift: 'Kniehub'
	},
	title: (kind, side) => `${kind}, ${side}`,
	goTo: (title, time) => `${title} zeigen, bei ${time}`,
	at: (time) => `bei ${time}`,
	save: (title) => `Bild speichern: ${title}`
};
