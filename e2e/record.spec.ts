import { expect, test } from './test';
import { recordWords as text } from '../src/report/words/record';
import { words } from '../src/report/words';
import { cameraLaunch } from '../tools/browser';
import { expectNoFault } from './no-fault';
import { analyse, chooseMode, expectHeadline, expectReview, inProject, SLOW } from './page';

test.use({ launchOptions: cameraLaunch(inProject('tests/fixtures/runner-loop.mjpeg')) });

test(
	'a runner in front of the camera is told how they stand, recorded, and measured',
	{ tag: '@heavy' },
	async ({ page }) => {
		await page.addInitScript(keepTracks);
		await page.goto('.');
		chooseMode(page, 'fast');
		await page.getByRole('link', { name: words.ui.open.record }).click();
		for (const check of ['whole', 'distance', 'side', 'height'] as const) {
			const hint = page.getByRole('listitem').filter({ hasText: text.checks[check] });
			await expect(hint).toContainText(text.good, SLOW);
		}
		// The pretended camera gives 30 frames a second.
		await expect(page.getByText(text.slow)).toBeVisible();

		await expectNoFault(page);

		await page.getByLabel(text.countdown).selectOption('3');
		await page.getByLabel(text.length).fill('5');
		await page.getByRole('button', { name: text.start }).click();
		await expect(page.getByRole('timer')).toBeVisible();
		await expect(page.getByText(text.recording, { exact: true })).toBeVisible();
		await analyse(page);
		await expectReview(page);
		await expectHeadline(page, 'running', 'right');
		await expect(page.getByText(/^run-\d{4}-\d\d-\d\d-\d{6}\.(mp4|webm)$/).first()).toBeVisible();
		expect(await page.evaluate(trackStates)).toEqual(['ended']);
	}
);

test('leaving turns the camera off', async ({ page }) => {
	await page.addInitScript(keepTracks);
	await page.goto('#/record');
	await expect(page.getByRole('button', { name: text.start })).toBeEnabled();
	expect(await page.evaluate(trackStates)).toEqual(['live']);
	await page.getByRole('button', { name: text.start }).click();
	await expect(page.getByRole('timer')).toBeVisible();
	await page.getByRole('link', { name: words.ui.pages.diary }).click();
	await expect.poll(() => page.evaluate(trackStates)).toEqual(['ended']);
});

/** Remembers every track of a camera that the page is given. */
function keepTracks(): void {
	const devices = navigator.mediaDevices;
	const ask = devices.getUserMedia.bind(devices);
	const tracks: MediaStreamTrack[] = [];
	Object.assign(window, { cameraTracks: tracks });
	devices.getUserMedia = async (constraints) => {
		const stream = await ask(constraints);
		tracks.push(...stream.getTracks());
		return stream;
	};
}

const trackStates = (): string[] =>
	(window as unknown as { cameraTracks: MediaStreamTrack[] }).cameraTracks.map(
		({ readyState }) => readyState
	);
