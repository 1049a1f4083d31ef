import { expect, test } from './test';

test.use({ leaves: true });

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

test('neither HTML nor scripts are made from text', async ({ page, baseURL }) => {
	await page.goto('.');
	const attempts = await page.evaluate(
		(elsewhere) => {
			const refused = (attempt: () => void): boolean => {
				try {
					attempt();
					return false;
				} catch (error) {
					return error instanceof TypeError;
				}
			};
			const made = document.createElement('div');
			return {
				html: refused(() => (made.innerHTML = '<b>text</b>')),
				foreignWorker: refused(() => new Worker(elsewhere)),
				madeWorker: refused(() => new Worker(URL.createObjectURL(new Blob(['']))))
			};
		},
		`${baseURL!.replace('localhost', '127.0.0.1')}assets/any.js`
	);
	expect(attempts).toEqual({ html: true, foreignWorker: true, madeWorker: true });
});
