import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { expectBrowser } from '../../../tools/browser';

const TOOLS = resolve(import.meta.dirname, '../../../tools');

afterEach(() => vi.unstubAllEnvs());

it('where there is no browser, one sentence says what to do', () => {
	vi.stubEnv('CHROME_PATH', '');
	expect(() => expectBrowser(() => false)).toThrow(
		expect.objectContaining({
			code: 'no-browser',
			message: expect.stringMatching(/^Install Chromium, .*CHROME_PATH[^.]*\.$/) as string
		}) as Error
	);
});

it('a named browser that is not there is named', () => {
	vi.stubEnv('CHROME_PATH', '/no/such/browser');
	expect(() => expectBrowser(() => true)).not.toThrow();
	expect(() => expectBrowser(() => false)).toThrow('/no/such/browser');
});

it('only the tests install a browser', () => {
	const sources = readdirSync(TOOLS, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts'))
		.map((name) => ({ name, text: readFileSync(join(TOOLS, name), 'utf8') }));
	const having = (part: RegExp) =>
		sources.filter(({ text }) => part.test(text)).map(({ name }) => name);
	expect(having(/apt-get|playwright', 'install'/)).toEqual([
		'install-browser.ts',
		'other-browsers.ts'
	]);
	expect(having(/from '.*\/install-browser'/)).toEqual(['test.ts']);
});
