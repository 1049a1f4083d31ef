import { describe, expect, it } from 'vitest';
import { KEYPOINT_COUNT, KEYPOINT_NAMES } from '../../../src/core/model/tracks';
import type { Region } from '../../../src/pixels/frame-source';
import { fitRegion, frameWith, pointsRegion } from '../../../src/ui/review/player/view-region';

const FRAME = { width: 720, height: 1280 };
const BOX = { width: 370, height: 320 };

describe('what is seen of the picture', () => {
	it('has the shape of its box and stays inside the frame', () => {
		const seen = fitRegion({ x: 590, y: 310, width: 230, height: 410 }, BOX, FRAME);
		expect(seen.width / seen.height).toBeCloseTo(BOX.width / BOX.height, 9);
		expect(seen.x + seen.width).toBeCloseTo(FRAME.width, 9);
	});

	it.each([
		['right', { x: 130, y: 420, width: 990, height: 530 }],
		['left', { x: -310, y: 420, width: 880, height: 530 }]
	] as const)(
		'reaches beyond the frame to the %s for a second runner there',
		(_, region: Region) => {
			const room = frameWith(region, FRAME);
			const seen = fitRegion(region, BOX, { ...room, left: room.x });
			expect(seen.x).toBeLessThanOrEqual(region.x + 1e-9);
			expect(seen.x + seen.width).toBeGreaterThanOrEqual(region.x + region.width - 1e-9);
			expect(fitRegion(region, BOX, FRAME)).not.toEqual(seen);
		}
	);

	it('has the toes of a key frame in it, an eighth of the body below the ankle that is lowest', () => {
		const column = (value: number) => Float64Array.of(value);
		const y = KEYPOINT_NAMES.map((_, i) => column(200 + (600 / (KEYPOINT_COUNT - 1)) * i));
		const tracks = {
			...FRAME,
			times: column(0),
			x: y.map(() => column(360)),
			y,
			score: y.map(() => column(1))
		};
		// From the nose to the ankle is 0.87 of the stature; a shoe ends 2 % of it beyond the toes.
		const stature = 600 / 0.87;
		const seen = pointsRegion(tracks, 0);
		expect(seen.y + seen.height).toBeGreaterThan(800 + stature / 8 + 0.02 * stature);
	});
});
