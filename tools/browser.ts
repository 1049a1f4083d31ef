import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { Failure } from './failure.ts';

/** How a Chromium is started by every test and tool: without its own network traffic. */
export interface BrowserLaunch {
	readonly executablePath?: string;
	readonly args: string[];
}

/**
 * Chromium's windows load three pages for its own address bar, headless too: half of what a short test costs. The last
 * list given counts, so those that Playwright switches off stand here as well where they matter without a network.
 */
const FEATURES_OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'AimEnabled',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

const QUIET_FLAGS = [
	`--disable-features=${FEATURES_OFF.join()}`,
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/**
 * Path of a Chromium, Chrome or Edge on this machine, or `null`: `CHROME_PATH` first, then the
 * usual places, then the one Playwright keeps.
 */
export function findBrowser(exists = existsSync): string | null {
	const named = process.env['CHROME_PATH'];
	if (named) return exists(named) ? named : null;
	return [...usualPlaces(), chromium.executablePath()].find((path) => exists(path)) ?? null;
}

/** Launch options for Playwright and Vitest. Without an installed browser Playwright says what is missing. */
export function browserLaunch(): BrowserLaunch {
	const executablePath = findBrowser();
	return {
		...(executablePath === null ? {} : { executablePath }),
		// Chromium refuses to run its sandbox as root, and engines of containers refuse it what it needs.
		args:
			isRoot() || process.env['CHROME_NO_SANDBOX'] === '1'
				? ['--no-sandbox', ...QUIET_FLAGS]
				: QUIET_FLAGS
	};
}

/**
 * As {@link browserLaunch}, with a camera that may be used without a question.
 *
 * @param file Motion-JPEG that the camera shows; `null`: a test pattern
 */
export function cameraLaunch(file: string | null): BrowserLaunch {
	const launch = browserLaunch();
	const shown =
		file === null
			? ['--use-fake-device-for-media-stream=fps=30']
			: ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`];
	return { ...launch, args: [...launch.args, '--use-fake-ui-for-media-stream', ...shown] };
}

/**
 * As {@link findBrowser}, for a command that cannot do without one. It installs nothing.
 *
 * @throws {Failure} `no-browser`, with one sentence that says what to do
 */
export function expectBrowser(exists = existsSync): string {
	const found = findBrowser(exists);
	if (found !== null) return found;
	const named = process.env['CHROME_PATH'];
	throw new Failure(
		'no-browser',
		named
			? `CHROME_PATH names ${named}, which does not exist.`
			: 'Install Chromium, Chrome or Edge, or set CHROME_PATH to the program, and run this again.'
	);
}

/** Ends a command that cannot do without a browser where there is none, with the sentence of {@link expectBrowser}. */
export function endWithoutBrowser(): void {
	try {
		expectBrowser();
	} catch (error) {
		console.error((error as Failure).message);
		process.exit(1);
	}
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

export const isRoot = (): boolean => process.getuid?.() === 0;
