import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from './test';
import { freePort } from '../tools/free-port';
import { inProject } from './page';

test('npm start serves the page beside these tests, and ends when npm is ended', async () => {
	test.skip(process.platform === 'win32', 'there npm is ended with all that it started');
	const port = await freePort();
	const npm = spawn('npm', ['start', '--silent'], {
		cwd: inProject('.'),
		env: { ...process.env, PORT: String(port), CI: '1' },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const url = await addressToldBy(npm);
	expect(url).toBe(`http://localhost:${port}/`);
	expect(await answers(url)).toBe(true);
	npm.kill('SIGKILL');
	await expect.poll(() => answers(url)).toBe(false);
});

async function addressToldBy(npm: ChildProcess): Promise<string> {
	for await (const line of createInterface(npm.stdout!)) {
		const [address] = /http:\S+/.exec(line) ?? [];
		if (address) return address;
	}
	throw new Error('npm start ended without an address.');
}

const answers = (url: string): Promise<boolean> =>
	fetch(url).then(
		(response) => response.ok,
		() => false
	);
