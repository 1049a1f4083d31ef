import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../../..');
const hasPs = spawnSync('ps', ['-A']).status === 0;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'stridescope-start-'));
	const module = JSON.stringify(join(PROJECT, 'tools/end-with-starter.ts'));
	writeFileSync(
		join(folder, 'server.mts'),
		`import { endWithStarter } from ${module};
endWithStarter();
setInterval(() => undefined, 1000);
console.log(process.pid);`
	);
	const tsx = join(PROJECT, 'node_modules/.bin/tsx');
	writeFileSync(
		join(folder, 'package.json'),
		JSON.stringify({ scripts: { start: `"${tsx}" server.mts` } })
	);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a server that npm started', { timeout: 30_000 }, () => {
	it.runIf(hasPs).each(['SIGTERM', 'SIGKILL'] as const)(
		'ends when npm is ended by %s',
		async (signal) => {
			const npm = spawn('npm', ['start', '--silent'], {
				cwd: folder,
				stdio: ['ignore', 'pipe', 'inherit']
			});
			const [line] = (await once(createInterface(npm.stdout), 'line')) as [string];
			const server = Number(line);
			expect(isThere(server)).toBe(true);
			npm.kill(signal);
			try {
				await expect.poll(() => isThere(server), { timeout: 20_000 }).toBe(false);
			} finally {
				if (isThere(server)) process.kill(server);
			}
		}
	);
});

function isThere(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
