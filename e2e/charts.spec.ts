import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '../src/report/words';
import { longestTask } from './main-thread';
import { expectNoFault, LOOKS } from './no-fault';
import { exported, inProject, openTracks, shownFrame } from './page';

const text = words.charts;
const { review } = words.ui;
const TRACKS = inProject('tests/fixtures/rbds001-3.5_phone60.json');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a stride chosen in the lane is chosen in the table and on the curves, loops and can be left out', async ({
	page
}) => {
	await openTracks(page);
	const { strides, times } = await exported(page);
	const own = strides.filter(({ side }) => side === 'right');
	const stride = own[4]!;
	const place = strides.indexOf(stride) + 1;
	const lane = laneOf(page, 'right');
	const row = page.getByRole('button', { name: review.goToStride(place), exact: true });
	const valueText = () => lane.getAttribute('aria-valuetext');

	await clickAt(page, lane, (stride.startTime * 0.4 + stride.endTime * 0.6) / times.at(-1)!);
	await expect.poll(valueText).toContain(text.lane.name(place));
	await expect(row).toHaveAttribute('aria-current', 'true');
	const frame = await shownFrame(page);
	expect(times[frame]).toBeGreaterThan(stride.startTime);
	expect(times[frame]).toBeLessThan(stride.endTime);

	await page.getByRole('button', { name: text.stride.loop, exact: true }).click();
	await page.keyboard.press('k');
	const seen = new Set<number>();
	let before = -1;
	let returned = false;
	const loops = async () => {
		const shown = await shownFrame(page);
		returned ||= shown < before;
		before = shown;
		seen.add(shown);
		return returned;
	};
	await expect.poll(loops, { intervals: [50] }).toBe(true);
	for (const shown of seen) {
		expect(times[shown]).toBeGreaterThan(stride.startTime - 0.02);
		expect(times[shown]).toBeLessThan(stride.endTime + 0.02);
	}
	await page.keyboard.press('k');

	await page.getByRole('button', { name: text.stride.leaveOut, exact: true }).click();
	await expect(page.getByRole('checkbox', { name: counts(place) })).not.toBeChecked();
	await page.getByRole('button', { name: text.stride.takeIn, exact: true }).click();
	await expect(page.getByRole('checkbox', { name: counts(place) })).toBeChecked();

	await lane.focus();
	await page.keyboard.press('ArrowRight');
	const next = strides.indexOf(own[5]!) + 1;
	await expect.poll(valueText).toContain(text.lane.name(next));
	await page.keyboard.press('Home');
	await expect.poll(valueText).toContain(text.lane.name(strides.indexOf(own[0]!) + 1));
	await page.keyboard.press('Escape');
	await expect.poll(valueText).toBe(text.lane.none);
	await expect(row).toHaveAttribute('aria-current', 'false');
});

