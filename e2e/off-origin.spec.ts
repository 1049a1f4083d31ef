import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectKept, test as ownSite } from './own-site';
import { analyseShort, expectReview, openPart } from './page';
import { expect } from './test';

/** Chromium asks its maker about forms, whatever page is open. */
const OF_THE_BROWSER = 'content-autofill.googleapis.com:443';

interface Elsewhere {
	/** What the browser asked of any other machine so far, whichever of its parts did. */
	readonly asked: readonly string[];
}

/** A browser that reaches other machines through this test alone. */
const test = ownSite.extend<Elsewhere>({
	asked: [[], { option: true }],
	proxy: async ({ asked }, use) => {
		const note = (address = '') => {
			if (address !== OF_THE_BROWSER) (asked as string[]).push(address);
		};
		const server = createServer(({ url }, response) => {
			note(url);
			response.writeHead(502).end();
		});
		server.on('connect', ({ url }, socket) => {
			note(url);
			socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		await use({ server: `http://127.0.0.1:${port}`, bypass: 'localhost,127.0.0.1' });
		server.close();
	}
});
// At its end this test leaves the page, to see that it would have been seen.
test.use({ leaves: true });

test(
	'the whole main job asks nothing of any other machine, and neither does the service worker',
	{ tag: '@heavy' },
	async ({ page, asked }) => {
		await page.goto('.');
		await expectKept(page);
		await analyseShort(page);
		await openPart(page, 'curves');
		await page.reload();
		await expectReview(page);
		expect(asked).toEqual([]);

		await page.goto('http://elsewhere.invalid/').catch(() => undefined);
		expect(asked).toEqual(['http://elsewhere.invalid/']);
	}
);
