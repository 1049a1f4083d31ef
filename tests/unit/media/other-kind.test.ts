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
		['an AVI', beginning('RIFF\x10\x20\x30\x40AVI LIST'), 'avi'],
		['a GIF', beginning('GIF89a'), 'gif'],
		['a Windows Media file', beginning('\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6'), 'wmv'],
		['a DVD', beginning('\0\0\x01\xba\x44'), 'mpeg'],
		['H.264 without a container', beginning('\0\0\0\x01\x67'), 'frames'],
		['an archive', beginning('PK\x03\x04\x14\0'), 'archive'],
		['a web page', new Blob(['\n<!doctype html>']), 'text'],
		['a text that is cut within a character', new Blob(['ä'.repeat(600)]), 'text'],
		['zeros', new Blob([new Uint8Array(600)]), null],
		['an MP4', beginning('\0\0\0\x18ftypisom'), null],
		['a single byte', new Blob(['%']), null]
	])('is known by how it begins: %s', async (_, file, kind) => {
		expect(await otherKindOf(file)).toBe(kind);
	});

	it('is named in the sentence', () => {
		const { happened } = words.problems['unreadable-file']({ kind: 'photo' });
		expect(happened).toContain('it is a picture');
		expect(words.problems['unreadable-file']({ kind: 'tomorrow' })).toEqual(
			words.problems['unreadable-file']({})
		);
	});

	it('has advice of its own where another file is no help', () => {
		expect(words.problems['unreadable-file']({ kind: 'avi' }).advice).toContain('Same as source');
		expect(words.problems['unreadable-file']({ kind: 'archive' }).advice).toContain('Unpack it');
	});
});

describe('a codec that the browser lacks', () => {
	it('is named as people know it, with how to save the video again', () => {
		const { happened, advice } = words.problems['codec-unsupported']({ codec: 'hevc' });
		expect(happened).toContain('(HEVC, also called H.265)');
		expect(advice).toContain('"Most Compatible"');
		expect(advice).toContain('HandBrake');
		expect(words.problems['codec-unsupported']({ codec: 'xyz1' }).happened).toContain('(xyz1)');
	});
});
