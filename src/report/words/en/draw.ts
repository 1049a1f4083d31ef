import type { DrawingKind } from '../../../core/model/drawing';
import { plural } from '../details';

const KINDS: { readonly [kind in DrawingKind]: string } = {
	angle: 'Angle',
	vertical: 'To the vertical',
	distance: 'Distance',
	text: 'Text'
};

/** Drawing on a frame. */
export const draw = {
	start: 'Draw',
	stop: 'Stop drawing',
	hint: 'Draw angles, lines and words on a frame; no number changes',
	kinds: KINDS,
	choose: 'Choose a tool, or drag a point.',
	left: (points: number) => `${points} ${plural(points, 'point', 'points')} to set on the picture.`,
	layer: 'Drawings on this frame',
	point: (kind: string, place: number) => `${kind}, point ${place}`,
	words: 'Text on the frame',
	put: 'Add',
	list: (count: number) => `${count} ${plural(count, 'drawing', 'drawings')}`,
	erase: 'Delete',
	eraseWhich: (kind: string, label: string) => `Delete ${kind} ${label}`
};

export type DrawWords = typeof draw;
