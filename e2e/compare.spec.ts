import { readFileSync, statSync } from 'node:fs';
import { expect, test, type Page } from './test';
import endurance from '../src/profiles/runners/endurance.json' with { type: 'json' };
import { english } from '../src/report/words/en';
import { report } from '../src/report/words/en/report';
import { report as german } from '../src/report/words/de/report';
import { libraryWords } from '../src/report/words/library';
import { videoWords } from '../src/report/words/video';
import { clipWithTruth, ENDURANCE, seedSession } from '../tests/helpers/seeded-session';
import { expectNoFault, LOOKS } from './no-fault';
import { attach, openSeeded, SAMPLES } from './page';
import { clippedText, pagesOf } from './printing';

const text = report.comparison;
const { profile } = text;
const { kinds } = english.ui.keyFrames;
const TEMPO = clipWithTruth('D-tempo-asymmetry-60');
const { cadenceStepsPerMinute, kneeLiftDegrees, contactTimeSeconds } = english.metrics;

test('two runs are compared: what changed is marked, speed is said first, and both players keep in phase', async ({
	page
}) => {
	await open(page, 'A', 'D');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^\d+ of \d+ numbers changed by more than their error\.$/
	);
	const first = page.getByRole('region', { name: text.first });
	await expect(first.getByRole('listitem').first()).toContainText(
		'10.8 km/h before, 16.2 km/h after'
	);
	const marked = page.getByRole('row').filter({ hasText: text.beyond });
	for (const { label } of [cadenceStepsPerMinute, kneeLiftDegrees, contactTimeSeconds])
		await expect(marked.filter({ hasText: label }).first()).toBeVisible();
	// The right leg's extension is the one that did not change (1.3 degrees).
	await expect(
		marked
			.filter({ hasText: english.metrics.peakHipExtensionDegrees.label })
			.filter({ hasText: 'right' })
	).toHaveCount(0);

	const shown = page.locator('[data-frame]');
	await expect(shown).toHaveCount(2);
	const contact = english.ui.keyFrames.kinds.initialContact;
	await page.getByRole('button', { name: contact, exact: true }).click();
	const contacts = (events: typeof TEMPO.events) =>
		events.filter(({ type, side }) => type === 'initialContact' && side === 'right');
	for (const [place, { events, times }] of [clipWithTruth('A-endurance-right-60'), TEMPO].entries())
		await expect
			.poll(async () => {
				const time = times[Number(await shown.nth(place).getAttribute('data-frame'))]!;
				return Math.min(...contacts(events).map((event) => Math.abs(event.time - time)));
			})
			.toBeLessThan(0.035);

	const now = () => shown.evaluateAll(frames);
	const before = await now();
	await page.getByRole('button', { name: text.sharedPlay }).click();
	await expect.poll(async () => (await now()).every((frame, i) => frame > before[i]!)).toBe(true);
	await page.getByRole('button', { name: text.sharedPause }).click();
});

test('a run against its own copy has nothing marked', async ({ page }) => {
	await open(page, 'A', 'copy');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^None of \d+ numbers/);
	await expect(page.getByText(text.beyond)).toHaveCount(0);
	await page.getByLabel(text.samePerson).check();
	await expect(page.getByText(text.alike)).toBeVisible();
	for (const { colorScheme, viewport } of LOOKS) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		await expectNoFault(page);
	}
});

