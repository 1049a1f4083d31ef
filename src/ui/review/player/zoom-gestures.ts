import { isZooming, pinchZoom, wheelZoom } from '../zooming';
import type { ViewState } from './view.svelte';
import type { Point, Viewport } from './viewport';

/** A press that moved less than this was not a drag, CSS pixels. */
const DRAG_PIXELS = 3;

/**
 * Wheel, pinch, drag and double click on the picture. The plain wheel belongs to the page until the picture is
 * zoomed in or fills the screen, else nobody could scroll past it; with Ctrl, which is also what a pinch on a
 * touchpad sends, it always zooms. Presses on buttons over the picture are theirs.
 *
 * @param viewport what the picture shows now, CSS pixels
 * @returns for Svelte's `@attach`
 */
export function zoomGestures(
	view: ViewState,
	viewport: () => Viewport,
	fillsScreen: () => boolean
) {
	return (element: HTMLElement) => {
		const pointers = new Map<number, Point>();
		let moved = false;

		const inBox = (event: MouseEvent): Point => {
			const box = element.getBoundingClientRect();
			return [event.clientX - box.left, event.clientY - box.top];
		};
		const zoomAt = (at: Point, times: number) => {
			const seen = viewport();
			view.zoomBy(times, { point: seen.pick(...at), seen: seen.region });
		};
		const isOwn = (event: Event) => !(event.target as Element).closest('button, a, input');

		const wheel = (event: WheelEvent) => {
			if (!isZooming(event) && view.zoom === 1 && !fillsScreen()) return;
			event.preventDefault();
			zoomAt(inBox(event), wheelZoom(event));
		};
		const down = (event: PointerEvent) => {
			if (!isOwn(event) || (event.pointerType === 'mouse' && event.button !== 0)) return;
			pointers.set(event.pointerId, inBox(event));
			moved = false;
			if (view.zoom > 1 || pointers.size > 1) element.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			const before = pointers.get(event.pointerId);
			if (!before) return;
			const now = inBox(event);
			const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
			if (other) {
				zoomAt(middle(now, other), pinchZoom(distance(before, other), distance(now, other)));
				panBy((now[0] - before[0]) / 2, (now[1] - before[1]) / 2);
			} else if (view.zoom > 1) {
				if (!moved && distance(now, before) < DRAG_PIXELS) return;
				panBy(now[0] - before[0], now[1] - before[1]);
			}
			moved = true;
			pointers.set(event.pointerId, now);
		};
		const panBy = (right: number, down: number) => {
			if (view.zoom === 1) return;
			const { region, scale, rightwards } = viewport();
			view.pan(region, (-right / scale) * rightwards, -down / scale);
		};
		const up = (event: PointerEvent) => pointers.delete(event.pointerId);
		const twice = (event: MouseEvent) => {
			if (!isOwn(event)) return;
			if (view.zoom > 1) view.resetZoom();
			else zoomAt(inBox(event), 2);
		};

		const stop = new AbortController();
		const { signal } = stop;
		element.addEventListener('wheel', wheel, { signal, passive: false });
		element.addEventListener('pointerdown', down, { signal });
		element.addEventListener('pointermove', move, { signal });
		element.addEventListener('pointerup', up, { signal });
		element.addEventListener('pointercancel', up, { signal });
		element.addEventListener('dblclick', twice, { signal });
		return () => stop.abort();
	};
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
