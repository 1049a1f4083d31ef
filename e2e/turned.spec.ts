import { expect, test } from './test';
import { words } from '../src/report/words';
import { expectNoFault } from './no-fault';
import {
	analyseButton,
	chooseMode,
	expectHeadline,
	expectReview,
	exported,
	inProject,
	modeChoice,
	setUp,
	SLOW
} from './page';

const text = words.ui.setup;
const UPSIDE_DOWN = inProject('tests/fixtures/runner-upside-down.mp4');

test(
	'a picture that is upside down is told so and refused, turned in one click at either place, then measured and shown upright',
	{ tag: '@heavy' },
	async ({ page }) => {
		chooseMode(page, 'fast');
		await page.goto('.');
		await setUp(page, UPSIDE_DOWN);
		const { happened } = words.problems['turned-picture']({ turnDegrees: 180 });
		await expect(page.getByText(happened)).toBeVisible(SLOW);
		await expectNoFault(page);
		await page.getByRole('button', { name: text.turnBy(180) }).click();
		await expect(page.getByText(text.found)).toBeVisible(SLOW);
		await page.getByRole('button', { name: text.cancel }).click();

		await setUp(page, UPSIDE_DOWN);
		await modeChoice(page, 'fast').check();
		await analyseButton(page).click();
		await expect(page.getByRole('alert')).toBeVisible(SLOW);
		await page.getByRole('button', { name: text.turnBy(180) }).click();
		await expect(page.getByText(text.found)).toBeVisible(SLOW);
		await page.getByText(text.more).click();
		await page.getByLabel(words.ui.settings.level).check();
		await modeChoice(page, 'fast').check();
		await analyseButton(page).click();
		await expectReview(page);
		await expectHeadline(page, 'running', 'right');
		const { clip, view, summary } = await exported(page);
		expect(clip.rotationDegrees).toBe(180);
		expect(view.cameraRollDegrees).toBe(0);
		// What the clip shows the right way up.
		expect(Math.abs(summary.cadenceStepsPerMinute!.mean - 164.5)).toBeLessThan(2);
	}
);
