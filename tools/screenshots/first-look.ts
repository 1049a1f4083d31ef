import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { LANGUAGES, setLanguage, words, type Language } from '../../src/report/words';
import { inProject } from '../project';
import { Album } from './album';

const FOLDER = inProject('src/ui/assets/first-look');
/** Twice as wide as it is shown on most screens. */
const WINDOW = { width: 1280, height: 760 };
const QUALITY = 0.8;

/** What somebody without a clip sees of the review: the endurance sample, in each language and theme. */
export async function firstLook(
	browser: Browser,
	url: string,
	locales: Readonly<Record<Language, string>>
): Promise<void> {
	mkdirSync(FOLDER, { recursive: true });
	for (const language of Object.keys(LANGUAGES) as Language[]) {
		await setLanguage(language);
		for (const colorScheme of ['light', 'dark'] as const) {
			const locale = locales[language];
			const context = await browser.newContext({ colorScheme, locale, viewport: WINDOW });
			const page = await context.newPage();
			const album = new Album(page, FOLDER, '');
			await page.goto(url);
			await album.button(words.ui.samples.endurance).click();
			await album.reviewed();
			await page.locator('[data-frame] canvas').waitFor();
			await page.waitForLoadState('networkidle');
			await page.mouse.move(0, 0);
			const picture = await webp(page, await page.screenshot());
			writeFileSync(`${FOLDER}/${language}-${colorScheme}.webp`, picture);
			await context.close();
		}
	}
}

/** The browser is at hand, and takes a sixth of the bytes of a PNG. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
	const text = await page.evaluate(
		async ({ png, quality }) => {
			const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
			const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [bitmap.width, bitmap.height];
			canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
			return canvas.toDataURL('image/webp', quality);
		},
		{ png: png.toString('base64'), quality: QUALITY }
	);
	return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}
