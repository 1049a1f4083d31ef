import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { expectBrowser, findBrowser, isRoot } from './browser';

/** A download that hangs must not hold up a test run for longer than this. */
const INSTALL_TIMEOUT_MILLISECONDS = 5 * 60_000;

/**
 * Chromium without windows, as Playwright brings its own: tests in it take five sixths of the time. The program itself:
 * the script in /usr/bin that calls it stays between, and whoever ends the script leaves the browser running.
 */
const HEADLESS_SHELL = '/usr/lib/chromium/chromium-headless-shell';

/**
 * As `findBrowser`, and gets one where there is none: Playwright's own, or on Debian as root the chromium package. A
 * headless shell is preferred. For tests alone: no other command installs anything.
 *
 * @throws {Failure} `no-browser`
 */
export function findOrInstallBrowser(): string {
	if (!process.env['CHROME_PATH'] && existsSync(HEADLESS_SHELL)) return HEADLESS_SHELL;
	if (findBrowser() === null && !process.env['CHROME_PATH']) {
		process.stderr.write('No Chromium, Chrome or Edge found; getting one.\n');
		const path = installPlaywrightChromium() ?? installDebianChromium();
		if (path !== null) return path;
	}
	return expectBrowser();
}

function installPlaywrightChromium(): string | null {
	run('npx', ['playwright', 'install', 'chromium']);
	const path = chromium.executablePath();
	// A download without its system libraries is there but does not start.
	const starts = existsSync(path) && spawnSync(path, ['--version']).status === 0;
	return starts ? path : null;
}

function installDebianChromium(): string | null {
	if (!isRoot() || !existsSync('/etc/debian_version')) return null;
	run('apt-get', ['update', '-qq']);
	// Older Debian has no package of the headless shell.
	for (const name of ['chromium', 'chromium-headless-shell'])
		run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
	return existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : findBrowser();
}

function run(command: string, args: string[]): void {
	spawnSync(command, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: INSTALL_TIMEOUT_MILLISECONDS,
		shell: process.platform === 'win32',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}
