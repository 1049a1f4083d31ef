import { expect, test, type Page } from './test';
import { readAnalysisFile } from '../src/report/analysis-file';
import { words } from '../src/report/words';
import { videoCases } from '../tools/validation/cases';
import { ENDURANCE_WITH_FEET } from '../tests/helpers/seeded-session';
import { correctedStrides, resultText, review, startCorrecting, text } from './correcting';
import { attach, openPart, openSeeded, picture, SAMPLES, shownFrame } from './page';

/** Of the right foot, by its true heel and toes at its true contacts, degrees. */
const trueMean = videoCases('accurate').find(({ name }) => name === 'A-endurance-right-60')!.truth
	.summary.right.footInclinationAtContactDegrees!.mean;
const METRIC = 'footInclinationAtContactDegrees';

test('the foot at contact has its strike in words; a dragged heel changes it, undo restores it, keys move and hide it', async ({
	page
}) => {
	await openSeeded(page, ENDURANCE_WITH_FEET);
	await attach(page, SAMPLES.endurance.path);
	const first = await resultText(page);
	const before = readAnalysisFile(first);
	const { mean } = before.summary.right[METRIC]!;
	expect(Math.abs(mean - trueMean)).toBeLessThan(1.5);
	expect(before.summary.right.footStrike).not.toBeNull();
	await openPart(page, 'numbers');
	const figure = rightFigure(page);
	await expect(figure.locator('..')).toContainText(
		words.numbers.strikes[before.summary.right.footStrike!]
	);

	// Its frame shows the sole, which can be switched off; there the heel has a handle.
	await figure.click();
	await page.getByRole('button', { name: words.ui.player.view, exact: true }).click();
	const drawn = await steadyPicture(page);
	const soles = page.getByRole('checkbox', { name: words.ui.player.parts.soles, exact: true });
	await soles.setChecked(!(await soles.isChecked()));
	await expect.poll(() => picture(page)).not.toBe(drawn);
	await soles.setChecked(!(await soles.isChecked()));
	await expect.poll(() => picture(page)).toBe(drawn);
	await page.keyboard.press('Escape');
	await startCorrecting(page);
	const frame = await shownFrame(page);
	const line = before.feet!.find((one) => one.frame === frame && one.side === 'right')!;
	const heel = page.getByRole('button', { name: text.joint('right_heel'), exact: true });
	await heel.scrollIntoViewIfNeeded();
	const box = (await heel.boundingBox())!;
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y - 10);
	await page.mouse.move(x, y - 20);
	await page.mouse.up();
	await expect(page.getByText(text.moved('right_heel', frame + 1))).toBeVisible();
	const second = await resultText(page);
	const after = readAnalysisFile(second);
	// The heel is higher, so the toes are lower against it: in that stride, and so in the mean.
	const moved = after.feet!.find((one) => one.frame === frame && one.side === 'right')!;
	expect(moved.toe).toEqual(line.toe);
	expect(moved.heel.y).toBeLessThan(line.heel.y - 3);
	expect(after.summary.right[METRIC]!.mean).toBeLessThan(mean - 0.1);
	expect(after.corrections).toEqual([
		{ kind: 'movePoint', frame, keypoint: 'right_heel', ...moved.heel }
	]);
	expect((await correctedStrides(page)).filter(Boolean)).toHaveLength(1);

	await page.keyboard.press('Control+z');
	expect(await resultText(page)).toBe(first);
	await page.keyboard.press('Control+Shift+z');
	expect(await resultText(page)).toBe(second);
	await page.keyboard.press('Control+z');

	await heel.press('ArrowUp');
	await expect(page.getByText(text.moved('right_heel', frame + 1))).toBeVisible();
	await heel.press('Delete');
	await expect(heel).toBeHidden();
	const hidden = readAnalysisFile(await resultText(page));
	expect(hidden.feet!.some((one) => one.frame === frame && one.side === 'right')).toBe(false);
	expect(hidden.corrections).toContainEqual({ kind: 'hidePoint', frame, keypoint: 'right_heel' });
	await page.getByRole('button', { name: text.show }).click();
	await expect(heel).toBeVisible();
});

const rightFigure = (page: Page) =>
	page
		.getByRole('button', {
			name: `${review.tour(words.metrics[METRIC].label, words.ui.right.toLowerCase())}:`
		})
		.first();

/** Once nothing changes in it any more: a sharper frame takes the place of the first. */
async function steadyPicture(page: Page): Promise<string> {
	let [before, now] = ['', await picture(page)];
	await expect
		.poll(
			async () => {
				[before, now] = [now, await picture(page)];
				return before === now;
			},
			{ intervals: [300] }
		)
		.toBe(true);
	return now;
}