test('a moment of both is saved as one picture, and the comparison has a report of one page', async ({
	page
}) => {
	await open(page, 'A', 'D');
	const name = text.savePicture(english.ui.keyFrames.kinds.kneeLift);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const png = readFileSync(await (await download).path());
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([968, 640]);

	for (const format of ['A4', 'Letter'] as const)
		expect(pagesOf(await page.pdf({ format }))).toBe(1);
	await page.getByRole('link', { name: report.open, exact: true }).click();
	await expect(page).toHaveURL(/#\/compare\/A\/D\/report$/);
	await expect(page.getByRole('article', { name: text.comparisonReport })).toBeVisible();
	expect(await clippedText(page)).toEqual([]);
	await page.getByRole('button', { name: 'Deutsch', exact: true }).click();
	expect(await clippedText(page)).toEqual([]);
	for (const format of ['A4', 'Letter'] as const)
		expect(pagesOf(await page.pdf({ format }))).toBe(1);
});

test('both runs beside each other are saved as a video, one of them without its clip', async ({
	page
}) => {
	await openSeeded(page, ENDURANCE, { id: 'A', speedMetresPerSecond: 3 });
	await attach(page, SAMPLES.endurance.path);
	await page.getByRole('button', { name: libraryWords.video.keep('').split(' (')[0]! }).click();
	await expect(page.getByRole('button', { name: libraryWords.video.free })).toBeVisible();
	await seedSession(page, TEMPO.clip, { id: 'D', speedMetresPerSecond: 4.5 });
	await page.goto('.#/compare/A/D');
	await page.getByRole('button', { name: videoWords.open, exact: true }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(videoWords.speeds[1], { exact: true }).check();
	await expect(dialog.getByText(/^\d+ × \d+, /)).toBeVisible();
	await expectNoFault(page);
	const saving = page.waitForEvent('download');
	await dialog.getByRole('button', { name: videoWords.write, exact: true }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toMatch(/^A-endurance.* - D-tempo.*\.(mp4|webm)$/);
	expect(statSync(await file.path()).size).toBeGreaterThan(50_000);
	await expect(dialog.getByText(videoWords.done)).toBeVisible();
});

test('a run is compared with a profile: from the list, with its runner in phase, and on paper', async ({
	page
}) => {
	await page.goto('.');
	await seedSession(page, ENDURANCE, { id: 'A', heightMetres: 1.75, speedMetresPerSecond: 3 });
	await page.reload();
	await page.getByLabel(libraryWords.row.select(ENDURANCE.name)).check();
	await page.getByLabel(libraryWords.compare.withProfile).selectOption('sprint');
	await page.getByRole('link', { name: libraryWords.compare.go, exact: true }).click();
	await expect(page).toHaveURL(/#\/compare\/A\/profile:sprint$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		/^\d+ of 1\d numbers differ from “Sprint, top speed” by more than error and spread\.$/
	);
	await expect(
		page.getByRole('region', { name: text.first }).getByRole('listitem').first()
	).toContainText('10.8 km/h here, 34.6 km/h in the profile');
	const marked = page.getByRole('row').filter({ hasText: profile.beyond });
	for (const { label } of [cadenceStepsPerMinute, contactTimeSeconds])
		await expect(marked.filter({ hasText: label }).first()).toContainText('±');
	// Sprinters differ in it by ± 10 degrees among themselves.
	await expect(
		marked.filter({ hasText: english.metrics.peakHipExtensionDegrees.label })
	).toHaveCount(0);
	await expect(page.getByRole('columnheader', { name: profile.typical })).toBeVisible();

	const shown = page.locator('[data-frame]');
	await expect(shown).toHaveCount(2);
	await page.getByRole('button', { name: kinds.kneeLift, exact: true }).click();
	await expect
		.poll(async () => new Set(await shown.evaluateAll(frames)).size, 'the same frame of one clip')
		.toBe(1);
	await expect(page.getByRole('img', { name: kinds.kneeLift, exact: true })).toBeVisible();
	for (const { colorScheme, viewport } of LOOKS) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize(viewport);
		await expectNoFault(page);
	}
	for (const format of ['A4', 'Letter'] as const)
		expect(pagesOf(await page.pdf({ format }))).toBe(1);

	const choice = page.getByLabel(profile.choose);
	await choice.focus();
	await choice.selectOption('endurance-easy');
	await expect(page).toHaveURL(/#\/compare\/A\/profile:endurance-easy$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Endurance, easy');
	await expect(choice, 'the page is not built anew').toBeFocused();
	await page.getByRole('link', { name: report.open, exact: true }).click();
	await expect(page.getByRole('article', { name: profile.comparisonReport })).toBeVisible();
	expect(await clippedText(page)).toEqual([]);
	await page.getByRole('button', { name: 'Deutsch', exact: true }).click();
	expect(await clippedText(page)).toEqual([]);
	for (const format of ['A4', 'Letter'] as const)
		expect(pagesOf(await page.pdf({ format }))).toBe(1);
	await page.goto('.#/compare/A/profile:nobody');
	await expect(page.locator('main')).toContainText(german.comparison.profile.missing);
});

test('two runs are chosen from the list, a third takes the place of the first, and the older one is before', async ({
	page
}) => {
	await page.goto('.');
	for (const [place, name] of ['First', 'Second', 'Third'].entries())
		await seedSession(page, ENDURANCE, { id: name, name, savedAt: Date.UTC(2026, 0, 1 + place) });
	await page.reload();
	const choose = (name: string) => page.getByLabel(libraryWords.row.select(name)).check();
	await choose('Third');
	await choose('Second');
	await choose('First');
	await expect(page.getByText(libraryWords.compare.chosen(2))).toBeVisible();
	await expect(page.getByLabel(libraryWords.row.select('Third'))).not.toBeChecked();
	await page.getByRole('link', { name: libraryWords.compare.go, exact: true }).click();
	await expect(page).toHaveURL(/#\/compare\/First\/Second$/);
});

test('a run is compared with a reference of one’s own, by its address, without a mean stride', async ({
	page
}) => {
	await page.goto('.');
	await seedSession(page, ENDURANCE, { id: 'A', speedMetresPerSecond: 3 });
	await page.evaluate(
		async (file) => {
			const opening = indexedDB.open('stridescope');
			await new Promise((resolve) => (opening.onsuccess = resolve));
			const writing = opening.result.transaction('references', 'readwrite');
			writing.objectStore('references').put({ id: 'own', name: file.name, file, addedAt: 1 });
			await new Promise((resolve) => (writing.oncomplete = resolve));
			opening.result.close();
		},
		{ ...endurance, cycle: undefined, name: 'Squad 1/2', title: 'Squad 1/2' }
	);
	await page.goto('.#/compare/A/profile:Squad%201%2F2');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('“Squad 1/2”');
	await expect(page.getByText(profile.noCycle)).toBeVisible();
	await expect(page.getByRole('region', { name: text.moments })).toHaveCount(0);
	expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
	await page.getByLabel(profile.choose).selectOption('endurance');
	await expect(page.locator('[data-frame]')).toHaveCount(2);
});

test('an address of a session that is gone says so', async ({ page }) => {
	await page.goto('.#/compare/here/nowhere');
	await expect(page.getByText(text.missing)).toBeVisible();
});

const frames = (all: readonly Element[]): number[] =>
	all.map((one) => Number((one as HTMLElement).dataset['frame']));

/** The endurance clip as sessions A and copy, the tempo clip as D: speed and height told. */
async function open(page: Page, before: string, after: string): Promise<void> {
	await page.goto('.');
	for (const [id, clip, speed] of [
		['A', ENDURANCE, 3],
		['copy', ENDURANCE, 3],
		['D', TEMPO.clip, 4.5]
	] as const)
		await seedSession(page, clip, { id, heightMetres: 1.75, speedMetresPerSecond: speed });
	await page.goto(`.#/compare/${before}/${after}`);
}
