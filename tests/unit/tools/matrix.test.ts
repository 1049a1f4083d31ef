import { describe, expect, it } from 'vitest';
import { withBoxes, withFrameDurations, withoutBox } from '../../../tools/matrix/boxes';
import { cutAt, withFlippedBits, withZeros } from '../../../tools/matrix/damage';
import { countsOf } from '../../../tools/matrix/document';
import { judge } from '../../../tools/matrix/judge';
import { asked, close, ifDecoded, made, refused, same } from '../../../tools/matrix/row';
import { ALL_ROWS, plainRow } from '../../../tools/matrix/rows';
import type { AnalysisFile } from '../../../src/report/analysis-file';

describe('the matrix', () => {
	it('has at least 120 rows of different names, each with what is expected', () => {
		const files = ALL_ROWS.map(({ name, extension }) => `${name}.${extension}`);
		expect(new Set(files).size).toBe(files.length);
		expect(files.length).toBeGreaterThanOrEqual(120);
		expect(ALL_ROWS.filter(({ expected }) => expected.length === 0)).toEqual([]);
		expect(plainRow('slow').slowMotion).toBe(8);
	});

	it('counts rows that were not made as neither', () => {
		const [row] = ALL_ROWS as [(typeof ALL_ROWS)[number]];
		const tried = (asExpected: boolean | null) => ({
			row,
			verdict: asExpected === null ? null : { asExpected, found: '' },
			reason: '',
			seconds: 1
		});
		const counts = countsOf([true, true, false, null].map(tried));
		expect(counts).toEqual({ rows: 4, asExpected: 2, not: 1, notMade: 1 });
	});
});

describe('what comes out', () => {
	const row = (expected = same) => made('a.mp4', expected, []);

	it('is never right without a code', () => {
		const any = [...same, ...close, ...asked, ...refused('no-person')];
		expect(judge(row(any), { failure: 'x is undefined' }, result(165, 4))).toEqual({
			asExpected: false,
			found: 'unknown error: x is undefined'
		});
	});

	it('as a refusal is right by its code and by what its sentence names', () => {
		const outcome = (codec: string) => ({
			refusal: 'codec-unsupported' as const,
			details: { codec }
		});
		const rightWith = (codec: string) =>
			judge(row(ifDecoded('hevc')), outcome(codec), result(165, 4)).asExpected;
		expect(rightWith('hevc')).toBe(true);
		expect(rightWith('avc')).toBe(false);
		const unnamed = row(refused('codec-unsupported'));
		expect(judge(unnamed, outcome('unknown'), null).asExpected).toBe(false);
	});

	it('is the same within the plain ±, and close within both', () => {
		const rightAs = (expected: typeof same, mean: number, plusMinus: number) =>
			judge(row(expected), { result: result(mean, plusMinus) }, result(165, 4)).asExpected;
		expect(rightAs(same, 168.9, 4)).toBe(true);
		expect(rightAs(same, 169.1, 4)).toBe(false);
		expect(rightAs(close, 169.1, 4)).toBe(true);
		expect(rightAs(close, 171, 4)).toBe(false);
		expect(rightAs(close, 171, 6)).toBe(true);
		expect(rightAs(same, 40, 2)).toBe(false);
	});

	it('is a reading only while the clock is not in question', () => {
		const found = { result: result(62, 2, true) };
		expect(judge(row(asked), found, result(250, 4)).asExpected).toBe(true);
		expect(judge(row(close), found, result(62, 2)).asExpected).toBe(false);
		expect(judge(row(asked), { result: result(62, 2) }, result(250, 4)).asExpected).toBe(false);
	});
});

describe('bytes', () => {
	const box = (type: string, ...content: Buffer[]) => {
		const body = Buffer.concat(content);
		const header = Buffer.alloc(8);
		header.writeUInt32BE(8 + body.length);
		header.write(type, 4, 'latin1');
		return Buffer.concat([header, body]);
	};
	const stts = box('stts', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 2, 0]));
	const file = box('moov', box('trak', box('mdia', box('minf', box('stbl', stts)))));

	it('of a box are changed where it lies, and nowhere else', () => {
		const changed = withFrameDurations(7)(file);
		expect(changed.readUInt32BE(file.length - 4)).toBe(7);
		expect(changed.subarray(0, -4)).toEqual(file.subarray(0, -4));
		expect(withoutBox('stts')(file).includes('stts')).toBe(false);
		expect(() => withBoxes(file, 'ctts', () => undefined)).toThrow('no box ctts');
	});

	it('are cut, turned over and emptied the same way every time', () => {
		const bytes = Buffer.alloc(1000, 0xff);
		expect(cutAt(0.1)(bytes)).toHaveLength(100);
		const flipped = withFlippedBits(5, 0.5)(bytes);
		expect(flipped).toEqual(withFlippedBits(5, 0.5)(bytes));
		expect(flipped.subarray(0, 500)).toEqual(bytes.subarray(0, 500));
		expect(flipped.filter((byte) => byte !== 0xff)).toHaveLength(5);
		expect(withZeros(0.2, 0.3)(bytes).filter((byte) => byte === 0)).toHaveLength(100);
	});
});

/** As much of a result file as is judged. */
function result(mean: number, plusMinus: number, clockInQuestion = false): AnalysisFile {
	const code = 'slow-motion-suspected';
	return {
		summary: { cadenceStepsPerMinute: { mean, plusMinus }, left: {}, right: {} },
		quality: clockInQuestion ? [{ code, severity: 'error' }] : [],
		profile: null
	} as unknown as AnalysisFile;
}
