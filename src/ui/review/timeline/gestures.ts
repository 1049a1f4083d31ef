import type { Attachment } from 'svelte/attachments';
import type { PlayerState } from '../player/player.svelte';
import { isZooming, pinchZoom, wheelPixels, wheelZoom } from '../zooming';
import { runKeyAction } from './key-actions';
import { between } from './stretch';
import type { Timeline } from './timeline.svelte';

const KEY_ZOOM = 1.5;
/** A press that moves less than this is a click. */
const CLICK_PIXELS = 4;
const LONG_STEP = 10;

export interface TimeGestures {
	readonly timeline: Timeline;
	readonly player: PlayerState;
	/** Time at a horizontal place of the window, s. */
	readonly timeAt: (clientX: number) => number;
	/** A press without movement. */
	readonly onclick?: (event: PointerEvent) => void;
}

/**
 * What a timeline and a chart over time do with the pointer: dragging scrubs; with Shift it marks a stretch, which is
 * shown on release; two fingers or Ctrl and the wheel zoom; Shift and the wheel, or a sideways wheel, move along. The
 * plain wheel stays the page's.
 */
export function timeGestures({
	timeline,
	player,
	timeAt,
	onclick
}: TimeGestures): Attachment<HTMLElement> {
	return (node) => {
		const fingers = new Map<number, number>();
		let marking: number | null = null;
		let pressed: number | null = null;

		function down(event: PointerEvent) {
			if (event.button !== 0) return;
			node.setPointerCapture(event.pointerId);
			fingers.set(event.pointerId, event.clientX);
			pressed = fingers.size === 1 ? event.clientX : null;
			if (fingers.size > 1) return;
			if (event.shiftKey) marking = timeAt(event.clientX);
			// A finger may be about to scroll the page: it scrubs once it moves sideways.
			else if (event.pointerType !== 'touch') player.seekTime(timeAt(event.clientX));
		}

		function move(event: PointerEvent) {
			const before = fingers.get(event.pointerId);
			if (before === undefined) return;
			if (fingers.size === 2) pinch(event, before);
			else if (marking !== null) timeline.marked = between(marking, timeAt(event.clientX));
			else if (pressed !== null) player.seekTime(timeAt(event.clientX));
			fingers.set(event.pointerId, event.clientX);
		}

		function pinch(event: PointerEvent, before: number) {
			const other = [...fingers].find(([id]) => id !== event.pointerId)![1];
			const [was, now] = [Math.abs(before - other), Math.abs(event.clientX - other)];
			timeline.zoom(pinchZoom(was, now), timeAt((event.clientX + other) / 2));
		}

		const clicking = (event: PointerEvent) =>
			pressed !== null && Math.abs(event.clientX - pressed) < CLICK_PIXELS;

		function up(event: PointerEvent) {
			if (!fingers.delete(event.pointerId)) return;
			if (event.type === 'pointerup') {
				if (timeline.marked) timeline.show(timeline.marked);
				else if (clicking(event)) {
					if (marking === null) player.seekTime(timeAt(event.clientX));
					onclick?.(event);
				}
			}
			timeline.marked = marking = pressed = null;
		}

		function wheel(event: WheelEvent) {
			const [x, y] = wheelPixels(event);
			const sideways = event.shiftKey ? x || y : Math.abs(x) > Math.abs(y) ? x : 0;
			if (isZooming(event)) timeline.zoom(wheelZoom(event), timeAt(event.clientX));
			else if (sideways !== 0 && timeline.zoomedIn) timeline.pan(sideways / node.clientWidth);
			else return;
			event.preventDefault();
		}

		const whole = () => timeline.showAll();
		const listeners = {
			pointerdown: down,
			pointermove: move,
			pointerup: up,
			pointercancel: up,
			dblclick: whole
		};
		for (const [name, listener] of Object.entries(listeners))
			node.addEventListener(name, listener as EventListener);
		// A passive listener could not keep the page from zooming.
		node.addEventListener('wheel', wheel, { passive: false });
		return () => {
			for (const [name, listener] of Object.entries(listeners))
				node.removeEventListener(name, listener as EventListener);
			node.removeEventListener('wheel', wheel);
		};
	};
}

/**
 * Keys of a chart over time that is in focus: arrows step frames, Home and End go to the first and the last, + and −
 * zoom, 0 shows all.
 */
export function timeKeys(event: KeyboardEvent, timeline: Timeline, player: PlayerState): void {
	const step = event.shiftKey ? LONG_STEP : 1;
	const zoom = (factor: number) => () => timeline.zoom(factor, player.time);
	runKeyAction(event, {
		ArrowLeft: () => player.step(-step),
		ArrowRight: () => player.step(step),
		Home: () => player.step(-player.frameCount),
		End: () => player.step(player.frameCount),
		'+': zoom(KEY_ZOOM),
		// The same key without Shift, where plus is above it.
		'=': zoom(KEY_ZOOM),
		'-': zoom(1 / KEY_ZOOM),
		'0': () => timeline.showAll()
	});
}
