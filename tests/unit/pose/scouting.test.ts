import { describe, expect, it } from 'vitest';
import { cropAt } from '../../../src/pixels/crop';
import { Refusal } from '../../../src/core/model/refusal';
import type { Frame, FrameSource } from '../../../src/pixels/frame-source';
import type { PersonPlace } from '../../../src/pose/people';
import type { Preview } from '../../../src/pose/record-api';
import { ClipPart } from '../../../src/pose/clip-part';
import { Scouting, type Scouted } from '../../../src/pose/scout';
import { centreOf, sceneClip, scenePool, type Figure, type Scene } from '../../helpers/made-scene';

describe('scouting a clip', () => {
	it('finds a runner on a treadmill in one still square, and decodes less than half of the clip', async () => {
		const { scouted, decodedShare } = await scouting([runner({ x: 700 })]);
		expect(scouted.path.squares).toHaveLength(1);
		expectHeld(scouted, runner({ x: 700 }));
		expect(scouted.seenFrames).toBe(scouted.scoutedFrames);
		expect(scouted.wholeFrames).toBe(scouted.scoutedFrames);
		expect(scouted.people).toEqual([]);
		expect(decodedShare).toBeLessThan(0.3);
	});

	it('finds a runner far from the middle', async () => {
		const { scouted } = await scouting([runner({ x: 1700, height: 300 })]);
		expectHeld(scouted, runner({ x: 1700, height: 300 }));
	});

	it('follows a runner who crosses a wide picture', async () => {
		const crossing = (t: number) => runner({ x: -600 + 400 * t })(t);
		const { scouted } = await scouting([crossing]);
		expect(scouted.path.squares.length).toBeGreaterThan(10);
		expectHeld(scouted, crossing, [2.3, 5.7]);
		const { size } = cropAt(scouted.path, 4);
		expect(size).toBeLessThan(900);
		expect(scouted.seenFrames).toBeLessThan(0.9 * scouted.scoutedFrames);
	});

	it.each([1, 45, 240])(
		'follows a runner who crosses, whether every frame or one in %i decodes without any other',
		async (every) => {
			const crossing = (t: number) => runner({ x: 250 + 330 * t })(t);
			const clip = clipOf([crossing], every, 4.5);
			const scouted = await new Scouting(clip, SIZE, scenePool).find(null, UNWATCHED);
			expectHeld(scouted, crossing, [0, 4.5]);
		}
	);

	it('finds a runner on a treadmill in a clip with one key frame without decoding all of it', async () => {
		const clip = clipOf([runner({ x: 700 })], 240);
		const scouted = await new Scouting(clip, SIZE, scenePool).find(null, UNWATCHED);
		expectHeld(scouted, runner({ x: 700 }));
		expect(clip.decoded / clip.times.length).toBeLessThan(0.8);
	});

	it('refuses a clip in which nobody is seen for want of light, and says so', async () => {
		// A painted clip is black but for its people.
		await expect(scouting([])).rejects.toEqual(new Refusal('too-dark'));
	});

	it('finds a runner who comes in late, and says for how much of the clip the body was in view', async () => {
		const late = (t: number) => (t < 4.3 ? null : runner({ x: 900 })(t));
		const { scouted } = await scouting([late]);
		expectHeld(scouted, late, [4.4, 8]);
		expect(scouted.wholeFrames / scouted.scoutedFrames).toBeCloseTo(3.7 / 8, 1);
	});

	it('tells three people apart and follows the one who runs', async () => {
		const scene = [standing(400, 460), runner({ x: 1000, height: 400 }), standing(1600, 420)];
		const { scouted } = await scouting(scene);
		expectHeld(scouted, scene[1]!);
		expect(scouted.people.map(({ place }) => Math.round(place.x / 10) * 10)).toEqual([
			400, 1000, 1600
		]);
		expect(scouted.people.map(({ followed }) => followed)).toEqual([false, true, false]);
		for (const { picture, region } of scouted.people) {
			expect(picture.rgb).toHaveLength(picture.size ** 2 * 3);
			expect(region.width).toBeGreaterThan(300);
		}
	});

	it('shows a first skeleton after two looks, before it looks for further people', async () => {
		let looks = 0;
		const counting = {
			...scenePool,
			infer: (...of: Parameters<typeof scenePool.infer>) => {
				looks++;
				return scenePool.infer(...of);
			}
		} as typeof scenePool;
		const shownAfter: number[] = [];
		const watch = { ...UNWATCHED, show: () => void shownAfter.push(looks) };
		const scene = [runner({ x: 1000 }), standing(400, 460)];
		await new Scouting(clipOf(scene), SIZE, counting).find(null, watch);
		expect(shownAfter[0]).toBe(2);
		expect(shownAfter.length).toBeGreaterThan(3);
	});

	it('follows whomever the user chose, by the place it gave itself', async () => {
		const scene = [standing(400, 460), runner({ x: 1000, height: 400 }), runner({ x: 1600 })];
		const { scouted } = await scouting(scene);
		for (const [i, { place }] of scouted.people.entries()) {
			const again = await scouting(scene, place);
			expectHeld(again.scouted, scene[i]!);
			expect(again.scouted.people.map(({ followed }) => followed)).toEqual(
				scouted.people.map((_, k) => k === i)
			);
		}
	});

	it('gives the same again for the same clip', async () => {
		const scene = [standing(400, 460), runner({ x: 1000, height: 400 })];
		expect((await scouting(scene)).scouted).toEqual((await scouting(scene)).scouted);
	});

	it('looks at nothing outside of the part that was asked for', async () => {
		const elsewhere = (t: number) => runner({ x: t >= 2.9 && t <= 5.1 ? 1500 : 400 })(t);
		const clip = clipOf([elsewhere]);
		const asked: number[] = [];
		const part = new ClipPart(
			{ ...clip, at: (times) => (asked.push(...times), clip.at(times)) },
			{
				from: 3,
				to: 5
			}
		);
		const scouted = await new Scouting(part, SIZE, scenePool).find(null, UNWATCHED);
		expect(Math.min(...asked)).toBeGreaterThanOrEqual(3);
		expect(Math.max(...asked)).toBeLessThanOrEqual(5);
		expectHeld(scouted, elsewhere, [3, 5]);
		expect(scouted.path.squares).toHaveLength(1);
	});

	it('looks at nothing twice when somebody else is chosen, and gives what a new search gives', async () => {
		const scene = [standing(400, 460), runner({ x: 1000, height: 400 })];
		let looks = 0;
		const counting = {
			capacity: 3,
			infer: (...parts: Parameters<typeof scenePool.infer>) => {
				looks++;
				return scenePool.infer(...parts);
			}
		} as typeof scenePool;
		const scouting = new Scouting(clipOf(scene), SIZE, counting);
		const { people } = await scouting.find(null, UNWATCHED);
		const before = looks;
		const again = await scouting.find(people[0]!.place, UNWATCHED);
		expect(looks).toBe(before);
		const anew = await new Scouting(clipOf(scene), SIZE, scenePool).find(
			people[0]!.place,
			UNWATCHED
		);
		expect(again).toEqual(anew);
	});

	it('ends soon after it is told to, and keeps what it had found before', async () => {
		const clip = clipOf([runner({ x: 700 })]);
		const scouting = new Scouting(clip, SIZE, scenePool);
		const search = scouting.find(null, UNWATCHED);
		scouting.stop();
		await expect(search).rejects.toMatchObject({ name: 'AbortError' });
		expect(scouting.stopped).toBe(true);
		expect(clip.decoded).toBeLessThan(3);

		const other = new Scouting(clip, SIZE, scenePool);
		await other.find(null, UNWATCHED);
		other.stop();
		expect(other.stopped).toBe(false);
	});

	it.each(['look', 'frame'] as const)(
		'leaves no picture open, at whatever %s it is ended',
		async (at) => {
			for (let ending = 1; ending <= 9; ending++) {
				const clip = clipOf([runner({ x: 700 })]);
				let count = 0;
				const step = () => void (++count === ending && scouting.stop());
				const open = new Set<object>();
				const source = {
					...clip,
					at: (times: readonly number[]) =>
						withPictures(clip.at(times), open, at === 'frame' ? step : null)
				};
				const pool = {
					...scenePool,
					infer: (...of: Parameters<typeof scenePool.infer>) => {
						if (at === 'look') step();
						return scenePool.infer(...of);
					}
				} as typeof scenePool;
				const scouting = new Scouting(source, SIZE, pool);
				const show = ({ image }: Preview) => {
					expect(open.has(image)).toBe(true);
					image.close();
				};
				const watch = { ...UNWATCHED, show };
				await expect(scouting.find(null, watch)).rejects.toMatchObject({ name: 'AbortError' });
				// Looks that were under way come to their end.
				await new Promise((resolve) => setTimeout(resolve));
				expect(open.size).toBe(0);
			}
		}
	);

	it('shows a group on the frame that has most of them, each in a box of their own', async () => {
		const late = (t: number) => (t < 1 ? null : runner({ x: 1600 })(t));
		const scene = [standing(400, 460), runner({ x: 1000, height: 400 }), late];
		const { scouted } = await scouting(scene);
		const { fileTime, places, picture } = scouted.group!;
		expect(fileTime).toBeGreaterThan(1);
		expect(picture.rgb).toHaveLength(picture.size ** 2 * 3);
		expect(places).toHaveLength(scouted.people.length);
		for (const [i, x] of [400, 1000, 1600].entries()) {
			const box = places[i]!;
			expect(Math.abs(box.x + box.width / 2 - x)).toBeLessThan(40);
			expect(box.y).toBeLessThan(540 - 0.4 * 400);
		}
	});

	it('calls a clip that ends at once too short, whoever is in it', async () => {
		const find = (scene: Scene) =>
			new Scouting(lit(clipOf(scene, 1, 1 / 30)), SIZE, scenePool).find(null, UNWATCHED);
		for (const scene of [[runner({ x: 900 })], []])
			await expect(find(scene)).rejects.toMatchObject({
				code: 'too-few-strides',
				details: { strides: 0, seconds: 0 }
			});
	});

	it('refuses a clip without anybody, and one whose runner never fits into the picture', async () => {
		const light = new Scouting(lit(clipOf([])), SIZE, scenePool).find(null, UNWATCHED);
		await expect(light).rejects.toEqual(new Refusal('no-person'));
		await expect(scouting([runner({ x: 900, hipY: 950 })])).rejects.toMatchObject({
			code: 'body-cropped',
			details: { part: 'ankles' }
		});
	});
});

