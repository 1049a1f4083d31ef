import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from './test';

/** What is looked at with both holds in between. */
export const LOOKS = [
	{ name: 'light, wide', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
	{ name: 'dark, narrow', colorScheme: 'dark', viewport: { width: 390, height: 844 } }
] as const;

/**
 * Nothing that axe finds, no id twice, and nothing to scroll sideways. A test that visits several screens goes on to the
 * next and fails at its end.
 *
 * @param part selects what is new on a screen that was looked at as a whole before
 */
export async function expectNoFault(page: Page, part = 'html'): Promise<void> {
	await showRows(page, false);
	const { violations } = await new AxeBuilder({ page })
		.include(part)
		// The page has no frames, and what passes is not of interest: a quarter of the time, the same faults.
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.analyze();
	await showRows(page, true);
	expect.soft(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
	const { twice, overflow } = await page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		const { scrollWidth, clientWidth } = document.documentElement;
		return {
			twice: ids.filter((id, i) => ids.indexOf(id) !== i),
			overflow: scrollWidth - clientWidth
		};
	});
	expect.soft(twice).toEqual([]);
	expect.soft(overflow).toBe(0);
}

/** The rows of a long table are made alike: asking a few of them for faults is asking all, in a tenth of the time. */
async function showRows(page: Page, shown: boolean): Promise<void> {
	await page
		.locator('tbody > tr:nth-child(n + 12)')
		.evaluateAll(
			(rows: HTMLElement[], hidden) => rows.forEach((row) => (row.hidden = hidden)),
			!shown
		);
}
