import { expect, test } from '@playwright/test';
import { chooseFile, chooseMode, expectHeadline, expectReview, SHORT } from './page';

test(
	'no request leaves the origin, from opening the page to the result',
	{ tag: '@heavy' },
	async ({ page, context, baseURL }) => {
		const origin = new URL(baseURL!).origin;
		const requested: string[] = [];
		context.on('request', (request) => requested.push(request.url()));
		await context.route(
			(url) => url.origin !== origin && url.protocol.startsWith('http'),
			(route) => route.abort()
		);

		await page.goto('.');
		chooseMode(page, 'fast');
		await chooseFile(page, SHORT.path);
		await expectReview(page);
		await expectHeadline(page, 'running', 'right');

		// Workers, WebAssembly and the model were among them: nothing is fetched unseen.
		expect(requested.filter((url) => url.endsWith('.wasm'))).not.toEqual([]);
		expect(requested.filter((url) => url.endsWith('.bin'))).not.toEqual([]);
		expect(requested.filter((url) => !isOwn(url, origin))).toEqual([]);
	}
);

test('the page is forbidden to reach another origin', async ({ page, baseURL }) => {
	const elsewhere = baseURL!.replace('localhost', '127.0.0.1');
	expect(elsewhere).not.toBe(baseURL);
	await page.goto('.');
	const blocked = page.evaluate(
		() =>
			new Promise<string>((resolve) =>
				addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
			)
	);
	const answer = await page.evaluate(
		(url) =>
			fetch(url).then(
				() => 'reached',
				() => 'refused'
			),
		elsewhere
	);
	expect(answer).toBe('refused');
	expect(await blocked).toBe('connect-src');
});

test('the policy is part of the page, whatever serves it', async ({ page }) => {
	const response = await page.goto('.');
	expect(response!.headers()['permissions-policy']).toContain('camera=(self), microphone=()');
	const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
	await expect(policy).toHaveAttribute('content', /default-src 'self'/);
	await expect(policy).not.toHaveAttribute('content', /https?:|\*/);
});

/** Pictures of frames and saved files are made on the device: `blob:` and `data:` go nowhere. */
const isOwn = (url: string, origin: string): boolean =>
	url.startsWith(`${origin}/`) || url.startsWith('blob:') || url.startsWith('data:');
