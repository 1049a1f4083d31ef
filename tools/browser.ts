import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

/** How a Chromium is started by every test and tool: without its own network traffic. */
export interface BrowserLaunch {
	readonly executablePath?: string;
	readonly args: string[];
}

const QUIET_FLAGS = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/** A download that hangs must not hold up a test run for longer than this. */
const INSTALL_TIMEOUT_MILLISECONDS = 5 * 60_000;

/**
 * Path of a Chromium, Chrome or Edge on this machine, or `null`: `CHROME_PATH` first, then the
 * usual places, then the one Playwright keeps.
 */
function findBrowser(): string | null {
	const named = process.env['CHROME_PATH'];
	if (named) return existsSync(named) ? named : null;
	return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Launch options for Playwright and Vitest. Without an installed browser Playwright says what is missing. */
export function browserLaunch(): BrowserLaunch {
	const executablePath = findBrowser();
	return {
		...(executablePath === null ? {} : { executablePath }),
		// Chromium refuses to run its sandbox as root, as in most containers.
		args: isRoot() ? ['--no-sandbox', ...QUIET_FLAGS] : QUIET_FLAGS
	};
}

/**
 * As {@link findBrowser}, and gets one where there is none: Playwright's own, or on Debian as root
 * the chromium package.
 *
 * @throws Error with one sentence that says what to install
 */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found !== null) return found;
	if (process.env['CHROME_PATH']) {
		throw new Error(`CHROME_PATH names ${process.env['CHROME_PATH']}, which does not exist.`);
	}
	process.stderr.write('No Chromium, Chrome or Edge found; getting one.\n');
	for (const install of [installPlaywrightChromium, installDebianChromium]) {
		const path = install();
		if (path !== null) return path;
	}
	throw new Error(
		'Install Chromium, Chrome or Edge, or set CHROME_PATH to the program, and run this again.'
	);
}

function usualPlaces(): string[] {
	switch (process.platform) {
		case 'darwin':
			return [
				'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
				'/Applications/Chromium.app/Contents/MacOS/Chromium',
				'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
			];
		case 'win32':
			return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) => {
				const root = process.env[folder];
				if (!root) return [];
				return [
					join(root, 'Google/Chrome/Application/chrome.exe'),
					join(root, 'Chromium/Application/chrome.exe'),
					join(root, 'Microsoft/Edge/Application/msedge.exe')
				];
			});
		default:
			return [
				'/usr/bin/chromium',
				'/usr/bin/chromium-browser',
				'/usr/bin/google-chrome-stable',
				'/usr/bin/google-chrome',
				'/opt/google/chrome/chrome',
				'/usr/bin/microsoft-edge-stable',
				'/usr/bin/microsoft-edge',
				'/snap/bin/chromium'
			];
	}
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
	run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
	return findBrowser();
}

function run(command: string, args: string[]): void {
	spawnSync(command, args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: INSTALL_TIMEOUT_MILLISECONDS,
		shell: process.platform === 'win32',
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

const isRoot = (): boolean => process.getuid?.() === 0;
