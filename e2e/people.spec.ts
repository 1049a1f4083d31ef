import { readFileSync } from 'node:fs';
import {
	ALL_FORMATS,
	BufferSource,
	BufferTarget,
	Conversion,
	Input,
	Mp4OutputFormat,
	Output
} from 'mediabunny';
import { words } from '../src/report/words';
import { expectNoFault } from './no-fault';
import {
	analyseButton,
	expectHeadline,
	expectReview,
	expectSetUp,
	inProject,
	modeChoice,
	SLOW
} from './page';
import { expect, test, type Locator } from './test';

const text = words.ui.setup;

test(
	'slow motion is asked about with its reason; of two runners the one chosen on the picture is measured, and in the review the other',
	{ tag: '@heavy' },
	async ({ page }) => {
		await page.goto('.');
		await page.getByLabel(words.ui.open.choose).setInputFiles({
			name: 'two.mp4',
			mimeType: 'video/mp4',
			buffer: await capturedAt(240, inProject('tests/fixtures/two-runners-30.mp4'))
		});
		await expectSetUp(page);
		await expect(page.getByText(text.slowMotionWhy('240', '30', '8'))).toBeVisible();
		await page.getByRole('button', { name: text.slowMotionNo }).click();

		// The larger is taken unless the user says otherwise.
		const people = page.getByRole('group', { name: text.groupPicture }).getByRole('button');
		await expect(people).toHaveCount(2, SLOW);
		await expectChosen(people, 0);
		await people.nth(1).focus();
		await page.keyboard.press('Space');
		await expectChosen(people, 1);
		await expectNoFault(page);

		await modeChoice(page, 'fast').check();
		await analyseButton(page).click();
		await expectReview(page);
		await expectHeadline(page, 'running', 'left');
		const told = words.quality['several-people']({ people: 2, chosen: 'user' });
		await expect(page.getByText(told)).toBeVisible();
		// It was answered already.
		await expect(page.getByText(words.ui.review.slowMotionQuestion)).toBeHidden();

		const both = page.getByRole('region', { name: words.ui.people.title }).getByRole('button');
		await expect(both).toHaveCount(2);
		await expectChosen(both, 1);
		await both.nth(0).click();
		await expectHeadline(page, 'running', 'right');
		await expectReview(page);
		await expectChosen(both, 0);
		await expect(page.getByText(told)).toBeVisible();
	}
);

async function expectChosen(two: Locator, place: 0 | 1): Promise<void> {
	await expect(two.nth(place)).toHaveAttribute('aria-pressed', 'true');
	await expect(two.nth(1 - place)).toHaveAttribute('aria-pressed', 'false');
}

/** The same video with the tag by which a phone tells at which rate it was captured. */
async function capturedAt(framesPerSecond: number, path: string): Promise<Buffer> {
	const input = new Input({ source: new BufferSource(readFileSync(path)), formats: ALL_FORMATS });
	const target = new BufferTarget();
	const output = new Output({ format: new Mp4OutputFormat({ metadataFormat: 'mdta' }), target });
	const raw = { 'com.apple.quicktime.fullframerate': String(framesPerSecond) };
	const conversion = await Conversion.init({ input, output, tags: { raw } });
	await conversion.execute();
	return Buffer.from(target.buffer!);
}
