import type { Locator, Page } from 'playwright';
import { words } from '../../src/report/words';
import { answerWords } from '../../src/report/words/answer';

/** A busy machine analyses a sample in minutes, ms. */
export const PATIENCE = 240_000;
/** Of what nobody compares pixel by pixel. */
const JPEG_QUALITY = 72;

/** Takes one picture after the other of a page into a folder. */
export class Album {
	/** @param look told in each name; pictures of the guide have none and lose nothing */
	constructor(
		readonly page: Page,
		private readonly folder: string,
		private readonly look: string
	) {}

	/** Also what the guide does not show is taken. */
	get everything(): boolean {
		return this.look !== '';
	}

	/** Opens a page of the site anew. */
	async start(url: string): Promise<void> {
		await this.page.goto('about:blank');
		await this.page.goto(url);
		await this.page.locator('h1').first().waitFor();
	}

	/** Gives the first screen a file, or several. */
	choose(file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
		return this.page.getByLabel(words.ui.open.choose).setInputFiles(file);
	}

	/** Waits until the review has answered. */
	reviewed(): Promise<void> {
		return this.heading(answerWords.found).waitFor({ timeout: PATIENCE });
	}

	/** What stands in the window, from a part of the page on. */
	async take(name: string, part?: Locator): Promise<void> {
		await this.page.mouse.move(0, 0);
		if (part) await part.first().evaluate((node) => node.scrollIntoView({ block: 'start' }));
		else await this.page.evaluate(() => window.scrollTo(0, 0));
		await this.takeHere(name);
	}

	/** As it is scrolled now. */
	async takeHere(name: string): Promise<void> {
		const path = `${this.folder}/${name}`;
		await this.page.screenshot(
			this.everything
				? { path: `${path}-${this.look}.jpg`, type: 'jpeg', quality: JPEG_QUALITY }
				: { path: `${path}.png` }
		);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true }).first();
	}

	heading(name: string): Locator {
		return this.page.getByRole('heading', { name, exact: true });
	}
}
