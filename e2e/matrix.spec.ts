import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchPage } from '../tools/batch-page';
import { InputMaker } from '../tools/matrix/make';
import { ALL_ROWS, plainRow } from '../tools/matrix/rows';
import { MatrixRun } from '../tools/matrix/run';
import { expect, test } from './test';

let folder: string;
const page = new BatchPage();
test.beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'stridescope-matrix-'))));
test.afterAll(async () => {
	await page.close();
	rmSync(folder, { recursive: true, force: true });
});

/** One browser for all, so one test; `npm run matrix` has the whole of it. */
test('a selection of the matrix of inputs is as expected', { tag: '@heavy' }, async () => {
	const maker = new InputMaker(folder);
	const rows = ALL_ROWS.filter(({ short }) => short);
	const missing = rows.map((row) => maker.missing(row)).find((reason) => reason !== null);
	test.skip(missing !== undefined, missing);
	const run = new MatrixRun(page, maker, plainRow);
	for (const row of rows) {
		const { verdict } = await run.tried(row);
		expect.soft(verdict?.asExpected, `${row.name}: ${verdict?.found}`).toBe(true);
	}
});
