import { launch, type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { browserLaunch, expectBrowser } from '../../tools/browser';
import { BrowserFolder } from './downloads';
import { elementAt, type EnginePage, type Place } from './engine-page';

const VIEW = { width: 1440, height: 900 };

/** The Chromium of all other tests. */
export async function chromiumPage(): Promise<EnginePage> {
	const folder = new BrowserFolder();
	const browser = await launch({
		browser: 'chrome',
		executablePath: expectBrowser(),
		args: [...browserLaunch().args, '--lang=en-IE'],
		defaultViewport: VIEW,
		downloadBehavior: { policy: 'allow', downloadPath: folder.downloads }
	});
	return pageOf(browser, folder);
}

/**
 * Firefox as installed, by WebDriver BiDi, which it speaks itself: Debian has no geckodriver, and Playwright asks of it what
 * the version with long support does not know.
 *
 * @param program path
 * @param preferences of `about:config`, beside what a test needs
 */
export async function firefoxPage(
	program: string,
	preferences: Readonly<Record<string, unknown>> = {}
): Promise<EnginePage> {
	const folder = new BrowserFolder();
	const browser = await launch({
		browser: 'firefox',
		executablePath: program,
		defaultViewport: VIEW,
		extraPrefsFirefox: {
			'intl.locale.requested': 'en-IE',
			'intl.accept_languages': 'en-IE',
			'browser.download.folderList': 2,
			'browser.download.dir': folder.downloads,
			...preferences
		}
	});
	return pageOf(browser, folder);
}

async function pageOf(browser: Browser, folder: BrowserFolder): Promise<EnginePage> {
	const [first] = await browser.pages();
	const page = first ?? (await browser.newPage());
	const at = (place: Place) => elementIn(page, place);
	return {
		browser: await browser.version(),
		open: async (address) => void (await page.goto(address)),
		reload: async () => void (await page.reload()),
		run: (work, ...args) => page.evaluate(work as never, ...args),
		sees: async (place) => (await page.evaluateHandle(elementAt, place)).asElement() !== null,
		click: async (place) => (await at(place)).click(),
		choose: async (place, path) =>
			((await at(place)) as ElementHandle<HTMLInputElement>).uploadFile(path),
		press: (key) => page.keyboard.press(key as KeyInput),
		async drag(place, [x, y]) {
			const element = await at(place);
			await element.scrollIntoView();
			const box = (await element.boundingBox())!;
			const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(from.x + x / 2, from.y + y / 2);
			await page.mouse.move(from.x + x, from.y + y);
			await page.mouse.up();
		},
		save: (place) => folder.savedBy(async () => (await at(place)).click()),
		picture: async () => Buffer.from(await page.screenshot()),
		async close() {
			await browser.close();
			folder.remove();
		}
	};
}

async function elementIn(page: Page, place: Place): Promise<ElementHandle> {
	const handle = await page.waitForFunction(elementAt, { timeout: 120_000 }, place);
	return handle.asElement() as ElementHandle;
}