test('a curve is drawn along to scrub, zoomed by wheel, key and marking, and says its values', async ({
	page
}) => {
	await openTracks(page);
	const { times } = await exported(page);
	const last = times.at(-1)!;
	const plot = plotOf(page, 'thigh');
	await plot.scrollIntoViewIfNeeded();
	const area = plot.locator('.area');
	await expect(area).toBeVisible();
	const box = (await area.boundingBox())!;
	const x = (share: number) => box.x + share * box.width;
	const y = box.y + box.height / 2;
	const timeShown = async () => times[await shownFrame(page)]!;
	const part = page.getByRole('group', { name: text.zoom });

	await page.mouse.move(x(0.2), y);
	await page.mouse.down();
	await page.mouse.move(x(0.5), y);
	await page.mouse.move(x(0.61), y);
	await page.mouse.up();
	await expect.poll(timeShown).toBeGreaterThan(0.6 * last);
	expect(await timeShown()).toBeLessThan(0.62 * last);

	// What is under the pointer stays there: the same place is the same time before and after.
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -500);
	await page.keyboard.up('Control');
	await expect(part).not.toContainText(text.shown('0.0', last.toFixed(1), last.toFixed(1)));
	await page.mouse.click(x(0.61), y);
	expect(Math.abs((await timeShown()) - 0.61 * last)).toBeLessThan(0.03);
	await page.mouse.click(x(0.61) + 0.1 * box.width, y);
	expect(await timeShown()).toBeLessThan(0.69 * last);

	await plot.focus();
	await page.keyboard.press('0');
	await expect(part).toContainText(text.shown('0.0', last.toFixed(1), last.toFixed(1)));
	await page.keyboard.down('Shift');
	await page.mouse.move(x(0.3), y);
	await page.mouse.down();
	await page.mouse.move(x(0.4), y);
	await page.mouse.move(x(0.5), y);
	await page.mouse.up();
	await page.keyboard.up('Shift');
	const [from, to] = [(0.3 * last).toFixed(1), (0.5 * last).toFixed(1)];
	await expect(part).toContainText(text.shown(from, to, last.toFixed(1)));

	await page.keyboard.press('Home');
	await page.mouse.click(x(0.5), y);
	await page.keyboard.press('ArrowRight');
	const frame = await shownFrame(page);
	await page.getByRole('button', { name: text.copyWhich(text.angles.thigh) }).click();
	await expect(page.getByText(/rows copied/)).toBeVisible();
	const lines = (await copied(page)).trimEnd().split('\n');
	const inPart = times.filter((time) => time >= 0.3 * last && time <= 0.5 * last).length;
	expect(Math.abs(lines.length - 1 - inPart)).toBeLessThanOrEqual(2);
	const row = lines.find((line) => line.startsWith(times[frame]!.toFixed(3)))!.split('\t');
	const said = (await plot.getAttribute('aria-valuetext'))!.replaceAll('\u2212', '-');
	expect(said).toContain(`${words.ui.left} ${row[1]}°`);
	expect(said).toContain(`${words.ui.right} ${row[2]}°`);

	await page.getByRole('button', { name: text.zoomAll }).click();
	await plot.focus();
	await page.keyboard.press('+');
	await expect(part).not.toContainText(text.shown('0.0', last.toFixed(1), last.toFixed(1)));
});

test('over the mean stride single strides are named, by pointer and by key, and profiles can be hidden', async ({
	page
}) => {
	await openTracks(page, words, withShoulders());
	const { strides } = await exported(page);
	await page.getByRole('tab', { name: review.overCycle }).click();
	for (const angle of ['thigh', 'knee', 'hip', 'trunk'] as const)
		await expect(cycleOf(page, angle)).toBeAttached();
	const plot = cycleOf(page, 'knee');
	await plot.scrollIntoViewIfNeeded();
	await expect(plot.locator('.area')).toBeVisible();
	await expect(plot.locator('path')).toHaveCount(0);
	const valueText = async () => (await plot.getAttribute('aria-valuetext'))!;
	expect(await valueText()).toBe(text.cycle.mean);

	await plot.hover();
	const included = strides.filter(({ included: counted }) => counted);
	await expect(plot.locator('path:not(.shown)')).toHaveCount(included.length);
	await expect(plot.locator('path.shown')).toHaveCount(1);
	const pointed = await valueText();
	await expect(page.getByText(pointed, { exact: true }).first()).toBeVisible();
	const place = Number(/\d+/.exec(pointed)![0]);
	await plot.click();
	const row = page.getByRole('button', { name: review.goToStride(place), exact: true });
	await expect(row).toHaveAttribute('aria-current', 'true');
	await page.mouse.move(2, 2);
	await expect(plot.locator('path.shown')).toHaveCount(1);
	await plot.focus();
	await page.keyboard.press('ArrowRight');
	await expect(row).toHaveAttribute('aria-current', 'false');
	await expect.poll(valueText).toContain(text.lane.name(place + 1));
	await page.keyboard.press('Escape');
	await expect.poll(valueText).toBe(text.cycle.mean);

	const copy = page.getByRole('button', { name: text.copyWhich(text.angles.knee) });
	await copy.click();
	await expect(page.getByText(/rows copied/)).toBeVisible();
	const columns = (await copied(page)).split('\n')[0]!.split('\t').length;
	await page
		.getByRole('group', { name: text.cycle.profiles })
		.getByRole('button', { pressed: true })
		.first()
		.click();
	await copy.click();
	await expect
		.poll(async () => (await copied(page)).split('\n')[0]!.split('\t').length)
		.toBe(columns - 1);
});

