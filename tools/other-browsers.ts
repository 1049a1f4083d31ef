import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './browser.ts';

/** An installation that hangs must not hold up tests for longer than this. */
const INSTALL_TIMEOUT_MILLISECONDS = 5 * 60_000;

/** Browsers of other engines than Chromium's, in which the main job is tested too. */
export const OTHER_BROWSERS = ['firefox', 'webkit'] as const;
export type OtherBrowser = (typeof OTHER_BROWSERS)[number];

/** What a browser consists of here. */
interface Needs {
	readonly title: string;
	/** Path of the program itself; `null` where it is not installed. */
	readonly program: () => string | null;
	/** Further programs that its tests start. */
	readonly helpers: readonly string[];
	/** Debian's packages of all of that, and of what decodes H.264. */
	readonly packages: readonly string[];
}

const NEEDS: Readonly<Record<OtherBrowser, Needs>> = {
	firefox: {
		title: 'Firefox',
		program: () => firstThere([process.env['FIREFOX_PATH'], ...FIREFOX_PLACES]),
		helpers: [],
		packages: ['firefox-esr', 'libavcodec59']
	},
	webkit: {
		title: 'WebKitGTK',
		program: miniBrowser,
		helpers: ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'],
		packages: [
			'webkit2gtk-driver',
			'gstreamer1.0-libav',
			'gstreamer1.0-plugins-good',
			'xvfb',
			'xauth',
			'dbus'
		]
	}
};

/** The program itself comes before the script that calls it: whoever ends a script leaves the browser running. */
const FIREFOX_PLACES = [
	'/usr/lib/firefox-esr/firefox-esr',
	'/usr/lib/firefox/firefox',
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox'
];

/** Path of a browser's program when everything that its tests need is there, else `null`. */
export function findOtherBrowser(name: OtherBrowser): string | null {
	return missingFor(name).length === 0 ? NEEDS[name].program() : null;
}

/** Why the tests of a browser are skipped; the runner of all tests looks itself whether that is so. */
export const absenceOf = (name: OtherBrowser): string =>
	`${NEEDS[name].title} is not installed; npm run browsers installs it on Debian`;

/** Names of programs that are not here. */
function missingFor(name: OtherBrowser): string[] {
	const { title, program, helpers } = NEEDS[name];
	return [...(program() ? [] : [title]), ...helpers.filter((helper) => !isOnPath(helper))];
}

function miniBrowser(): string | null {
	const libraries = '/usr/lib';
	if (!existsSync(libraries)) return null;
	const folders = readdirSync(libraries).map((folder) =>
		join(libraries, folder, 'webkit2gtk-4.1', 'MiniBrowser')
	);
	return firstThere(folders);
}

const firstThere = (paths: readonly (string | undefined)[]): string | null =>
	paths.find((path) => path !== undefined && existsSync(path)) ?? null;

const isOnPath = (program: string): boolean =>
	(process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));

/** Installs Debian's packages of the browsers that are missing, as root; elsewhere says what is missing. */
function install(): void {
	const lacking = OTHER_BROWSERS.filter((name) => findOtherBrowser(name) === null);
	if (lacking.length > 0 && isRoot() && isOnPath('apt-get')) {
		run(['update', '-qq']);
		// One by one: what one lacks does not keep the other away.
		for (const name of lacking)
			run(['install', '-y', '-qq', '--no-install-recommends', ...NEEDS[name].packages]);
	}
	for (const name of OTHER_BROWSERS) {
		const { title, packages } = NEEDS[name];
		const missing = missingFor(name);
		console.log(
			missing.length === 0
				? `${title}: ${findOtherBrowser(name)}`
				: `${title}: missing ${missing.join(', ')} (Debian: ${packages.join(' ')})`
		);
	}
}

function run(args: readonly string[]): void {
	spawnSync('apt-get', args, {
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: INSTALL_TIMEOUT_MILLISECONDS,
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

if (process.argv[1] === import.meta.filename) install();