const SIZE = { width: 1920, height: 1080 };
const SECONDS = 8;

const UNWATCHED = { progress: () => undefined, show: () => undefined };

function clipOf(scene: Scene, keyEvery = 60, seconds = SECONDS) {
	const times = Float64Array.from({ length: seconds * 30 }, (_, i) => i / 30);
	return sceneClip({ scene, ...SIZE, times, keyTimes: times.filter((_, i) => i % keyEvery === 0) });
}

/** The same on a light ground. */
function lit(clip: FrameSource): FrameSource {
	async function* light(frames: AsyncGenerator<Frame, void>): AsyncGenerator<Frame, void> {
		for await (const frame of frames) {
			const cut: Frame['cut'] = async (...of) => {
				const pixels = await frame.cut(...of);
				return pixels.map((value, i) => (i % 3 === 1 ? Math.max(value, 180) : value));
			};
			yield { ...frame, cut };
		}
	}
	return { ...clip, at: (times) => light(clip.at(times)) };
}

async function scouting(scene: Scene, place: PersonPlace | null = null) {
	const clip = clipOf(scene);
	const told: number[] = [];
	const watch = {
		progress: (done: number, total: number) => {
			expect(done).toBeLessThanOrEqual(total);
			told.push(done);
		},
		show: () => undefined
	};
	const scouted = await new Scouting(clip, SIZE, scenePool).find(place, watch);
	expect(told).toEqual(told.toSorted((a, b) => a - b));
	return { scouted, decodedShare: clip.decoded / clip.times.length };
}

