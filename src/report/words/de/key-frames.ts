import type { UiWords } from '../en/ui';

/** Was bei den Schlüsselbildern steht. */
export const keyFrames: UiWords['keyFrames'] = {
	heading: 'Schlüsselbilder',
	intro:
		'Das Bild jedes Zeitpunkts, das deinen üblichen Doppelschritt am besten zeigt. Wähle eines, um es im Video zu sehen.',
	kinds: {
		initialContact: 'Erstkontakt',
		midStance: 'Mitte der Standphase',
		toeOff: 'Fußabhebung',
		peakHipExtension: 'Größte Hüftstreckung',
		kneeLift: 'Kniehub'
	},
	title: (kind, side) => `${kind}, ${side}`,
	goTo: (title, time) => `${title} zeigen, bei ${time}`,
	at: (time) => `bei ${time}`,
	save: (title) => `Bild speichern: ${title}`
};
