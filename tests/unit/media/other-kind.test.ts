import { describe, expect, it } from 'vitest';
import { otherKindOf } from '../../../src/media/clip/other-kind';
import { words } from '../../../src/report/words';

const beginning = (text: string) =>
	new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0)), 'and more of it']);

describe('what is no video', () => {
	it.each([
		['a JPEG', beginning('\xff\xd8\xff\xe0'), 'photo'],
		['a PNG', beginning('\x89PNG\r\n'), 'photo'],
		['a WebP', beginning('RIFF\x10\x20\x30\x40WEBP'), 'photo'],
		['a photo of an iPhone', beginning('\0\0\0\x18ftypheic'), 'photo'],
		['a PDF', beginning('%PDF-1.7'), 'pdf'],
		['an empty file', new Blob([]), 'empty'],
		['a WAV, which also begins with RIFF', beginning('RIFF\x10\x20\x30\x40WAVE'), null],
		['an MP4', beginning('\0\0\0\x18ftypisom'), null],
		['a single byte', new Blob(['%']), null]
	])('is known by how it begins: %s', async (_, file, kind) => {
		expect(await otherKindOf(file)).toBe(kind);
	});

	it('is named in the sentence', () => {
		const { happened } = words.problems['unreadable-file']({ kind: 'photo' });
		expect(happened).toContain('it is a photo');
		expect(words.problems['unreadable-file']({ kind: 'tomorrow' })).toEqual(
			words.problems['unreadable-file']({})
		);
	});
});
