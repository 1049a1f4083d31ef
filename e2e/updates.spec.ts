import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { words } from '../src/report/words';
import { offline } from '../src/report/words/en/offline';
import { freePort } from '../tools/free-port';
import { serve } from '../tools/serve';
import { expectKept, test as ownSite } from './own-site';
import { analyseButton, inProject, modeChoice, SAMPLES, setUp } from './page';
import { expect, type Page } from './test';

/** A site that is replaced by a newer one. */
const test = ownSite.extend<{ readonly folder: string }>({
	// eslint-disable-next-line no-empty-pattern
	folder: async ({}, use) => {
		const folder = mkdtempSync(inProject('node_modules/.stridescope-site-'));
		cpSync(inProject('dist'), join(folder, 'old'), { recursive: true });
		renameSync(join(folder, 'old'), join(folder, 'site'));
		await use(join(folder, 'site'));
		rmSync(folder, { recursive: true, force: true });
	},
	site: async ({ folder }, use) => {
		const site = await serve({ port: await freePort(), strictPort: true, folder });
		await use(site);
		await site.close();
	}
});

test(
	'a new version is announced, but not during a measurement, and an old tab goes on with its own files',
	{ tag: '@heavy' },
	async ({ page, context, folder, site }) => {
		await page.goto('.');
		await expectKept(page);
		const old = await buildOf(page);
		await setUp(page, SAMPLES.endurance.path);
		const gone = replaceSite(folder);
		expect((await fetch(`${site.url}assets/${gone}`)).status).toBe(404);
		const other = await context.newPage();
		// What is kept opens at once; the new version arrives behind it.
		await other.goto('.');
		await other.getByRole('button', { name: offline.reload }).waitFor();
		expect(await buildOf(other)).toBe(old);
		await other.getByRole('button', { name: offline.reload }).click();
		await expect.poll(() => buildOf(other)).not.toBe(old);
		await expect(other.getByText(offline.newVersion)).toBeHidden();
		await expect(page.getByText(offline.newVersion)).toBeVisible();

		// Its workers, too, are its own.
		await modeChoice(page, 'precise').check();
		await analyseButton(page).click();
		await expect(page.getByRole('progressbar')).toBeVisible();
		await expect(page.getByText(offline.newVersion)).toBeHidden();
		await page.getByRole('button', { name: words.ui.analyse.cancel }).click();
		await expect(page.getByText(offline.newVersion)).toBeVisible();
		await page.getByRole('link', { name: words.ui.pages.diary }).click();
		await expect(page.getByRole('heading', { level: 1, name: words.ui.pages.diary })).toBeVisible();
		expect(await buildOf(page)).toBe(old);
		expect(await shellsOf(other)).toBe(2);

		await page.close();
		await other.reload();
		await expect.poll(() => shellsOf(other)).toBe(1);
	}
);

/**
 * Puts a newer build in the place of a folder: the same with another name for every script and style, and a number of its
 * own.
 *
 * @returns the name of one that is gone
 */
function replaceSite(folder: string): string {
	const next = `${folder}-next`;
	cpSync(folder, next, { recursive: true });
	const renamed = readdirSync(join(next, 'assets')).filter((name) => /[.](js|css)$/.test(name));
	const names = new Set(renamed);
	const newName = (name: string) =>
		name.replace(
			/-(.)([^-.]*)[.](js|css)$/,
			(_, first: string, rest: string, end: string) => `-${first === 'A' ? 'B' : 'A'}${rest}.${end}`
		);
	for (const name of renamed)
		renameSync(join(next, 'assets', name), join(next, 'assets', newName(name)));
	const { build } = JSON.parse(readFileSync(join(next, 'offline-files.json'), 'utf8')) as {
		build: string;
	};
	const texts = [
		'index.html',
		'offline-files.json',
		'service-worker.js',
		...renamed.map((name) => `assets/${newName(name)}`)
	];
	for (const file of texts) {
		const text = readFileSync(join(next, file), 'utf8');
		writeFileSync(
			join(next, file),
			text
				.replaceAll(/[\w.-]+[.](?:js|css)/g, (name) => (names.has(name) ? newName(name) : name))
				.replaceAll(build, 'next-build')
		);
	}
	renameSync(folder, `${folder}-before`);
	renameSync(next, folder);
	return renamed.find((name) => name.startsWith('Diary-'))!;
}

const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['build']);

/** How many builds are kept. */
const shellsOf = (page: Page) =>
	page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('shell')).length);
