import { expect, test } from './test';
import { recordWords as text } from '../src/report/words/record';
import { chooseFile, expectReview, inProject } from './page';

/** Real browsers on a machine without a camera; what cannot be brought about here is pretended. */
const CASES = [
	{ code: 'camera-missing', pretend: () => undefined },
	{
		code: 'camera-denied',
		pretend: () => {
			navigator.mediaDevices.getUserMedia = () =>
				Promise.reject(new DOMException('', 'NotAllowedError'));
		}
	},
	{
		code: 'camera-busy',
		pretend: () => {
			navigator.mediaDevices.getUserMedia = () =>
				Promise.reject(new DOMException('', 'NotReadableError'));
		}
	},
	{
		code: 'camera-insecure',
		pretend: () => Object.defineProperty(window, 'isSecureContext', { value: false })
	}
] as const;

for (const { code, pretend } of CASES) {
	test(`without a camera (${code}) the page says why, and a file is chosen instead`, async ({
		page
	}) => {
		await page.addInitScript(pretend);
		await page.goto('#/record');
		const { happened, advice } = text.problems[code];
		await expect(page.getByRole('alert')).toContainText(happened);
		await expect(page.getByRole('alert')).toContainText(advice);
		await expect(page.getByText(code, { exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: text.tryAgain })).toBeVisible();
		if (code !== 'camera-missing') return;
		await chooseFile(page, inProject('tests/fixtures/rbds001-3.5_phone60.json'));
		await expectReview(page);
	});
}
