/** Text smaller than this is not read on paper: 3.3 mm x 0.7 are 6.5 points. */
const SMALLEST = 0.7;
const STEP = 0.02;

/** Makes what is on a sheet smaller, in small steps, until all of it has its room. */
export function fitToSheet(face: HTMLElement): void {
	for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
		face.style.setProperty('--fit', scale.toFixed(2));
		if (face.scrollHeight <= face.clientHeight && face.scrollWidth <= face.clientWidth) return;
	}
}
