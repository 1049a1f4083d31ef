import { describe, expect, it } from 'vitest';
import { KEYPOINT_COUNT, type Side, type Tracks } from '../../../src/core/model/tracks';
import { FootFrames, type FootFrame } from '../../../src/pose/foot-frames';
import { framesAtContacts } from '../../../src/pose/feet-at-contacts';
import {
	ENDURANCE,
	SPRINT,
	syntheticRunner,
	WALK,
	type RunnerOptions
} from '../../helpers/synthetic-runner';

/** Of 256 x 256, 31 MB. */
const MOST_FRAMES = 160;

const GAITS: Readonly<Record<string, RunnerOptions>> = {
	endurance: ENDURANCE,
	sprint: SPRINT,
	walk: WALK
};
/** Clips so short that no landing is left out. */
const SECONDS: Readonly<Record<string, number>> = { endurance: 2.5, sprint: 2, walk: 3 };
const CASES = Object.keys(GAITS).flatMap((gait) =>
	[30, 60, 240].flatMap((rate) =>
		(['left', 'right'] as const).map((facing) => [gait, rate, facing] as const)
	)
);

describe('the frames kept for the feet', () => {
	it.each(CASES)('hold the contacts: %s at %i frames a second, facing %s', (gait, rate, facing) => {
		const { events, kept } = passed(GAITS[gait]!, rate, facing, SECONDS[gait]!);
		for (const side of ['left', 'right'] as const) {
			// The first stride is needed to see which way the runner faces; the last landing may not be over.
			const contacts = events.filter(
				(event) => event.side === side && event.time > 0.9 && event.time < SECONDS[gait]! - 0.4
			);
			const held = contacts.filter((contact) => framesAtContacts(kept, [contact]).length === 2);
			expect(contacts.length).toBeGreaterThan(0);
			expect(held).toEqual(contacts);
		}
	});

	it.each([
		['short', 60, 4],
		['long', 60, 60],
		['in slow motion', 240, 20]
	] as const)(
		'of a clip that is %s are never too many, and every other one is given back once',
		(_, rate, seconds) => {
			const { kept, most, discarded, frames, last } = passed(ENDURANCE, rate, 'right', seconds);
			expect(most).toBeLessThanOrEqual(MOST_FRAMES);
			const counts = new Map<number, number>();
			for (const index of discarded) counts.set(index, (counts.get(index) ?? 0) + 1);
			expect([...counts.values()].every((count) => count === 1)).toBe(true);
			const held = new Set(kept.map(({ index }) => index));
			expect(discarded.filter((index) => held.has(index))).toEqual([]);
			// What is neither kept nor given back is among the last few, which nobody knows enough about.
			const open = frames - held.size - counts.size;
			expect(open).toBeLessThanOrEqual(last);
		}
	);

	it('of a long clip are spread over all of it', () => {
		const { kept } = passed(ENDURANCE, 60, 'right', 60);
		const times = kept.map(({ time }) => time);
		for (let from = 0; from < 60; from += 15)
			expect(times.filter((time) => time >= from && time < from + 15).length).toBeGreaterThan(10);
		expect(times).toEqual([...times].sort((a, b) => a - b));
	});

	it('are none while nobody is seen', () => {
		const frames = new FootFrames();
		const { tracks } = syntheticRunner({ seconds: 2 });
		const discarded: number[] = [];
		for (const frame of framesOf(tracks))
			frames.add({ ...frame, keypoints: frame.keypoints.fill(0) }, (pixels) =>
				discarded.push(pixels.length)
			);
		expect(frames.all()).toEqual([]);
		expect(discarded.length).toBeGreaterThan(100);
	});
});

function passed(gait: RunnerOptions, framesPerSecond: number, facing: Side, seconds: number) {
	const { tracks, truth } = syntheticRunner({ ...gait, framesPerSecond, facing, seconds });
	const collector = new FootFrames();
	const frames = framesOf(tracks);
	const indexOf = new Map(frames.map(({ pixels, index }) => [pixels, index]));
	const discarded: number[] = [];
	let most = 0;
	for (const frame of frames) {
		collector.add(frame, (pixels) => {
			const index = indexOf.get(pixels)!;
			// Whoever is given a buffer may use it for another frame at once.
			expect(collector.all().map((kept) => kept.index)).not.toContain(index);
			discarded.push(index);
		});
		most = Math.max(most, collector.all().length);
	}
	const events = truth.events.filter(({ type }) => type === 'initialContact');
	return { events, kept: collector.all(), most, discarded, frames: frames.length, last: 10 };
}

function framesOf({ times, x, y, score }: Tracks): FootFrame[] {
	return Array.from(times, (time, index) => {
		const keypoints = new Float32Array(KEYPOINT_COUNT * 3);
		for (let k = 0; k < KEYPOINT_COUNT; k++)
			keypoints.set([x[k]![index]!, y[k]![index]!, score[k]![index]!], 3 * k);
		return {
			index,
			time,
			square: { x: 0, y: 0, size: 256 },
			pixels: new Uint8Array(1),
			feet: null,
			keypoints
		};
	});
}
