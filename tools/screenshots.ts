import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { LANGUAGES, setLanguage, type Language } from '../src/report/words';
import { cameraLaunch, endWithoutBrowser } from './browser';
import { ensureBuilt } from './build';
import { inProject } from './project';
import { Album } from './screenshots/album';
import { FAILURES } from './screenshots/failures';
import { firstLook } from './screenshots/first-look';
import { STATES } from './screenshots/states';
import { tour } from './screenshots/tour';
import { serve } from './serve';

/**
 * The pictures of docs/guide.md and of the first page, taken from the built app with the endurance sample:
 * `npm run screenshots`; `--first-look` takes those of the first page alone.
 * `--all DIR` takes every screen and state at both widths, light and dark, for judging them, and leaves the guide's
 * alone; `--language de` in German, `--look NAME` only one of wide-light, narrow-light, wide-dark and narrow-dark,
 * `--state NAME` only one function of screenshots/tour, states or failures, such as `interrupted`.
 */
const { values: options } = parseArgs({
	options: {
		all: { type: 'string' },
		'first-look': { type: 'boolean', default: false },
		language: { type: 'string', default: 'en' },
		look: { type: 'string' },
		state: { type: 'string' }
	}
});

const known = Object.keys(LANGUAGES) as Language[];
const language = known.find((one) => one === options.language) ?? fail(known);

const GUIDE = inProject('docs/images');
/** English with kilometres, and German. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-IE', de: 'de-DE' };

interface Look {
	readonly name: string;
	readonly colorScheme: 'light' | 'dark';
	readonly viewport: { readonly width: number; readonly height: number };
}

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const GUIDE_LOOK: Look = { name: '', colorScheme: 'light', viewport: { width: 1200, height: 800 } };
const ALL_LOOKS: readonly Look[] = (['light', 'dark'] as const).flatMap((colorScheme) => [
	{ name: `wide-${colorScheme}`, colorScheme, viewport: WIDE },
	{ name: `narrow-${colorScheme}`, colorScheme, viewport: NARROW }
]);

function fail(languages: readonly Language[]): never {
	throw new Error(`--language is one of ${languages.join(', ')}.`);
}

async function walk(browser: Browser, url: string, folder: string, look: Look): Promise<void> {
	const everything = look.name !== '';
	const album = async () => {
		const context = await browser.newContext({
			colorScheme: look.colorScheme,
			viewport: look.viewport,
			locale: LOCALES[language],
			permissions: everything ? ['camera'] : [],
			reducedMotion: 'reduce'
		});
		return new Album(await context.newPage(), folder, look.name);
	};
	const taken = everything ? [tour, ...STATES, ...FAILURES] : [tour];
	for (const state of taken.filter(({ name }) => !options.state || name === options.state)) {
		const own = await album();
		try {
			await state(own, url);
		} catch (error) {
			// One state that does not come about leaves the others.
			process.exitCode = 1;
			console.error(`${state.name}, ${look.name}: ${String(error)}`);
		}
		await own.page.context().close();
	}
}

endWithoutBrowser();
await ensureBuilt();
const site = await serve({ port: 4673 });
const browser = await chromium.launch(cameraLaunch(inProject('tests/fixtures/runner-loop.mjpeg')));
try {
	if (!options.all) await firstLook(browser, site.url, LOCALES);
	if (!options['first-look']) await takeAll();
} finally {
	await browser.close();
	await site.close();
}

async function takeAll(): Promise<void> {
	await setLanguage(language);
	const folder = options.all ?? GUIDE;
	mkdirSync(folder, { recursive: true });
	const looks = options.all ? ALL_LOOKS : [GUIDE_LOOK];
	for (const look of looks.filter(({ name }) => !options.look || name === options.look))
		await walk(browser, site.url, folder, look);
}
