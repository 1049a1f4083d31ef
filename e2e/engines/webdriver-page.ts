import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, error, Key, Origin, type WebDriver, type WebElement } from 'selenium-webdriver';
import { isRoot } from '../../tools/browser';
import { freePort } from '../../tools/free-port';
import { BrowserFolder } from './downloads';
import { elementAt, type EnginePage, type Place } from './engine-page';

/** A screen of its own, larger than the window: the browser has no mode without windows. */
const SCREEN = '-screen 0 1500x1000x24';
const WINDOW = { x: 0, y: 0, width: 1440, height: 960 };
/** What waits for something of the browser itself, ms. */
const PATIENCE = 120_000;

const KEYS: Readonly<Record<string, string>> = {
	ArrowRight: Key.ARROW_RIGHT,
	ArrowLeft: Key.ARROW_LEFT,
	Escape: Key.ESCAPE
};

/**
 * WebKitGTK's own small browser, by WebDriver.
 *
 * @param program path of MiniBrowser
 */
export async function webkitPage(program: string): Promise<EnginePage> {
	const folder = new BrowserFolder();
	sayWhereToSave(folder);
	const server = await startDriver(folder.path);
	const driver = await new Builder()
		.usingServer(server.address)
		.withCapabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary: program, args: ['--automation'] }
		})
		.build();
	await driver.manage().window().setRect(WINDOW);
	const capabilities = await driver.getCapabilities();
	const at = (place: Place) => elementIn(driver, place);
	return {
		browser: `WebKitGTK ${capabilities.getBrowserVersion()}`,
		open: (address) => driver.get(address),
		reload: () => driver.navigate().refresh(),
		run: (work, ...args) =>
			driver.executeScript(`return (${work.toString()})(...arguments)`, ...args),
		sees: async (place) => (await found(driver, place)) !== null,
		click: async (place) => (await at(place)).click(),
		choose: async (place, path) => (await at(place)).sendKeys(path),
		press: (key) =>
			driver
				.actions()
				.sendKeys(KEYS[key] ?? key)
				.perform(),
		drag: async (place, [x, y]) =>
			driver
				.actions()
				.move({ origin: await at(place) })
				.press()
				.move({ origin: Origin.POINTER, x: Math.round(x / 2), y: Math.round(y / 2) })
				.move({ origin: Origin.POINTER, x: Math.round(x / 2), y: Math.round(y / 2) })
				.release()
				.perform(),
		save: (place) => folder.savedBy(async () => (await at(place)).click()),
		picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
		async close() {
			await driver.quit();
			server.end();
			folder.remove();
		}
	};
}

const find = (driver: WebDriver, place: Place): Promise<WebElement | null> =>
	driver.executeScript(`return (${elementAt.toString()})(arguments[0])`, place);

async function elementIn(driver: WebDriver, place: Place): Promise<WebElement> {
	const element = await driver.wait(() => found(driver, place), PATIENCE);
	if (element === null) throw new Error(`Nothing at ${JSON.stringify(place)}.`);
	return element;
}

/** It saves where the desktop's settings say. */
function sayWhereToSave({ path, downloads }: BrowserFolder): void {
	mkdirSync(join(path, '.config'));
	writeFileSync(join(path, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
}

async function startDriver(home: string) {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const server = spawn(
		'xvfb-run',
		['-a', '-s', SCREEN, 'dbus-run-session', 'WebKitWebDriver', `--port=${port}`],
		{
			env: {
				...process.env,
				HOME: home,
				LIBGL_ALWAYS_SOFTWARE: '1',
				// Its sandbox does not start as root, as in most containers.
				...(isRoot() && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' })
			},
			stdio: 'ignore',
			// A group of its own, which ends as a whole.
			detached: true
		}
	);
	await listening(address, server);
	return { address, end: () => void process.kill(-server.pid!) };
}

async function listening(address: string, server: ChildProcess): Promise<void> {
	const until = performance.now() + PATIENCE;
	while (performance.now() < until && server.exitCode === null) {
		const answer = await fetch(`${address}/status`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('WebKitWebDriver did not start.');
}

/** `null`, too, for what went while it was handed over: whoever waits asks again. */
async function found(driver: WebDriver, place: Place): Promise<WebElement | null> {
	try {
		return await find(driver, place);
	} catch (caught) {
		if (caught instanceof error.StaleElementReferenceError) return null;
		throw caught;
	}
}