test('legs alone have two curves, and why there are no others is said', async ({ page }) => {
	await openTracks(page);
	await expect(page.getByText(text.noTrunk)).toBeVisible();
	await expect(plotOf(page, 'knee')).toBeAttached();
	await expect(plotOf(page, 'hip')).toHaveCount(0);
	await expect(plotOf(page, 'trunk')).toHaveCount(0);
	await page
		.getByRole('group', { name: text.shownAngles })
		.getByRole('button', { name: text.short.knee })
		.click();
	await expect(plotOf(page, 'knee')).toHaveCount(0);
});

test('a weak number carries the reason, and a speed tells how far it is from what is expected', async ({
	page
}) => {
	await openTracks(page, words, firstSeconds(4));
	const { label } = words.metrics.kneeLiftDegrees;
	const few = words.numbers.doubts['few-strides'];
	const badge = page
		.getByRole('region', { name: review.five })
		.getByRole('button', { name: new RegExp(`^${label}.*${few}`) })
		.first();
	await expect(page.getByText(words.numbers.atSpeed.none)).toBeVisible();
	const { summary } = await exported(page);
	const n = summary.left.kneeLiftDegrees!.n;
	await badge.click();
	await expect(page.getByText(words.numbers.fewStrides(n, '7'))).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByLabel(words.ui.settings.speed, { exact: true }).fill('12.6');
	await page.keyboard.press('Tab');
	await expect(page.getByText(words.numbers.atSpeed.none)).toBeHidden();
	const five = page.getByRole('region', { name: review.five });
	const speed = words.comparison.metresPerSecond('3.5');
	await expect(five.getByText(words.numbers.atSpeed.compared(speed))).toBeVisible();
	await expect(five.locator('.expected')).not.toHaveCount(0);
});

test('the table of strides sorts by every heading, shows every number and is copied as it stands', async ({
	page
}) => {
	await openTracks(page);
	const { strides } = await exported(page);
	const table = page.getByRole('region', { name: review.strides }).getByRole('table');
	await page.getByLabel(words.numbers.columns).selectOption('knee');
	const { short, unit } = words.metrics.overstrideLegs;
	const heading = table.getByRole('columnheader', { name: `${short} (${unit})` });
	await expect(heading).toHaveAttribute('aria-sort', 'none');
	await heading.getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'ascending');
	await page.keyboard.press('Enter');
	await expect(heading).toHaveAttribute('aria-sort', 'descending');
	await page.getByRole('button', { name: text.copyWhich(review.strides) }).click();
	await expect(page.getByText(text.copied(strides.length))).toBeVisible();
	const lines = (await copied(page)).trimEnd().split('\n').slice(1);
	expect(lines.map((line) => Number(line.split('\t').at(-1)))).toEqual(
		strides
			.map(({ overstrideLegs }) => Number(overstrideLegs!.toFixed(2)))
			.toSorted((a, b) => b - a)
	);
});

