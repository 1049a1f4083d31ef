import { readFileSync } from 'node:fs';
import { type Locator, type Page } from './test';
import { words } from '../src/report/words';
import { inProject } from './page';

export const text = words.charts;

export const { review } = words.ui;

const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');

export const laneOf = (page: Page, side: 'left' | 'right'): Locator =>
	page.getByRole('slider', { name: text.lane.label(words.ui[side].toLowerCase()) });

export const plotOf = (page: Page, angle: keyof typeof text.angles): Locator =>
	page.getByRole('slider', { name: text.chartTime(text.angles[angle]) });

export const cycleOf = (page: Page, angle: keyof typeof text.angles): Locator =>
	page.getByRole('slider', { name: text.cycle.summary(text.angles[angle]) });

export const counts = (place: number): string => words.ui.correct.countStride(place);

export async function clickAt(page: Page, lane: Locator, share: number): Promise<void> {
	await lane.scrollIntoViewIfNeeded();
	const box = (await lane.boundingBox())!;
	await page.mouse.click(box.x + share * box.width, box.y + box.height / 2);
}

export const copied = (page: Page): Promise<string> =>
	page.evaluate(() => navigator.clipboard.readText());

interface TracksFile {
	readonly times: readonly number[];
	readonly keypointNames: readonly string[];
	readonly keypoints: readonly (readonly (readonly number[])[])[];
}

const fixture = (): TracksFile => JSON.parse(readFileSync(TRACKS, 'utf8')) as TracksFile;

export function firstSeconds(seconds: number, file = fixture()): TracksFile {
	const frames = file.times.filter((time) => time < seconds).length;
	return {
		...file,
		times: file.times.slice(0, frames),
		keypoints: file.keypoints.slice(0, frames)
	};
}

/** The fixture has legs alone: shoulders half as high again as its legs are long, leaning forward a little. */
export function withShoulders(file = fixture()): TracksFile {
	const at = (name: string) => file.keypointNames.indexOf(name);
	const shoulders = [at('left_shoulder'), at('right_shoulder')];
	return {
		...file,
		keypoints: file.keypoints.map((points) => {
			const hip = points[at('left_hip')]!;
			const legs = points[at('left_ankle')]![1]! - hip[1]!;
			return points.map((point, i) =>
				shoulders.includes(i) ? [hip[0]! + 0.06 * legs, hip[1]! - 0.6 * Math.abs(legs), 1] : point
			);
		})
	};
}

/** Seven strides of the fixture over and over: 14,400 frames. */
export function fourMinutes(): TracksFile {
	const file = fixture();
	const [first, count] = [45, 296];
	const step = file.times[1]! - file.times[0]!;
	const frames = Array.from({ length: 14_400 }, (_, i) => i);
	return {
		...file,
		times: frames.map((i) => i * step),
		keypoints: frames.map((i) => file.keypoints[first + (i % count)]!)
	};
}
