import { expect, test, type Page } from './test';
import { words } from '../src/report/words';
import type { Problem } from '../src/report/words/catalogue';

const REFUSED = [
	{
		what: 'a text file renamed to .mp4',
		file: {
			name: 'notes.mp4',
			mimeType: 'video/mp4',
			buffer: Buffer.from('Not a video. '.repeat(99))
		},
		code: 'unreadable-file',
		details: { kind: 'text' }
	},
	{
		what: 'an empty file',
		file: { name: 'empty.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(0) },
		code: 'unreadable-file',
		details: { kind: 'empty' }
	},
	{
		what: 'sound without a picture',
		file: { name: 'sound.mp4', mimeType: 'video/mp4', buffer: silence() },
		code: 'no-video-track',
		details: {}
	},
	{
		what: 'JSON of somebody else',
		file: { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') },
		code: 'invalid-file',
		details: {}
	}
] as const;

for (const { what, file, code, details } of REFUSED) {
	test(`${what} is refused with what happened and what to do`, async ({ page }) => {
		await page.goto('.');
		await page.getByLabel(words.ui.open.choose).setInputFiles(file);
		await expectRefusal(page, code, words.problems[code](details));
		await page.getByLabel(words.ui.refused.chooseAnother).waitFor({ state: 'attached' });
	});
}

async function expectRefusal(
	page: Page,
	code: string,
	{ happened, advice }: Problem
): Promise<void> {
	const alert = page.getByRole('alert');
	// What follows names the place in the file.
	await expect(alert).toContainText(happened.slice(0, 30));
	await expect(alert).toContainText(advice);
	await expect(page.getByText(code, { exact: true })).toBeVisible();
}

/** A WAV file: a tenth of a second of nothing at 8 kHz, one byte a sample. */
function silence(): Buffer {
	const samples = Buffer.alloc(800, 128);
	const header = Buffer.alloc(44);
	header.write('RIFF', 0);
	header.writeUInt32LE(36 + samples.length, 4);
	header.write('WAVEfmt ', 8);
	header.writeUInt32LE(16, 16);
	header.writeUInt16LE(1, 20);
	header.writeUInt16LE(1, 22);
	header.writeUInt32LE(8000, 24);
	header.writeUInt32LE(8000, 28);
	header.writeUInt16LE(1, 32);
	header.writeUInt16LE(8, 34);
	header.write('data', 36);
	header.writeUInt32LE(samples.length, 40);
	return Buffer.concat([header, samples]);
}