test('four minutes play, scrub and zoom without a task above a tenth of a second', async ({
	page
}) => {
	await openTracks(page, words, fourMinutes());
	await page.getByRole('button', { name: text.zoomAll }).click();
	const plot = plotOf(page, 'thigh');
	await plot.scrollIntoViewIfNeeded();
	await expect(plot.locator('.area')).toBeVisible();
	const box = (await plot.locator('.area').boundingBox())!;
	const [y, middle] = [box.y + box.height / 2, box.x + box.width / 2];

	const scrub = async () => {
		// To the start, so that enough is left to play.
		await page.mouse.move(box.x + box.width - 5, y);
		await page.mouse.down();
		for (let i = 29; i >= 0; i--) await page.mouse.move(box.x + 5 + (i / 30) * (box.width - 10), y);
		await page.mouse.up();
	};
	const play = async () => {
		const start = await shownFrame(page);
		await page.keyboard.press('k');
		await expect.poll(() => shownFrame(page)).not.toBe(start);
		const first = await shownFrame(page);
		await expect.poll(() => shownFrame(page)).toBeGreaterThan(first + 60);
		await page.keyboard.press('k');
	};
	const zoom = async () => {
		await page.mouse.move(middle, y);
		await page.keyboard.down('Control');
		for (let i = 0; i < 12; i++) await page.mouse.wheel(0, i < 6 ? -200 : 200);
		await page.keyboard.up('Control');
	};
	for (const work of [scrub, zoom, play]) {
		await work();
		// A chart that is too slow is so every time.
		await expect.poll(() => longestTask(page, work)).toBeLessThan(100);
	}
});

for (const { name, ...look } of LOOKS) {
	test.describe(name, () => {
		test.use(look);

		test('lane, charts and badges have no accessibility fault with everything open', async ({
			page
		}) => {
			await openTracks(page, words, withShoulders(firstSeconds(4)));
			await laneOf(page, 'left').focus();
			await page.keyboard.press('ArrowRight');
			await page.getByRole('button', { name: text.stride.zoom }).click();
			for (const summary of await page.getByText(review.asTable).all()) await summary.click();
			await page.getByLabel(words.numbers.columns).selectOption('all');
			await keepFirstRows(page);
			await expectNoFault(page);
			await page.getByRole('tab', { name: review.overCycle }).click();
			await cycleOf(page, 'hip').hover();
			await page.getByText(review.asTable).first().click();
			await page.getByRole('button', { name: words.numbers.doubts['few-strides'] }).first().click();
			await keepFirstRows(page);
			await expectNoFault(page);
		});
	});
}

const laneOf = (page: Page, side: 'left' | 'right'): Locator =>
	page.getByRole('slider', { name: text.lane.label(words.ui[side].toLowerCase()) });

const plotOf = (page: Page, angle: keyof typeof text.angles): Locator =>
	page.getByRole('slider', { name: text.chartTime(text.angles[angle]) });

const cycleOf = (page: Page, angle: keyof typeof text.angles): Locator =>
	page.getByRole('slider', { name: text.cycle.summary(text.angles[angle]) });

const counts = (place: number): string => words.ui.correct.countStride(place);

async function clickAt(page: Page, lane: Locator, share: number): Promise<void> {
	const box = (await lane.boundingBox())!;
	await page.mouse.click(box.x + share * box.width, box.y + box.height / 2);
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

interface TracksFile {
	readonly times: readonly number[];
	readonly keypointNames: readonly string[];
	readonly keypoints: readonly (readonly (readonly number[])[])[];
}

const fixture = (): TracksFile => JSON.parse(readFileSync(TRACKS, 'utf8')) as TracksFile;

function firstSeconds(seconds: number, file = fixture()): TracksFile {
	const frames = file.times.filter((time) => time < seconds).length;
	return {
		...file,
		times: file.times.slice(0, frames),
		keypoints: file.keypoints.slice(0, frames)
	};
}

/** The fixture has legs alone: shoulders half as high again as its legs are long, leaning forward a little. */
function withShoulders(file = fixture()): TracksFile {
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
function fourMinutes(): TracksFile {
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

/** The rows of a table are made alike: asking four of each for faults is asking all, in a tenth of the time. */
async function keepFirstRows(page: Page): Promise<void> {
	await page.locator('tbody > tr:nth-child(n + 5)').evaluateAll((rows: HTMLElement[]) => {
		for (const row of rows) row.hidden = true;
	});
}
