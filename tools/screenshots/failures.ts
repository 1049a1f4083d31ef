import { words } from '../../src/report/words';
import { inProject } from '../project';
import { PATIENCE, type Album } from './album';
import { SAMPLE } from './tour';

/** What a clip comes to when something does not go as it should. Each begins anew and leaves its page behind. */
export const FAILURES: readonly ((album: Album, url: string) => Promise<void>)[] = [
	refused,
	notLoaded,
	interrupted
];

async function refused(album: Album, url: string): Promise<void> {
	await album.start(url);
	await album.choose(inProject('package.json'));
	await album.page.getByRole('alert').first().waitFor();
	await album.take('refused');
}

async function notLoaded(album: Album, url: string): Promise<void> {
	const part = /\/assets\/Diary-[^/]*\.js$/;
	await album.page.route(part, (route) => route.abort());
	await album.start(`${url}#/diary`).catch(() => undefined);
	await album.page.getByRole('alert').first().waitFor();
	await album.take('not-loaded');
	await album.page.unroute(part);
}

async function interrupted(album: Album, url: string): Promise<void> {
	const { page } = album;
	const { setup, unfinished } = words.ui;
	await album.start(url);
	await album.choose(SAMPLE);
	await page.getByText(setup.found).waitFor({ timeout: PATIENCE });
	await album.button(setup.analyse).click();
	await page.locator('canvas.seen').waitFor({ timeout: PATIENCE });
	await page.waitForTimeout(TWO_KEEPS_MILLISECONDS);
	await page.reload();
	await album.heading(unfinished.title).waitFor();
	await album.take('open-unfinished');
	await album.choose(SAMPLE);
	await album.button(setup.goOn).waitFor({ timeout: PATIENCE });
	await page.getByText(setup.found).waitFor({ timeout: PATIENCE });
	await album.take('setup-go-on');
	await page.getByText(words.ui.settings.modes.fast, { exact: true }).click();
	await album.take('setup-go-on-otherwise', page.getByText(setup.otherChoices));
	await album.button(setup.takeOver).click();
	await album.button(setup.goOn).click();
	await page.locator('canvas.seen').waitFor({ timeout: PATIENCE });
	await album.take('analyse-resumed');
}

/** Finished frames are kept about once a second. */
const TWO_KEEPS_MILLISECONDS = 2500;
