import { metricShifts } from '../../tests/helpers/metric-shifts';
import type { PoseMode } from '../../src/core/model/recording';
import { words } from '../../src/report/words';
import { SAMPLES, SHORT } from '../page';
import type { EnginePage } from './engine-page';
import {
	analyse,
	expectFrame,
	expectPlaying,
	expectReview,
	exported,
	faults,
	listenForFaults,
	pointsApart,
	result,
	loadedVariants,
	saidVariant,
	shownFrame,
	waitFor,
	type Result
} from './main-job';
import { expect, OTHER_BROWSERS, skipWithout, startBrowser, test } from './test';

const { correct } = words.ui;
const RIGHT_KNEE = 14;
const KNEE = { name: correct.joint('right_knee') };
/**
 * How far a number may lie from Chromium's, in parts of its ±. H.264 decodes to the same bytes everywhere; but Firefox hands
 * out RGB instead of planes, and WebAssembly rounds differently without Relaxed SIMD. What that moves is the model's own
 * scatter; three seconds in Fast have few strides to average it (docs/browsers.md has what was measured).
 */
const MOST_OF_ERROR = { fast: 1.5, accurate: 1, precise: 1 } as const;

const references = new Map<string, Promise<Result>>();

for (const name of ['chromium', ...OTHER_BROWSERS] as const)
	test.describe.serial(name, () => {
		if (name !== 'chromium') skipWithout(name);
		let page: EnginePage;
		let first: Result;

		test.beforeAll(async () => void (page = await startBrowser(name)));
		test.afterAll(() => page?.close());
		// eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
		test.afterEach(async ({}, info) => {
			if (info.status === info.expectedStatus || !page) return;
			await info.attach('seen', { body: await page.picture(), contentType: 'image/png' });
		});

		test('a clip is measured as in Chromium', async ({ site }) => {
			await page.open(site.url);
			await listenForFaults(page);
			const said = await saidVariant(page);
			site.takeRequested();
			await analyse(page, SHORT.path, 'fast');
			const loaded = loadedVariants(site.takeRequested());
			console.log(`${page.browser}: ${said} variant of LiteRT, loaded ${loaded.join(', ')}`);
			expect(loaded).toEqual([said]);
			first = await result(page);
			if (name === 'chromium') references.set(keyOf(SHORT.path, 'fast'), Promise.resolve(first));
			expect(first.clip).toMatchObject({ name: `${SHORT.name}.mp4`, frameCount: 90 });
			await expectAsInChromium(first, site.url, SHORT.path);
		});

		test('its frames are shown, stepped and played', async () => {
			await expectFrame(page, 0);
			await page.press('ArrowRight');
			await expectFrame(page, 1);
			await page.press('ArrowLeft');
			await expectFrame(page, 0);
			await expectPlaying(page);
		});

		test('a joint is dragged, its angles follow, and undo brings back every bit', async () => {
			await page.press('c');
			await waitFor(page, KNEE);
			const frame = await shownFrame(page);
			await page.drag(KNEE, [24, -16]);
			await waitFor(page, { name: correct.revert(correct.moved('right_knee', frame + 1)) });
			const after = await result(page);
			expect(after.corrections).toHaveLength(1);
			const [was, is] = [first, after].map((file) => file.keypoints[frame]![RIGHT_KNEE]!);
			expect(is![0]).toBeGreaterThan(was![0]);
			expect(is![1]).toBeLessThan(was![1]);
			expect(after.rawKeypoints).toEqual(first.rawKeypoints);
			await page.click({ name: correct.undo });
			expect(await result(page)).toEqual(first);
		});

		test('its strides are saved as a table', async () => {
			const [heading, ...rows] = (await exported(page, 'strides')).trimEnd().split('\r\n');
			expect(heading).toContain('[kneeLiftDegrees]');
			expect(rows).toHaveLength(first.strides.length);
		});

		test('its session is there after a reload, with the same result', async ({ site }) => {
			expect(await faults(page)).toEqual([]);
			await page.open(site.url);
			await page.reload();
			await listenForFaults(page);
			await page.click({ css: 'a', name: SHORT.name });
			await expectReview(page);
			expect(await result(page)).toEqual(first);
			expect(await faults(page)).toEqual([]);
		});

		test(
			'a longer clip is measured in Accurate as in Chromium',
			{ tag: '@full' },
			async ({ site }) => {
				await page.open(site.url);
				await analyse(page, SAMPLES.endurance.path, 'accurate');
				await expectAsInChromium(await result(page), site.url, SAMPLES.endurance.path, 'accurate');
			}
		);
	});

/** Every number within a part of its ± of Chromium's, the same strides, and the same notes. */
async function expectAsInChromium(
	found: Result,
	site: string,
	path: string,
	mode: PoseMode = 'fast'
): Promise<void> {
	const expected = await inChromium(site, path, mode);
	const { median, most } = pointsApart(found, expected);
	const shifts = metricShifts(found, expected).sort((a, b) => b.share - a.share);
	const [largest] = shifts;
	console.log(
		`points apart: median ${median.toFixed(3)}, most ${most.toFixed(3)} px; ${shifts.length} numbers, ` +
			`at most ${largest!.share.toFixed(4)} of their ± apart (${largest!.name})`
	);
	expect(largest!.share).toBeLessThan(MOST_OF_ERROR[mode]);
	expect(found.strides.length).toBe(expected.strides.length);
	expect(found.quality.map(({ code }) => code)).toEqual(expected.quality.map(({ code }) => code));
}

const keyOf = (path: string, mode: PoseMode): string => `${mode} ${path}`;

function inChromium(site: string, path: string, mode: PoseMode): Promise<Result> {
	const key = keyOf(path, mode);
	const known = references.get(key) ?? measureInChromium(site, path, mode);
	references.set(key, known);
	return known;
}

async function measureInChromium(site: string, path: string, mode: PoseMode): Promise<Result> {
	const page = await startBrowser('chromium');
	try {
		await page.open(site);
		await analyse(page, path, mode);
		return await result(page);
	} finally {
		await page.close();
	}
}
