import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContainer } from '../../../src/media/clip/clip';
import { boxesIn } from '../../../src/media/clip/iso-boxes';
import { mediaFiles, type MediaFile } from '../../../tools/fuzz/media-files';
import { joined } from '../../../tools/fuzz/mutate-bytes';

const files = await mediaFiles();

describe('a whole video', () => {
	it.each([...files, ...samples()])('is read: $name', async ({ bytes }) => {
		const { times, close } = await read(bytes);
		close();
		expect(times.length).toBeGreaterThan(10);
	});
});

describe('a file that would take the memory or the time of the whole tab is refused', () => {
	it.each([
		['four billion frames with times of their own', 'runner-30.mp4', 'stts', 8, 2 ** 32 - 1],
		['four billion shifts of a time', 'runner-30.mp4', 'ctts', 8, 2 ** 32 - 1],
		['four billion frames in one fragment', 'fragmented.mp4', 'trun', 4, 2 ** 32 - 1],
		['four billion frames in a chunk', 'runner-30.mp4', 'stsc', 12, 2 ** 32 - 1],
		['more frames in a chunk than there are', 'runner-30.mp4', 'stsc', 12, 10_000_000]
	])('%s', async (_, name, type, place, value) => {
		const bytes = withNumber(fileOf(name), type, place, value);
		await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
	});

	it('four billion frames of no bits each', async () => {
		const file = fileOf('runner-30.mp4');
		const bytes = withNumber(file, 'stsz', 8, 2 ** 32 - 1);
		const { at } = boxOf(bytes, 'stsz');
		bytes.set(
			[...'stz2'].map((sign) => sign.charCodeAt(0)),
			at + 4
		);
		await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
	});

	it('four billion frames, each as large as the other', async () => {
		const bytes = withNumber(fileOf('runner-vfr.mp4'), 'stts', 8, 2 ** 32 - 1);
		withNumber(bytes, 'stsz', 4, 1);
		const { at } = boxOf(bytes, 'ctts');
		bytes.set(
			[...'free'].map((sign) => sign.charCodeAt(0)),
			at + 4
		);
		await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
	});

	it('a table that goes on behind the end of its box', async () => {
		const bytes = withNumber(fileOf('runner-30.mp4'), 'stts', 4, 1000);
		await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
	});

	it('boxes side by side without an end', async () => {
		const box = Uint8Array.of(0, 0, 0, 8, ...[...'free'].map((sign) => sign.charCodeAt(0)));
		const bytes = joined(
			fileOf('index-at-end.mp4').slice(0, 32),
			...Array<Uint8Array>(60_000).fill(box)
		);
		await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
	});
});

describe('a Matroska file whose end is damaged ends where it is damaged', () => {
	it.each([
		['bytes that are nothing', new Uint8Array(100)],
		['a cluster of no length', Uint8Array.of(0x1f, 0x43, 0xb6, 0x75, ...new Uint8Array(100))]
	])('%s', async (_, rest) => {
		const whole = await read(fileOf('streamed.mkv'));
		whole.close();
		const { times, close } = await read(joined(fileOf('streamed.mkv'), rest));
		close();
		expect(times).toEqual(whole.times);
	});
});

describe('a file of which a fact cannot be so is refused', () => {
	it('a picture without a width', async () => {
		const bytes = withNumber(fileOf('runner-30.mp4'), 'tkhd', 84 - 8 + 4, 0);
		const { at, header } = boxOf(bytes, 'avc1');
		new DataView(bytes.buffer).setUint16(at + header + 24, 0);
		await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
	});

	it('a decoder without its settings', async () => {
		const bytes = fileOf('runner-30.mp4');
		const { at, header } = boxOf(bytes, 'avcC');
		const view = new DataView(bytes.buffer);
		view.setUint32(at, header + 1);
		view.setUint32(at + header + 1, boxOf(fileOf('runner-30.mp4'), 'avcC').size - header - 1);
		await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable-file' });
	});
});

const read = (bytes: Uint8Array<ArrayBuffer>) => readContainer(new Blob([bytes]), 'made');

const fileOf = (name: string): Uint8Array<ArrayBuffer> =>
	files.find((file) => file.name === name)!.bytes.slice();

const boxOf = (bytes: Uint8Array<ArrayBuffer>, type: string) =>
	[...boxesIn(new DataView(bytes.buffer), 0, bytes.length)].find((box) => box.type === type)!;

/** @param place of a number of four bytes, behind the header of the first such box */
function withNumber(bytes: Uint8Array<ArrayBuffer>, type: string, place: number, value: number) {
	const { at, header } = boxOf(bytes, type);
	new DataView(bytes.buffer).setUint32(at + header + place, value);
	return bytes;
}

function samples(): MediaFile[] {
	return ['A-endurance-right-60', 'B-sprint-right-120'].map((name) => ({
		name,
		kind: 'mp4',
		bytes: new Uint8Array(readFileSync(`src/app/samples/${name}.mp4`))
	}));
}
