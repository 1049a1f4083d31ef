import { recall, remember } from '../../../app/remembered';
import { overlayOf, type OverlayChoice } from './overlay';
import type { Region } from '../../../pixels/frame-source';
import type { Point } from './viewport';

const STORAGE_KEY = 'stridescope.view';
/** What is switched on or off beside the overlay: how the picture itself is shown. */
export const PICTURE_PARTS = ['closeUp', 'mirrored'] as const;
type PictureChoice = Readonly<Record<(typeof PICTURE_PARTS)[number], boolean>>;
export type ViewChoice = OverlayChoice & PictureChoice;
export type ViewPart = keyof ViewChoice;

const AT_FIRST: ViewChoice = {
	...overlayOf('skeleton', 'farLeg', 'angles', 'soles'),
	closeUp: true,
	mirrored: false
};

/** Beyond this a 1080p picture shows no more detail. */
const MOST_ZOOM = 8;
/** One press of a key. */
const ZOOM_STEP = 1.25;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** How the picture is viewed: what is drawn on it, which browsers remember, and zoom, which lasts for the clip. */
export class ViewState {
	choice = $state.raw<ViewChoice>(remembered());
	zoom = $state(1);
	/** Of the part that is seen, pixels of the picture; counts while zoomed in. */
	#centre = $state.raw<Point | null>(null);

	set(part: ViewPart, on: boolean): void {
		this.choice = { ...this.choice, [part]: on };
		remember(STORAGE_KEY, JSON.stringify(this.choice));
	}

	toggle(part: ViewPart): void {
		this.set(part, !this.choice[part]);
	}

	/** The part of the picture that is seen. @param whole what is seen without zoom */
	regionOf(whole: Region, frame: Size): Region {
		if (this.zoom === 1) return whole;
		const [width, height] = [whole.width / this.zoom, whole.height / this.zoom];
		const centre = this.#centre ?? middleOf(whole);
		return {
			x: within(centre[0] - width / 2, width, whole.x, whole.width, frame.width),
			y: within(centre[1] - height / 2, height, whole.y, whole.height, frame.height),
			width,
			height
		};
	}

	/**
	 * Zooms in (`times` > 1) or out about a point of the picture that stays where it is seen; without one, about the
	 * middle.
	 */
	zoomBy(times: number, about?: { readonly point: Point; readonly seen: Region }): void {
		const zoom = Math.min(MOST_ZOOM, Math.max(1, this.zoom * times));
		if (about) {
			const [x, y] = middleOf(about.seen);
			const kept = this.zoom / zoom;
			const [px, py] = about.point;
			this.#centre = [px + (x - px) * kept, py + (y - py) * kept];
		}
		this.zoom = zoom;
		if (zoom === 1) this.#centre = null;
	}

	zoomIn(): void {
		this.zoomBy(ZOOM_STEP);
	}

	zoomOut(): void {
		this.zoomBy(1 / ZOOM_STEP);
	}

	/** @param seen the part seen now @param x to the right, y down, pixels of the picture */
	pan(seen: Region, x: number, y: number): void {
		const [middleX, middleY] = middleOf(seen);
		this.#centre = [middleX + x, middleY + y];
	}

	resetZoom(): void {
		this.zoom = 1;
		this.#centre = null;
	}
}

const middleOf = ({ x, y, width, height }: Region): Point => [x + width / 2, y + height / 2];

/** Kept on the frame, or on what is seen without zoom where that is more. */
function within(
	start: number,
	length: number,
	wholeStart: number,
	wholeLength: number,
	frame: number
): number {
	const low = Math.min(0, wholeStart);
	const high = Math.max(frame, wholeStart + wholeLength);
	return Math.min(Math.max(low, start), high - length);
}

function remembered(): ViewChoice {
	const known = Object.entries(storedView()).filter(
		([part, on]) => Object.hasOwn(AT_FIRST, part) && typeof on === 'boolean'
	);
	return { ...AT_FIRST, ...Object.fromEntries(known) };
}

/** Something else may stand under the key: then the usual view holds. */
function storedView(): object {
	try {
		return Object(JSON.parse(recall(STORAGE_KEY) ?? '{}')) as object;
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}
