import { readFileSync } from 'node:fs';
import { offline } from '../src/report/words/en/offline';
import { inProject } from './page';
import { expect, test } from './test';

test('the page leads to the licences of all that it contains, as they stand in the project', async ({
	page
}) => {
	await page.goto('.');
	const address = await page
		.getByRole('link', { name: offline.licences })
		.evaluate((link: HTMLAnchorElement) => link.href);
	const given = await (await fetch(address)).text();
	expect(given).toContain('Pose model movenet-thunder');
	expect(
		given,
		'Something else is bundled than before: npm run build, then copy it from dist into the project.'
	).toBe(readFileSync(inProject('THIRD_PARTY_LICENSES.txt'), 'utf8'));
});
