import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import {
	attach,
	exported,
	frameShown,
	openPart,
	openSeeded,
	openTracks,
	SAMPLES,
	savedExport,
	shownFrame
} from './page';

const text = words.ui.review;

test('keypoint tracks are reviewed without a video, and a number far down brings the picture into view', async ({
	page
}) => {
	await openTracks(page);
	await expect(page.getByText(text.noVideo)).toBeVisible();
	expect(await paintedPixels(page)).toBeGreaterThan(500);

	await openPart(page, 'curves');
	// The canvas: what holds it has no height of its own.
	const picture = frameShown(page).locator('canvas');
	const stride = page.getByRole('button', { name: text.goToStride(3), exact: true });
	await stride.scrollIntoViewIfNeeded();
	await expect(picture).not.toBeInViewport();
	await stride.click();
	await expect(picture).toBeInViewport({ ratio: 0.9 });
});

test('keys step frames and events, and picture and numbers stay on the same frame', async ({
	page
}) => {
	await openTracks(page);
	// The review opens on the first frame with a whole skeleton.
	const start = Number(await frameShown(page).getAttribute('data-frame'));
	const shows = (frame: number) =>
		expect(frameShown(page)).toHaveAttribute('data-frame', String(frame));
	await page.keyboard.press('ArrowRight');
	await shows(start + 1);
	await page.keyboard.press('Shift+ArrowRight');
	await shows(start + 11);
	await page.keyboard.press('ArrowLeft');
	await shows(start + 10);
	await expect(page.getByText(text.frameOf(start + 11, 600))).toBeVisible();

	const analysis = await exported(page);
	await page.keyboard.press('Shift+ArrowRight');
	const times = analysis.times;
	const here = times[start + 20]!;
	const next = analysis.events.find((event) => nearest(times, event.time) > start + 20)!;
	const previous = analysis.events.findLast((event) => nearest(times, event.time) < start + 20)!;
	expect(previous.time).toBeLessThan(here);
	await page.keyboard.press(']');
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(nearest(times, next.time)));
	await page.keyboard.press('[');
	await expect(frameShown(page)).toHaveAttribute(
		'data-frame',
		String(nearest(times, previous.time))
	);
});

