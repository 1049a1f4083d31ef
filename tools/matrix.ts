import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BatchPage } from './batch-page';
import { formatted } from './bench/formatted';
import { endWithoutBrowser } from './browser';
import { ensureBuilt } from './build';
import { endWithStarter } from './end-with-starter';
import { countsOf, matrixDocument, toldCounts, type Tried } from './matrix/document';
import { toldExpectation } from './matrix/judge';
import { InputMaker } from './matrix/make';
import type { Row } from './matrix/row';
import { ALL_ROWS, GROUPS, plainRow } from './matrix/rows';
import { MatrixRun } from './matrix/run';
import { Verdicts } from './matrix/verdicts';
import { inProject } from './project';

const USAGE = `Usage: npm run matrix -- [options]

Makes inputs of all kinds with ffmpeg, measures each and says which are not as expected.
A whole run writes docs/matrix.md.

  --long         those that take minutes as well
  --minutes N    begins no further row after this time; the next run goes on there
  --only TEXT    only rows whose name contains one of these texts, by commas
  --keep DIR     makes the inputs in this folder and measures nothing`;

const { values } = parseArgs({
	options: {
		long: { type: 'boolean', default: false },
		minutes: { type: 'string' },
		only: { type: 'string' },
		keep: { type: 'string' },
		help: { type: 'boolean', default: false }
	}
});

endWithStarter();
if (values.help) console.log(USAGE);
else if (values.keep !== undefined) keep(values.keep);
else process.exitCode = await measure();

function isChosen({ name, long, extension }: Row): boolean {
	if (long && !values.long) return false;
	const texts = values.only?.split(',');
	return texts?.some((text) => `${name}.${extension}`.includes(text)) ?? true;
}

function keep(folder: string): void {
	const maker = new InputMaker(folder);
	for (const row of ALL_ROWS.filter(isChosen)) console.log(maker.missing(row) ?? maker.make(row));
}

/** @returns the exit status */
async function measure(): Promise<number> {
	endWithoutBrowser();
	await ensureBuilt();
	const folder = mkdtempSync(join(tmpdir(), 'stridescope-matrix-'));
	const page = new BatchPage();
	const maker = new InputMaker(folder);
	const run = new MatrixRun(page, maker, plainRow);
	const verdicts = new Verdicts(readFileSync(inProject('dist/build-stamp'), 'utf8'));
	const end = performance.now() + 60_000 * Number(values.minutes ?? Infinity);
	const found = new Map<Row, Tried>();
	try {
		for (const row of quickFirst(ALL_ROWS.filter(isChosen))) {
			const known = verdicts.of(row);
			if (known === null && performance.now() > end) continue;
			const tried = known ? { row, verdict: known, reason: '', seconds: 0 } : await run.tried(row);
			if (known === null && tried.verdict) verdicts.add(row, tried.verdict);
			found.set(row, tried);
			console.log(line(tried));
		}
	} finally {
		await page.close();
		rmSync(folder, { recursive: true, force: true });
	}
	const counts = countsOf([...found.values()]);
	console.log(toldCounts(counts));
	if (values.only === undefined) {
		const groups = GROUPS.map(
			([title, rows]) => [title, rows.map((row) => found.get(row) ?? notTried(row))] as const
		);
		const versions = `ffmpeg ${maker.version ?? 'not installed'}, ${page.browserVersion ?? 'browser not needed'}, mediabunny ${mediabunnyVersion()}`;
		const date = new Date().toISOString().slice(0, 10);
		const text = matrixDocument(groups, versions, date);
		writeFileSync(inProject('docs/matrix.md'), await formatted(text));
	}
	return counts.not === 0 ? 0 : 1;
}

/** A refusal takes seconds, a result up to a minute: where time runs out most rows have been tried. */
function quickFirst(rows: readonly Row[]): Row[] {
	return rows.toSorted((a, b) => Number(mayGiveResult(a)) - Number(mayGiveResult(b)));
}

function mayGiveResult({ expected }: Row): boolean {
	return expected.some(({ kind }) => kind !== 'refused');
}

function notTried(row: Row): Tried {
	const reason = row.long ? 'only with --long' : 'not tried, time was up';
	return { row, verdict: null, reason, seconds: 0 };
}

function line({ row, verdict, reason, seconds }: Tried): string {
	const sign = verdict === null ? 'skip' : verdict.asExpected ? 'ok  ' : 'FAIL';
	const name = `${row.name}.${row.extension}`.padEnd(40);
	const expected = verdict?.asExpected ? '' : `; expected ${toldExpectation(row.expected)}`;
	return `${sign} ${name} ${verdict?.found ?? reason}${expected} (${seconds.toFixed(1)} s)`;
}

function mediabunnyVersion(): string {
	const text = readFileSync(inProject('node_modules/mediabunny/package.json'), 'utf8');
	return (JSON.parse(text) as { version: string }).version;
}
