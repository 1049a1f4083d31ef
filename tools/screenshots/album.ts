import type { Locator, Page } from 'playwright';

/** A busy machine analyses a sample in minutes, ms. */
export const PATIENCE = 240_000;
/** Of what nobody compares pixel by pixel. */
const JPEG_QUALITY = 72;

/** Takes one picture after the other of a page into a folder. */
export class Album {
	/** @param suffix told in each name; pictures of the guide have none and lose nothing */
	constructor(
		readonly page: Page,
		private readonly folder: string,
		private readonly suffix: string
	) {}

	/** What stands in the window, from a part of the page on. */
	async take(name: string, part?: Locator): Promise<void> {
		await this.page.mouse.move(0, 0);
		if (part) await part.first().evaluate((node) => node.scrollIntoView({ block: 'start' }));
		else await this.page.evaluate(() => window.scrollTo(0, 0));
		await this.takeHere(name);
	}

	/** As it is scrolled now. */
	async takeHere(name: string): Promise<void> {
		const path = `${this.folder}/${name}${this.suffix}`;
		await this.page.screenshot(
			this.suffix === ''
				? { path: `${path}.png` }
				: { path: `${path}.jpg`, type: 'jpeg', quality: JPEG_QUALITY }
		);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true }).first();
	}

	heading(name: string): Locator {
		return this.page.getByRole('heading', { name, exact: true });
	}
}
