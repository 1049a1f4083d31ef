import { readFileSync } from 'node:fs';
import { expect, test } from './test';
import type { ReviewPart } from '../src/ui/review/parts';
import { chooseFile, expectReview, inProject, openPart } from './page';

/** The article has this many numbered statements. */
const LINES = 33;

interface Place {
	readonly line: number;
	readonly address: string;
	readonly words: string;
}

const PLACES: Place[] = readFileSync(inProject('docs/article-map.md'), 'utf8')
	.split('\n')
	.filter((row) => /^\| \d/.test(row))
	.map((row) => row.split('|').map((cell) => cell.trim()))
	.map(([, line, , address, words]) => ({
		line: Number(line),
		address: address!.replaceAll('`', ''),
		words: words!
	}));

test('every line of the article has its place', () => {
	const lines = new Set(PLACES.map(({ line }) => line));
	expect([...lines]).toEqual(Array.from({ length: LINES }, (_, i) => i + 1));
});

test('every place of the map shows the words it names', async ({ page }) => {
	let open = '';
	for (const { line, address, words } of PLACES) {
		if (address !== open) {
			const [where, part] = address.split('/');
			const inReview = where === 'review';
			await page.goto(inReview ? '.' : address);
			if (inReview) {
				await chooseFile(page, inProject('tests/fixtures/rbds001-3.5_phone60.json'));
				await expectReview(page);
				await openPart(page, part as ReviewPart);
			}
			open = address;
		}
		const section = /^#\/[^/]+\/(.+)$/.exec(address)?.[1];
		const place = section ? page.locator(`#${section}`) : page.locator('main');
		await expect(place.getByText(words).first(), `line ${line}`).toBeVisible();
	}
});