/** Frames whose pictures are counted while they are open. */
async function* withPictures(
	frames: AsyncGenerator<Frame, void>,
	open: Set<object>,
	onFrame: (() => void) | null
): AsyncGenerator<Frame, void> {
	for await (const frame of frames) {
		onFrame?.();
		const picture = async (...of: Parameters<Frame['picture']>) => {
			const { region } = await frame.picture(...of);
			const image = { close: () => open.delete(image) } as unknown as ImageBitmap;
			open.add(image);
			return { image, region };
		};
		yield { ...frame, picture };
	}
}

function runner(options: { x: number; hipY?: number; height?: number }) {
	const { x, hipY = 560, height = 480 } = options;
	return (t: number): Figure => {
		const stride = Math.sin(2 * Math.PI * 1.37 * t);
		return { x, hipY: hipY + 12 * Math.abs(stride), height, stride };
	};
}

const standing = (x: number, height: number) => (): Figure => ({ x, hipY: 540, height, stride: 0 });

/** The runner's whole box lies in the crop, and the crop is not much larger than it must be. */
function expectHeld(
	{ path }: Scouted,
	person: Scene[number],
	[from, to]: readonly [number, number] = [0, SECONDS]
): void {
	for (let t = from; t < to; t += 0.1) {
		const { x, hipY, height } = person(t)!;
		const square = cropAt(path, t);
		expect(Math.abs(centreOf(square)[0] - x) + height / 4).toBeLessThan(square.size / 2);
		expect(square.y).toBeLessThan(hipY - 0.48 * height);
		expect(square.y + square.size).toBeGreaterThan(hipY + 0.5 * height);
		expect(square.size).toBeLessThan(2.2 * height);
	}
}
