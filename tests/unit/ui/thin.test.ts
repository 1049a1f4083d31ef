import { expect, it } from 'vitest';
import { worthDrawing } from '../../../src/ui/thin';

const FRAMES = 14_400;
const times = Float64Array.from({ length: FRAMES }, (_, i) => i / 60);
const wave = Float64Array.from(times, (t) => 30 * Math.sin(2 * Math.PI * 1.4 * t));
const whole = [0, times.at(-1)!] as const;

it('a short curve is drawn point by point', () => {
	expect(worthDrawing(times.slice(0, 700), wave, [0, 20])).toHaveLength(700);
});

it('a long curve is thinned, and its peaks stay', () => {
	const peaked = wave.slice();
	peaked[7_777] = 61;
	peaked[12_345] = -55;
	const kept = worthDrawing(times, peaked, whole);
	expect(kept.length).toBeLessThanOrEqual(4_004);
	expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
	expect(kept).toContain(7_777);
	expect(kept).toContain(12_345);
	expect([kept[0], kept.at(-1)]).toEqual([0, FRAMES - 1]);
});

it('every point left out lies between the lowest and the highest point kept around it', () => {
	const kept = worthDrawing(times, wave, whole);
	const width = (whole[1] - whole[0]) / 1000;
	for (let i = 0; i < FRAMES; i += 7) {
		const near = kept.filter((k) => Math.abs(times[k]! - times[i]!) <= width).map((k) => wave[k]!);
		expect(wave[i]).toBeGreaterThanOrEqual(Math.min(...near));
		expect(wave[i]).toBeLessThanOrEqual(Math.max(...near));
	}
});

it('a gap stays a gap', () => {
	const gappy = wave.slice();
	gappy[5_003] = NaN;
	gappy.fill(NaN, 9_000, 9_200);
	const kept = worthDrawing(times, gappy, whole);
	expect(kept).toContain(5_003);
	const inGap = kept.filter((i) => i >= 9_000 && i < 9_200);
	expect(inGap.length).toBeGreaterThan(0);
	expect(inGap.every((i) => Number.isNaN(gappy[i]!))).toBe(true);
});

it('of a part of the clip only that part is kept, and one point beyond either end', () => {
	const kept = worthDrawing(times, wave, [10, 12]);
	expect(kept[0]).toBe(599);
	expect(kept.at(-1)).toBe(721);
	expect(kept).toHaveLength(123);
});
