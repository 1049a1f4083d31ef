import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import type { DataTable } from '../../../../src/report/tables/data-table';
import { sheetOf } from '../../../../src/report/tables/sheet';
import { workbookOf } from '../../../../src/report/tables/workbook';

const TABLE: DataTable = {
	columns: [
		{ name: 'athlete', title: 'Athlete', unit: '' },
		{ name: 'kneeLiftDegrees', title: 'Knee lift', unit: '°' }
	],
	rowCount: 4,
	row: (i) =>
		[
			['Ana & <Bo>', 34.25],
			['=HYPERLINK("http://x","y")', -0.5],
			['\u0007bell', null],
			[null, 1e-7]
		][i] as (string | number | null)[]
};

it('a workbook has its sheets, its headings, and every value as what it is', async () => {
	const { SheetNames, Sheets } = await opened();
	expect(SheetNames).toEqual(['Übersicht', 'Second']);
	expect(utils.sheet_to_json(Sheets['Second']!, { header: 1, defval: null })).toEqual([
		['Athlete [athlete]', 'Knee lift (°) [kneeLiftDegrees]'],
		['Ana & <Bo>', 34.25],
		['=HYPERLINK("http://x","y")', -0.5],
		['bell', null],
		[null, 1e-7]
	]);
});

it('a name like a formula is a text', async () => {
	const { Sheets } = await opened();
	const cell = Sheets['Second']!['A3'] as { t: string; f?: string };
	expect(cell.t).toBe('s');
	expect(cell.f).toBeUndefined();
});

it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\n=1', '\uff1d1', "=cmd|' /C calc'!A0"])(
	'a name like %j is a text',
	async (name) => {
		const { Sheets } = await opened({ ...TABLE, rowCount: 1, row: () => [name, 1] });
		const cell = Sheets['Second']!['A2'] as { t: string; f?: string };
		expect([cell.t, cell.f]).toEqual(['s', undefined]);
	}
);

it('what XML cannot hold is left out, so that the workbook opens', async () => {
	const name = 'a\u0000b\ufffec\uffffd\ud800e\udc00f\u{1f3c3}';
	const { Sheets } = await opened({ ...TABLE, rowCount: 1, row: () => [name, 1] });
	expect((Sheets['Second']!['A2'] as { v: string }).v).toBe('abcdef\u{1f3c3}');
});

const opened = async (table = TABLE) => {
	const file = await workbookOf([sheetOf('Übersicht', table), sheetOf('Second', table)]);
	return read(await file.arrayBuffer());
};
