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
