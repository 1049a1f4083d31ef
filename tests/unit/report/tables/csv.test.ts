import { describe, expect, it } from 'vitest';
import { csvText, usualCsvStyle } from '../../../../src/report/tables/csv';
import type { Cell, DataTable } from '../../../../src/report/tables/data-table';

describe('a CSV file', () => {
	it('begins with a byte order mark and ends each line as RFC 4180 says', () => {
		const text = csvText(table([['a'], [1.5]]), 'comma');
		expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(text).toBe('\ufeffKnee lift (°) [kneeLiftDegrees]\r\na\r\n1.5\r\n');
	});

	it('has a decimal comma where its columns are parted by semicolons, and a point where by commas', () => {
		const cells = [['x', -1234.5, 1e-7, 3]];
		expect(lines(csvText(table(cells), 'comma'))).toEqual(['x,-1234.5,1e-7,3']);
		expect(lines(csvText(table(cells), 'semicolon'))).toEqual(['x;-1234,5;1e-7;3']);
	});

	it('leaves empty what is not known', () => {
		expect(lines(csvText(table([[null, NaN, 2]]), 'comma'))).toEqual([',,2']);
	});

	it('quotes a text that would part it', () => {
		const cells = [['a,b', 'c;d', 'say "go"', 'two\nlines']];
		expect(csvText(table(cells), 'comma')).toContain('"a,b",c;d,"say ""go""","two\nlines"');
		expect(csvText(table(cells), 'semicolon')).toContain('a,b;"c;d";"say ""go""";"two\nlines"');
	});

	it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1', '=HYPERLINK("x")'])(
		'makes no formula of a name like %j',
		(name) => {
			const [cell] = lines(csvText(table([[name]]), 'comma'))
				.join('\r\n')
				.split(',');
			expect(cell!.replace(/^"/, '')).toMatch(/^'/);
		}
	);

	it('leaves negative numbers and names with such signs within alone', () => {
		expect(lines(csvText(table([[-2, 'a=b', 'x-1']]), 'comma'))).toEqual(['-2,a=b,x-1']);
	});
});

it.each([
	[['de-DE', 'en'], 'semicolon'],
	[['fr'], 'semicolon'],
	[['en-US', 'de'], 'comma'],
	[['ja'], 'comma'],
	[['not a language', 'nl-NL'], 'semicolon']
] as const)('spreadsheets of %j expect numbers with a %s', (locales, style) => {
	expect(usualCsvStyle(locales)).toBe(style);
});

const lines = (text: string): string[] => text.trimEnd().split('\r\n').slice(1);

function table(rows: readonly (readonly Cell[])[]): DataTable {
	return {
		columns: [{ name: 'kneeLiftDegrees', title: 'Knee lift', unit: '°' }],
		rowCount: rows.length,
		row: (i) => rows[i]!
	};
}
