import { expect, test } from '@playwright/test';
import { analyse, chooseMode, expectHeadline, expectReview, exported, SLOW } from './page';
import { words } from '../src/report/words';

test(
	'a sample leads to its skeleton, five numbers and a place in the profile',
	{ tag: '@heavy' },
	async ({ page }) => {
		await page.goto('.');
		chooseMode(page, 'fast');
		await page.getByRole('button', { name: words.ui.samples.endurance }).click();
		await analyse(page);

		const analysing = page.getByRole('progressbar');
		await expect(analysing).toBeVisible(SLOW);
		await expectReview(page);

		await expectHeadline(page, 'running', 'right');
		const frame = page.getByRole('img', { name: /^Frame 1 of \d+/ }).locator('canvas');
		await expect(frame).toBeVisible();
		// A decoded frame has hundreds of colours, a bare skeleton a handful.
		await expect.poll(() => frame.evaluate(coloursOf)).toBeGreaterThan(100);
		await expect(page.locator('#verdict')).toContainText(/endurance runner/);
		const { profile } = await exported(page);
		expect(profile!.position).toBeLessThan(0.1);
		expect(profile!.positionEqualWeights).toBeLessThan(0.1);
	}
);

function coloursOf(element: Element): number {
	const canvas = element as HTMLCanvasElement;
	const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
	return new Set(new Uint32Array(data.buffer)).size;
}
