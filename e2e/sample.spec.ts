import { FULL, SHOWN_BY } from '../tests/helpers/how-many';
import { limbKeypoints } from '../src/core/model/legs';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import { firstNumbersWords } from '../src/report/words/first-numbers';
import {
	analyse,
	chooseMode,
	expectHeadline,
	expectReview,
	expectSetUp,
	exported,
	SAMPLES,
	setUp,
	SLOW
} from './page';
import { expect, test } from './test';

/** The sprint sample runs at 8 m/s, the sprinters at the end of the scale at 9 to 10. */
const SAMPLE_CLIPS = [
	{ sample: 'endurance', positions: [-1, 0.1] },
	{ sample: 'sprint', positions: [0.4, 2] }
] as const;

/** Shown numbers have no decimals where the ± leaves none. */
const ROUNDING = 0.5;

for (const { sample, positions } of SAMPLE_CLIPS)
	test(
		`the ${sample} sample leads to its skeleton, five numbers and a place in the profile`,
		{ tag: '@heavy' },
		async ({ page, requested }) => {
			test.skip(sample === 'sprint' && !FULL, SHOWN_BY('the endurance sample'));
			await page.goto('.');
			chooseMode(page, 'fast');
			await setUp(page, SAMPLES[sample].path);
			await analyse(page);

			const analysing = page.getByRole('progressbar');
			await expect(analysing).toBeVisible(SLOW);
			const first = page.getByRole('region', { name: firstNumbersWords.title });
			await expect(first.locator('.value').first()).toBeVisible(SLOW);
			const told = await first.locator('dl > div').allInnerTexts();
			await expectReview(page);

			await expectHeadline(page, 'running', 'right');
			const { profile, keypoints, summary } = await exported(page);
			// What was told while the rest was measured holds for the whole clip.
			const cadence = told
				.map((text) => /^Cadence\s+([\d.]+)\s+±([\d.]+)/.exec(text))
				.find(Boolean)!;
			const [, value, plusMinus] = cadence.map(Number);
			expect(plusMinus).toBeGreaterThan(0);
			const { mean } = summary.cadenceStepsPerMinute!;
			expect(Math.abs(mean - value!)).toBeLessThanOrEqual(plusMinus! + ROUNDING);
			// The review opens at the first frame with a whole skeleton.
			const whole = keypoints.findIndex((points) => limbKeypoints('legs').every((k) => points[k]));
			const picture = page.getByRole('img', { name: new RegExp(`^Frame ${whole + 1} of \\d+`) });
			const frame = picture.locator('canvas');
			await expect(frame).toBeVisible();
			// A decoded frame has hundreds of colours, a bare skeleton a handful.
			await expect.poll(() => frame.evaluate(coloursOf)).toBeGreaterThan(100);
			await expect(page.locator('#verdict')).toContainText(words.ui.review.labels[profile!.label!]);
			for (const position of [profile!.position, profile!.positionEqualWeights]) {
				expect(position).toBeGreaterThan(positions[0]);
				expect(position).toBeLessThan(positions[1]);
			}
			// Workers, WebAssembly and the model were among what stayed on the origin: nothing is fetched unseen.
			for (const part of [/\.worker-[^/]*\.js$/, /\.wasm$/, /\.bin$/])
				expect(requested.filter((url) => part.test(url))).not.toEqual([]);
		}
	);

test('a sample is reviewed at once, with its pictures and without an analysis, and can be measured here', async ({
	page,
	requested
}) => {
	await page.goto('.');
	await page.getByRole('button', { name: words.ui.samples.endurance }).click();
	await expectReview(page);
	await expectHeadline(page, 'running', 'right');
	const frame = page.locator('[data-frame] canvas');
	await expect.poll(() => frame.evaluate(coloursOf)).toBeGreaterThan(100);
	expect(requested.filter((url) => /\.(tflite|bin)$|record\.worker/.test(url))).toEqual([]);

	await page.getByRole('button', { name: answer.again, exact: true }).click();
	await expectSetUp(page);
});

function coloursOf(element: Element): number {
	const canvas = element as HTMLCanvasElement;
	const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
	return new Set(new Uint32Array(data.buffer)).size;
}
