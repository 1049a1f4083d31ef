import type { VideoPart } from '../../../core/view/video-plan';
import type { VideoWords } from '../en/video';

const PARTS: { readonly [part in VideoPart]: string } = {
	whole: 'Das ganze Video',
	stride: 'Einen Doppelschritt, wiederholt',
	moments: 'Drei Doppelschritte, langsam bei Erstkontakt und Fußabhebung'
};

export const video: VideoWords = {
	open: 'Video',
	openHint: 'Das Video mit den eingezeichneten Linien speichern',
	title: 'Als Video speichern',
	intro:
		'Die Linien werden so eingezeichnet, wie sie gerade zu sehen sind. Nichts verlässt dieses Gerät.',
	part: 'Was es zeigt',
	parts: PARTS,
	speed: 'Tempo',
	speeds: { 1: 'wie in echt', 0.5: 'halb', 0.25: 'ein Viertel', 0.125: 'ein Achtel' },
	picture: 'Bild',
	closeUp: 'Die laufende Person',
	whole: 'Das ganze Bild',
	withTitle: 'Titel',
	withNumbers: 'Die fünf Messwerte',
	pair: {
		openHint: 'Beide nebeneinander als Video speichern',
		intro:
			'Beide nebeneinander, im Gleichtakt, mit den eingezeichneten Linien. Nichts verlässt dieses Gerät.',
		parts: { whole: 'Alle Doppelschritte, die beide haben', stride: PARTS.stride },
		captions: 'Namen, Datum und Tempo'
	},
	facts: (width, height, seconds, kind) => `${width} × ${height}, ${seconds}, ${kind}`,
	nothing: 'Es gibt keinen Doppelschritt zu zeigen.',
	write: 'Video speichern',
	writeTo: 'In eine Datei speichern …',
	progress: 'Das Video wird geschrieben',
	cancel: 'Abbrechen',
	done: 'Das Video wurde gespeichert.',
	share: 'Teilen',
	unshared: 'Es konnte nicht an eine andere App übergeben werden. Es liegt bei deinen Downloads.',
	again: 'Noch eines speichern',
	failed: 'Das Video konnte nicht geschrieben werden.',
	fullDisk: 'Für das Video ist nicht genug Platz.'
};
