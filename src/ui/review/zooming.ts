/** A notch of a mouse wheel (100 px) zooms by a fifth; a trackpad's small steps in proportion. */
const ZOOM_PER_PIXEL = Math.log(1.2) / 100;
/** Pixels per line, for browsers that report a wheel in lines. */
const PIXELS_PER_LINE = 33;

/** How far a wheel was turned, CSS pixels. */
export function wheelPixels({ deltaX, deltaY, deltaMode }: WheelEvent): readonly [number, number] {
	const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_PER_LINE : 1;
	return [deltaX * unit, deltaY * unit];
}

/** How many times larger a wheel makes what it zooms: more than 1 when it is turned away from the user. */
export const wheelZoom = (event: WheelEvent): number =>
	Math.exp(-wheelPixels(event)[1] * ZOOM_PER_PIXEL);

/** With Ctrl or Cmd a wheel zooms; a pinch on a touchpad comes as such a wheel. */
export const isZooming = (event: WheelEvent): boolean => event.ctrlKey || event.metaKey;

/** How many times larger two fingers make what they hold. @param before, now their distance, CSS pixels */
export const pinchZoom = (before: number, now: number): number =>
	Math.max(1, now) / Math.max(1, before);
