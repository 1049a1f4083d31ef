import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { KEY_FRAME_KINDS } from '../src/core/key-frames';
import { words } from '../src/report/words';
import { exported, openTracks, shownFrame } from './page';

const text = words.ui.keyFrames;

test('key frames stand for each side, lead to their frame, and are saved with their number', async ({
	page
}) => {
	await openTracks(page);
	const strip = page.getByRole('group', { name: words.ui.right, exact: true });
	await strip.scrollIntoViewIfNeeded();
	await expect(strip.locator('canvas')).toHaveCount(KEY_FRAME_KINDS.length);

	const title = text.title(text.kinds.kneeLift, words.ui.right.toLowerCase());
	await page.getByRole('button', { name: new RegExp(`^Show ${title}`) }).click();
	const { strides, times } = await exported(page);
	const time = times[await shownFrame(page)]!;
	const stride = strides.find((s) => s.side === 'right' && s.startTime < time && s.endTime > time)!;
	expect(stride.included).toBe(true);
	expect(stride.kneeLiftDegrees).not.toBeNull();

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: text.save(title) }).click();
	const saved = await download;
	expect(saved.suggestedFilename()).toMatch(/right-kneeLift\.png$/);
	const png = readFileSync(await saved.path());
	expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
	// Width and height of the header: a portrait picture with its caption below.
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([900, 1332]);
});
