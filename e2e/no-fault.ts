import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Nothing that axe finds, and nothing to scroll sideways.
 *
 * @param part selects what is new on a screen that was looked at as a whole before
 */
export async function expectNoFault(page: Page, part = 'html'): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.include(part)
		// The page has no frames, and what passes is not of interest: a quarter of the time, the same faults.
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(overflow).toBe(0);
}
