import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './test';
import { KEY_FRAME_KINDS } from '../src/core/view/key-frames';
import { words } from '../src/report/words';
import { exported, openClipSettings, openTracks, shownFrame } from './page';

/** Of the saved picture: what is drawn, then the caption's two lines. */
const SAVED = {
	width: 900,
	height: 1332,
	title: [1200, 1270],
	number: [1270, 1332],
	ground: [223, 226, 229, 255]
} as const;

const text = words.ui.keyFrames;

test('key frames stand for each side, lead to their frame, and are saved with their number', async ({
	page
}) => {
	await openTracks(page);
	const strip = page.getByRole('group', { name: words.ui.right, exact: true });
	await strip.scrollIntoViewIfNeeded();
	await expect(strip.locator('canvas')).toHaveCount(KEY_FRAME_KINDS.length);
	// A skeleton without a video stands on the ground of the theme.
	const corner = await strip
		.locator('canvas')
		.first()
		.evaluate((canvas: HTMLCanvasElement) => [
			...canvas.getContext('2d')!.getImageData(1, 1, 1, 1).data
		]);
	expect(corner).toEqual([0, 0, 0, 0]);

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
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SAVED.width, SAVED.height]);
	expect(await page.evaluate(cornerOf, png.toString('base64'))).toEqual(SAVED.ground);
});

test('the number in a saved picture is the one that a correction has led to', async ({ page }) => {
	await openTracks(page);
	const title = text.title(text.kinds.kneeLift, words.ui.right.toLowerCase());
	await page.getByRole('button', { name: new RegExp(`^Show ${title}`) }).click();
	const card = page.getByRole('figure').filter({
		has: page.getByRole('button', { name: text.save(title) })
	});
	// Out of sight it has text, but none that is rendered.
	const number = async () => (await card.locator('figcaption span').nth(1).textContent())!.trim();
	const [numberBefore, before] = [await number(), await savedPicture(page, title)];
	expect(await savedPicture(page, title)).toBe(before);

	// The key frame is of a typical stride: what moves one stride alone may leave its number to another.
	await openClipSettings(page);
	const roll = page.getByLabel(words.ui.settings.roll, { exact: true });
	await roll.fill('6');
	await roll.press('Tab');
	await expect.poll(number).not.toBe(numberBefore);
	const [numberAfter, after] = [await number(), await savedPicture(page, title)];

	const shared = commonStart(numberBefore, numberAfter);
	const { sameTitle, firstX, from, to } = await page.evaluate(compare, {
		pictures: [before, after],
		rows: SAVED,
		shared,
		number: numberAfter
	});
	expect(sameTitle).toBe(true);
	// The first stroke that differs is of the number, not of the time that follows it.
	expect(firstX).toBeGreaterThanOrEqual(from - 2);
	expect(firstX).toBeLessThan(to);
});

/** A PNG as a data URL. */
async function savedPicture(page: Page, title: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: text.save(title) }).click();
	const png = readFileSync(await (await download).path());
	return `data:image/png;base64,${png.toString('base64')}`;
}

function commonStart(a: string, b: string): string {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return a.slice(0, length);
}

/**
 * Runs in the page: whether the lines of the title are the same, and the first column in which those of the number
 * differ, beside where the part of its text lies that differs.
 */
async function compare({
	pictures,
	rows,
	shared,
	number
}: {
	pictures: readonly string[];
	rows: typeof SAVED;
	shared: string;
	number: string;
}) {
	const lines: { title: string; number: Uint8ClampedArray }[] = [];
	const canvas = new OffscreenCanvas(rows.width, rows.height);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	for (const url of pictures) {
		const image = new Image();
		image.src = url;
		await image.decode();
		if (image.width !== rows.width || image.height !== rows.height) throw new Error('size');
		context.drawImage(image, 0, 0);
		const [top, middle, end] = [rows.title[0], rows.title[1], rows.number[1]];
		lines.push({
			title: context.getImageData(0, top, rows.width, middle - top).data.join(),
			number: context.getImageData(0, middle, rows.width, end - middle).data
		});
	}
	const [a, b] = lines as [(typeof lines)[number], (typeof lines)[number]];
	let firstX: number = rows.width;
	a.number.forEach((value, i) => {
		if (value !== b.number[i]) firstX = Math.min(firstX, Math.floor(i / 4) % rows.width);
	});
	context.font = '34px system-ui, sans-serif';
	const [from, to] = [
		32 + context.measureText(shared).width,
		32 + context.measureText(number).width
	];
	return { sameTitle: a.title === b.title, firstX, from, to };
}

/** Colour of a saved picture's corner. Runs in the page. */
async function cornerOf(base64: string): Promise<number[]> {
	const image = new Image();
	image.src = `data:image/png;base64,${base64}`;
	await image.decode();
	const context = new OffscreenCanvas(1, 1).getContext('2d')!;
	context.drawImage(image, 0, 0);
	return [...context.getImageData(0, 0, 1, 1).data];
}
