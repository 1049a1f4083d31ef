import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../../src/core/model/analysis';
import type { Drawing, DrawingKind } from '../../../../src/core/model/drawing';
import { drawingValue } from '../../../../src/core/view/drawing-value';

const view = (cameraRollDegrees = 0, pixelsPerMetre: number | null = null) =>
	({ view: { cameraRollDegrees, pixelsPerMetre } }) as Analysis;
const drawn = (kind: DrawingKind, ...points: [number, number][]): Drawing => ({
	...{ kind, frame: 3, text: '' },
	points: points.map(([x, y]) => ({ x, y }))
});

describe('what a drawing measures', () => {
	it('is the angle at its second point, whichever way round', () => {
		expect(drawingValue(drawn('angle', [10, 0], [0, 0], [0, 10]), view())).toEqual({
			...{ unit: 'deg', value: 90 }
		});
		const wide = drawn('angle', [-10, 1], [0, 0], [-10, -1]);
		expect(drawingValue(wide, view())!.value).toBeCloseTo(2 * 5.7106, 3);
		const straight = drawn('angle', [-5, 0], [0, 0], [5, 0]);
		expect(drawingValue(straight, view())!.value).toBeCloseTo(180, 9);
	});

	it('is a line’s angle to the vertical of the scene, not of the picture', () => {
		const leaning = drawn('vertical', [0, 0], [10 * Math.tan(Math.PI / 15), -10]);
		expect(drawingValue(leaning, view())!.value).toBeCloseTo(12, 9);
		// The scene appears turned clockwise by five degrees: so does its vertical.
		expect(drawingValue(leaning, view(5))!.value).toBeCloseTo(7, 9);
		expect(drawingValue(drawn('vertical', [0, 0], [0, 30]), view(5))!.value).toBeCloseTo(5, 9);
		expect(drawingValue(drawn('vertical', [0, 0], [-9, 0]), view())!.value).toBeCloseTo(90, 9);
	});

	it('is a distance in metres where there is a scale, in pixels where there is none', () => {
		const line = drawn('distance', [0, 0], [30, 40]);
		expect(drawingValue(line, view())).toEqual({ unit: 'px', value: 50 });
		expect(drawingValue(line, view(0, 200))).toEqual({ unit: 'm', value: 0.25 });
	});

	it('is nothing for words, for points that coincide, and before the last point is set', () => {
		expect(drawingValue({ ...drawn('text', [1, 1]), text: 'Knee' }, view())).toBeNull();
		expect(drawingValue(drawn('distance', [5, 5], [5, 5]), view())).toBeNull();
		expect(drawingValue(drawn('vertical', [5, 5], [5, 5]), view())).toBeNull();
		expect(drawingValue(drawn('angle', [1, 0], [0, 0]), view())).toBeNull();
		expect(drawingValue(drawn('angle', [0, 0], [0, 0], [1, 1]), view())).toBeNull();
	});
});
