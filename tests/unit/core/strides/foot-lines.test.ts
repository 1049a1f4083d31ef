import { describe, expect, it } from 'vitest';
import {
	footKeypoint,
	footPointIndex,
	SEEN_FOOT_POINTS,
	seenAnkleIndex,
	type FeetSeen
} from '../../../../src/core/model/feet';
import { legLengthPixels } from '../../../../src/core/model/legs';
import { footLines } from '../../../../src/core/strides/foot-lines';
import { seenFeet } from '../../../helpers/seen-feet';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const { tracks } = syntheticRunner({ seconds: 3 });
const leg = legLengthPixels(tracks);
const FRAMES = [40, 41, 66];
const OPTIONS = { degrees: () => 12 };
const seen = seenFeet(tracks, FRAMES, OPTIONS);
const lines = footLines(seen, tracks, []);

describe('the lines of the feet', () => {
	it('are those of both feet in each frame that was looked at, in order of time', () => {
		expect(lines.map(({ frame, side }) => `${frame} ${side}`).sort()).toEqual(
			FRAMES.flatMap((frame) => [`${frame} left`, `${frame} right`]).sort()
		);
		expect(lines.map(({ frame }) => frame)).toEqual(
			lines.map(({ frame }) => frame).sort((a, b) => a - b)
		);
		const { heel, toe } = lines.find(({ frame, side }) => frame === 41 && side === 'right')!;
		const at = (point: 'heel' | 'toe') => placeIn(seen, 1, footPointIndex('right', point));
		expect([heel, toe]).toEqual([at('heel'), at('toe')]);
	});

	it('belong to the leg whose ankle they are at, whatever the model calls them', () => {
		expect(footLines(seenFeet(tracks, FRAMES, { ...OPTIONS, swapped: true }), tracks, [])).toEqual(
			lines
		);
	});

	it('give each leg a foot of its own, even where both feet are near one ankle', () => {
		const both = changed(seen, 0, (index, [x, y]) => {
			const own = placeIn(seen, 0, seenAnkleIndex('right'));
			return index === seenAnkleIndex('left') ? [own.x + 1, own.y] : [x, y];
		});
		const found = footLines(both, tracks, []).filter(({ frame }) => frame === FRAMES[0]);
		expect(found.map(({ side }) => side)).toEqual(['right']);
		expect(found[0]!.heel).toEqual(placeIn(seen, 0, footPointIndex('right', 'heel')));
	});

	it('lack a foot whose ankle is further from the leg than a tenth of it, and keep a nearer one', () => {
		const away = (legs: number) =>
			changed(seen, 0, (index, [x, y]) =>
				index === seenAnkleIndex('left') ? [x, y - legs * leg] : [x, y]
			);
		expect(sidesAt(footLines(away(0.12), tracks, []), FRAMES[0]!)).toEqual(['right']);
		expect(sidesAt(footLines(away(0.08), tracks, []), FRAMES[0]!)).toEqual(['left', 'right']);
	});

	it('lack a foot of which the model is uncertain', () => {
		expect(footLines(seenFeet(tracks, FRAMES, { ...OPTIONS, score: 0.2 }), tracks, [])).toEqual([]);
	});

	it.each([
		['left', (): [number, number] => [2, 300]],
		['right', (): [number, number] => [tracks.width - 2, 300]],
		['lower', (): [number, number] => [600, tracks.height - 2]]
	] as const)('lack a foot whose toes are at the %s edge of the picture', (_, at) => {
		const cut = changed(seen, 0, (index, place) =>
			index === footPointIndex('right', 'toe') ? at() : place
		);
		expect(sidesAt(footLines(cut, tracks, []), FRAMES[0]!)).toEqual(['left']);
	});

	it('go through points placed by hand, whatever the model saw', () => {
		const place = { x: 333, y: 444 };
		const moved = footLines(seen, tracks, [
			{ frame: 41, keypoint: footKeypoint('right', 'heel'), place: { x: 1, y: 2 } },
			{ frame: 41, keypoint: footKeypoint('right', 'heel'), place }
		]);
		expect(moved).toHaveLength(lines.length);
		moved.forEach((line, i) =>
			expect(line).toEqual(
				line.frame === 41 && line.side === 'right' ? { ...lines[i]!, heel: place } : lines[i]
			)
		);
	});

	it('vanish with a hidden heel or toe, and are there where both were placed in a frame nobody looked at', () => {
		const hidden = footLines(seen, tracks, [
			{ frame: 66, keypoint: footKeypoint('left', 'toe'), place: null }
		]);
		expect(sidesAt(hidden, 66)).toEqual(['right']);
		const [heel, toe] = [
			{ x: 10, y: 20 },
			{ x: 30, y: 20 }
		];
		const byHand = [
			{ frame: 5, keypoint: footKeypoint('left', 'heel'), place: heel },
			{ frame: 5, keypoint: footKeypoint('left', 'toe'), place: toe }
		];
		expect(footLines(null, tracks, byHand)).toEqual([{ frame: 5, side: 'left', heel, toe }]);
		expect(footLines(null, tracks, byHand.slice(1))).toEqual([]);
	});
});

const sidesAt = (all: typeof lines, at: number) =>
	all
		.filter(({ frame }) => frame === at)
		.map(({ side }) => side)
		.sort();

function placeIn({ points }: FeetSeen, frame: number, index: number) {
	const from = (frame * SEEN_FOOT_POINTS + index) * 3;
	return { x: points[from]!, y: points[from + 1]! };
}

/** The same feet with other places in one of its frames. */
function changed(
	feet: FeetSeen,
	frame: number,
	to: (index: number, place: readonly [number, number]) => readonly [number, number]
): FeetSeen {
	const points = feet.points.slice();
	for (let index = 0; index < SEEN_FOOT_POINTS; index++) {
		const { x, y } = placeIn(feet, frame, index);
		points.set(to(index, [x, y]), (frame * SEEN_FOOT_POINTS + index) * 3);
	}
	return { ...feet, points };
}
