import type { DrawingKind } from '../../../core/model/drawing';
import { plural } from '../details';
import type { DrawWords } from '../en/draw';

const KINDS: { readonly [kind in DrawingKind]: string } = {
	angle: 'Winkel',
	vertical: 'Zur Senkrechten',
	distance: 'Abstand',
	text: 'Beschriftung'
};

export const draw: DrawWords = {
	start: 'Zeichnen',
	stop: 'Zeichnen beenden',
	hint: 'Winkel, Linien und Worte auf ein Bild zeichnen; kein Messwert ändert sich',
	kinds: KINDS,
	choose: 'Wähle ein Werkzeug, oder ziehe einen Punkt.',
	left: (points) => `Noch ${points} ${plural(points, 'Punkt', 'Punkte')} im Bild setzen.`,
	layer: 'Zeichnungen auf diesem Bild',
	point: (kind, place) => `${kind}, Punkt ${place}`,
	words: 'Worte auf dem Bild',
	put: 'Einfügen',
	list: (count) => `${count} ${plural(count, 'Zeichnung', 'Zeichnungen')}`,
	erase: 'Löschen',
	eraseWhich: (kind, label) => `${kind} ${label} löschen`
};
