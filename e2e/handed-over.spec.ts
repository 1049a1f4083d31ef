import { readFileSync } from 'node:fs';
import { offline } from '../src/report/words/en/offline';
import { expectKept, test } from './own-site';
import { words } from '../src/report/words';
import { analyse, expectReview, expectSetUp, SAMPLES, setUp, SHORT } from './page';
import { expect, type Page } from './test';

test('a video that another app shares is opened once', async ({ page, site }) => {
	await page.goto('.');
	await expectKept(page);
	await share(page, site.url, 'videos');
	await expectSetUp(page);
	await expect(page.getByText(SHORT.name).first()).toBeVisible();
	expect(new URL(page.url()).search).toBe('');
	await page.goto('.');
	await page.reload();
	await expect(page.getByText(offline.title)).toBeVisible();
	expect(await page.evaluate(() => caches.has('stridescope-shared-files'))).toBe(false);
});

test('what was shared and holds no video is said', async ({ page, site }) => {
	await page.goto('.');
	await expectKept(page);
	await share(page, site.url, 'something-else');
	await expect(page.getByText(offline.handOverFailed)).toBeVisible();
});

test('a video that the system opens with the app is set up', async ({ page }) => {
	await goWithLaunchQueue(page);
	await launchWith(page);
	await expectSetUp(page);
});

test('a video that the system opens in mid-analysis waits in the queue, and the analysis goes on', async ({
	page
}) => {
	await goWithLaunchQueue(page);
	await setUp(page, SAMPLES.endurance.path);
	await analyse(page);
	await expect(page.getByRole('progressbar').first()).toBeVisible();
	await launchWith(page);
	await expect(page.getByRole('heading', { name: words.ui.queue.title })).toBeVisible();
	await expect(page.getByRole('list', { name: words.ui.queue.list })).toContainText(SHORT.name);
	await expect(page.getByText(words.ui.queue.paused)).toBeVisible();
	await page.goBack();
	await expectReview(page);
	await expect(page.getByText(SAMPLES.endurance.name).first()).toBeVisible();
});

test('the manifest names icons and addresses that exist, below the page', async ({
	page,
	site
}) => {
	await page.goto('.');
	const address = await page
		.locator('link[rel=manifest]')
		.evaluate((link: HTMLLinkElement) => link.href);
	const manifest = (await (await fetch(address)).json()) as {
		icons: { src: string }[];
		start_url: string;
		share_target: { action: string };
	};
	for (const { src } of manifest.icons) {
		const icon = await fetch(new URL(src, address));
		expect(icon.headers.get('content-type')).toBe('image/png');
	}
	for (const part of [manifest.start_url, manifest.share_target.action])
		expect(new URL(part, address).href.startsWith(site.url)).toBe(true);
});

async function goWithLaunchQueue(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'launchQueue', {
			value: { setConsumer: (consumer: unknown) => Object.assign(window, { consumer }) }
		});
	});
	await page.goto('.');
	await page.waitForFunction(() => 'consumer' in window);
}

function launchWith(page: Page): Promise<void> {
	return page.evaluate(
		([bytes, name]) => {
			const file = new File([Uint8Array.from(atob(bytes!), (c) => c.charCodeAt(0))], name!);
			const { consumer } = window as unknown as { consumer: (launch: object) => void };
			consumer({ files: [{ getFile: () => Promise.resolve(file) }] });
		},
		[readFileSync(SHORT.path, 'base64'), SHORT.name]
	);
}

/** As a system does it: a form from nowhere. The page's own policy forbids forms. */
async function share(page: Page, url: string, field: string): Promise<void> {
	await page.goto('about:blank');
	await page.setContent(
		`<form method="post" enctype="multipart/form-data" action="${url}share-video"><input type="file" name="${field}"><button>Share</button></form>`
	);
	await page.locator('input').setInputFiles(SHORT.path);
	await page.getByRole('button', { name: 'Share' }).click();
	await page.waitForURL(`${url}**`);
}
