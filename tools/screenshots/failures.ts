import { readFileSync } from 'node:fs';
import { words } from '../../src/report/words';
import {
	crashPlayer,
	pictureShown,
	PLAYBACK_WORKER,
	withoutPictures
} from '../../tests/helpers/broken-player';
import { ENDURANCE, seedSession } from '../../tests/helpers/seeded-session';
import { inProject } from '../project';
import { PATIENCE, type Album } from './album';
import { SAMPLE } from './tour';

/** What a clip comes to when something does not go as it should. Each begins anew and leaves its page behind. */
export const FAILURES: readonly ((album: Album, url: string) => Promise<void>)[] = [
	refused,
	notLoaded,
	interrupted,
	playerWithoutPart,
	playerCrashed,
	nothingDecodes
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

async function playerWithoutPart(album: Album, url: string): Promise<void> {
	await album.page.route(PLAYBACK_WORKER, (route) => route.abort());
	await attached(album, url, SAMPLE);
	await album.page.getByText(words.ui.player.pictures.insteadOfPart).waitFor();
	await album.take('player-without-part');
}

async function playerCrashed(album: Album, url: string): Promise<void> {
	await attached(album, url, SAMPLE);
	await pictureShown(album.page);
	await crashPlayer(album.page);
	await album.page.keyboard.press('Shift+ArrowRight');
	await album.page.getByText(words.ui.player.pictures.crashed).waitFor();
	await album.take('player-crashed');
}

async function nothingDecodes(album: Album, url: string): Promise<void> {
	await attached(album, url, {
		name: ENDURANCE.name,
		mimeType: 'video/mp4',
		buffer: withoutPictures(readFileSync(SAMPLE))
	});
	await album.page.getByText(words.ui.player.pictures.none).waitFor();
	await album.take('player-nothing-decodes');
}

/** A kept session, its video chosen again. */
async function attached(
	album: Album,
	url: string,
	file: Parameters<Album['choose']>[0]
): Promise<void> {
	const { page } = album;
	await album.start(url);
	await seedSession(page, ENDURANCE);
	await page.reload();
	await page.getByRole('link', { name: ENDURANCE.name, exact: true }).click();
	await album.reviewed();
	await album.take('review-session');
	await page.getByLabel(words.ui.review.attach).setInputFiles(file);
	await page.getByText(words.ui.review.noVideo).waitFor({ state: 'hidden' });
}

/** Finished frames are kept about once a second. */
const TWO_KEEPS_MILLISECONDS = 2500;