test('playing at a quarter speed passes a quarter of the time, and space ends it', async ({
	page
}) => {
	await openTracks(page);
	await page.getByRole('button', { name: text.speeds[0.25], exact: true }).click();
	await page.getByRole('heading', { name: answer.found }).click();
	const passed = await watchFrames(page);
	await page.keyboard.press(' ');
	await expect.poll(() => shownFrame(page)).toBeGreaterThan(30);
	await page.keyboard.press(' ');
	const paused = await pausedFrame(page);
	// A quarter of 60 frames a second; a busy machine may fall behind, never run ahead.
	const { frames, seconds } = await passed();
	expect(frames).toBeGreaterThan(20);
	expect(frames).toBeLessThan(15 * seconds + 2);
	await page.keyboard.press('ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(paused + 1));
});

test('a number leads to the frames that prove it, one stride after the other, and every curve has its values as a table', async ({
	page
}) => {
	await openTracks(page);
	const analysis = await exported(page);
	const { strides, times } = analysis;
	const lifts = strides
		.filter((stride) => stride.side === 'right' && stride.included)
		.filter((stride) => stride.kneeLiftDegrees !== null);
	const { label } = words.metrics.kneeLiftDegrees;
	const number = page
		.getByRole('button', { name: `${text.tour(label, words.ui.right.toLowerCase())}:` })
		.first();

	await openPart(page, 'numbers');
	for (const place of [0, 1]) {
		await number.click();
		await expect(page.getByText(text.tourPlace(place + 1, lifts.length))).toBeVisible();
		const frame = Number(await frameShown(page).getAttribute('data-frame'));
		expect(times[frame]).toBeGreaterThan(lifts[place]!.startTime);
		expect(times[frame]).toBeLessThan(lifts[place]!.endTime);
	}

	await openPart(page, 'curves');
	const tables = page.getByText(text.asTable);
	await expect(tables).toHaveCount(2);
	await tables.first().click();
	await expect(
		page.getByRole('group', { name: text.chartTime(words.charts.angles.thigh) }).locator('tbody tr')
	).toHaveCount(analysis.times.length);
	await page.getByRole('tab', { name: text.overCycle }).click();
	await page.getByText(text.asTable).first().click();
	await expect(
		page
			.getByRole('group', { name: text.chartCycle(words.charts.angles.thigh) })
			.locator('tbody tr')
	).toHaveCount(51);
});

test('belt speed entered afterwards changes the numbers at once; one that cannot be is marked and changes nothing', async ({
	page
}) => {
	await openTracks(page);
	const before = await exported(page);
	expect(before.summary.strideLengthMetres).toBeNull();
	const field = page.getByLabel(words.ui.settings.speed, { exact: true });
	await field.fill('12.6');
	await page.keyboard.press('Tab');
	await openPart(page, 'numbers');
	await expect(
		page.getByRole('button', { name: `${words.metrics.strideLengthMetres.label}:` }).first()
	).toBeVisible();
	await openPart(page, 'answer');
	const after = await exported(page);
	const { strideLengthMetres, strideTimeSeconds } = after.summary;
	expect(strideLengthMetres!.mean).toBeCloseTo(3.5 * strideTimeSeconds!.mean, 2);

	await field.fill('900');
	await page.keyboard.press('Tab');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	expect((await exported(page)).summary).toEqual(after.summary);

	const { strides } = after;
	const lines = (await savedExport(page, 'strides')).trimEnd().split('\r\n');
	expect(lines).toHaveLength(1 + strides.length);
});

test('the picture shown is the frame that was measured, also after going back', async ({
	page
}) => {
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await hideOverlay(page);
	const stepped: string[] = [];
	await expect.poll(() => paintedPixels(page)).toBeGreaterThan(10_000);
	for (let frame = 1; frame <= 4; frame++) {
		await page.keyboard.press('ArrowRight');
		await expect(frameShown(page)).toHaveAttribute('data-frame', String(frame));
		stepped.push(await picture(page));
	}
	expect(new Set(stepped).size).toBe(4);
	for (let i = 0; i < 30; i++) await page.keyboard.press('Shift+ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', '304');
	for (let i = 0; i < 30; i++) await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', '6');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await expect(frameShown(page)).toHaveAttribute('data-frame', '4');
	expect(await picture(page)).toBe(stepped[3]);
});

/** From now on notes the frames shown, each with the page's own time of showing it; gives how many passed in which time. */
async function watchFrames(page: Page) {
	await frameShown(page).evaluate((shown) => {
		const seen: { frame: number; seconds: number }[] = [];
		const note = () =>
			seen.push({
				frame: Number(shown.getAttribute('data-frame')),
				seconds: Number(document.timeline.currentTime) / 1000
			});
		new MutationObserver(note).observe(shown, { attributeFilter: ['data-frame'] });
		Object.assign(window, { seen });
	});
	return () =>
		page.evaluate(() => {
			const { seen } = window as unknown as { seen: { frame: number; seconds: number }[] };
			const [first, last] = [seen[0]!, seen.at(-1)!];
			return { frames: last.frame - first.frame, seconds: last.seconds - first.seconds };
		});
}

/** The frame shown once the player stands still. */
async function pausedFrame(page: Page): Promise<number> {
	await expect(page.getByRole('button', { name: text.play, exact: true })).toBeVisible();
	let before = -1;
	let shown = -1;
	const standsStill = async () => {
		[before, shown] = [shown, await shownFrame(page)];
		return shown === before;
	};
	await expect.poll(standsStill, { intervals: [200] }).toBe(true);
	return shown;
}

const nearest = (times: readonly number[], time: number): number =>
	times.reduce(
		(best, at, i) => (Math.abs(at - time) < Math.abs(times[best]! - time) ? i : best),
		0
	);

async function hideOverlay(page: Page): Promise<void> {
	const { view, parts } = words.ui.player;
	await page.getByRole('button', { name: view, exact: true }).click();
	for (const name of [parts.skeleton, parts.angles])
		await page.getByRole('checkbox', { name }).uncheck();
	await page.keyboard.press('Escape');
}

const picture = (page: Page): Promise<string> =>
	page.locator('[data-frame] canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

const paintedPixels = (page: Page): Promise<number> =>
	page.locator('[data-frame] canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		return data.filter((value, i) => i % 4 === 3 && value > 0).length;
	});
