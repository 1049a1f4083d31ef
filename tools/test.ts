import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { IN_CI } from '../tests/helpers/how-many';
import { findOrInstallBrowser } from './install-browser';
import { playwrightFailures, vitestFailures, type FailedTest } from './failed-tests';
import { absenceOf, findOtherBrowser, OTHER_BROWSERS } from './other-browsers';
import { NO_FFMPEG } from './matrix/make';
import { inProject } from './project';
import { playwrightTimes, slowestLines, vitestTimes, type TimedTest } from './slowest-tests';
import {
	playwrightCounts,
	skipsAsFailures,
	vitestCounts,
	type Counts,
	type SkippedTest
} from './test-counts';

interface Step {
	readonly name: string;
	readonly command: string;
	/** What is read from the report of a step that runs tests; a step without one counts as one check. */
	readonly reads?: {
		readonly counts: (report: unknown) => Counts;
		readonly times: (report: unknown) => readonly TimedTest[];
		readonly failures: (report: unknown) => readonly FailedTest[];
	};
}

/** What linting knows of files that have not changed since. `npm ci` takes it away: then all is looked at anew. */
const CACHE = 'node_modules/.cache';
/** So many of the slowest tests are told. */
const SLOWEST = 10;

const reports = mkdtempSync(join(tmpdir(), 'stridescope-test-'));
const reportFile = join(reports, 'report.json');
const vitest = (project: string) => ({
	command: `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${reportFile}`,
	reads: { counts: vitestCounts, times: vitestTimes, failures: vitestFailures }
});

const PLAYWRIGHT = {
	counts: playwrightCounts,
	times: playwrightTimes,
	failures: playwrightFailures
};

/** None needs another, the longest first: they run side by side. All run, whatever fails. */
const STATIC_STEPS: readonly Step[] = [
	{
		name: 'lint',
		command: `eslint . --max-warnings 0 --cache --cache-strategy content --cache-location ${CACHE}/eslint/`
	},
	{ name: 'types: page and tests', command: 'svelte-check --fail-on-warnings --incremental' },
	{ name: 'validation', command: 'tsx tools/validate.ts --tracks --check' },
	{ name: 'format', command: 'prettier --check --log-level warn .' },
	{ name: 'types: core', command: 'tsc -p src/core' },
	{ name: 'types: workers', command: 'tsc -p workers' },
	{ name: 'types: tools', command: 'tsc -p tools' },
	{ name: 'import rules', command: 'depcruise src workers --config .dependency-cruiser.cjs' },
	{ name: 'unused code', command: 'knip' }
];

/** Each has the machine for itself; the built site last. All run, whatever fails. */
const STEPS: readonly Step[] = [
	{ name: 'unit tests', ...vitest('unit') },
	{ name: 'browser tests', ...vitest('browser') },
	{ name: 'build', command: 'tsx tools/build.ts' },
	{ name: 'size', command: 'size-limit' },
	{
		name: 'end-to-end tests',
		command: 'playwright test --reporter=list,json',
		reads: PLAYWRIGHT
	},
	{
		name: 'other browsers',
		command: `playwright test -c playwright.browsers.config.ts --grep-invert @full --reporter=list,json`,
		reads: PLAYWRIGHT
	}
];

/**
 * What even CI may skip: the tests of a browser or of ffmpeg that is not there, seen here as well as told by the test. `.ci/run` installs
 * them; all else that tests need lies in the project.
 */
const maySkip = ({ reason }: SkippedTest): boolean =>
	reason === NO_FFMPEG ||
	OTHER_BROWSERS.some((name) => reason === absenceOf(name) && findOtherBrowser(name) === null);

const environment = {
	...process.env,
	CHROME_PATH: findOrInstallBrowser(),
	PATH: `${inProject('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
	PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
	...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined })
};

const surroundings = { cwd: inProject('.'), env: environment, shell: true } as const;

/** Runs a step with its output as it comes. */
function run({ command, reads }: Step): Counts {
	rmSync(reportFile, { force: true });
	const { status } = spawnSync(command, { ...surroundings, stdio: 'inherit' });
	const succeeded = status === 0;
	const report = reads ? readReport() : null;
	timed.push(...(reads?.times(report) ?? []));
	failures.push(...(reads?.failures(report) ?? []));
	const counted = reads?.counts(report) ?? asOne(succeeded);
	// A runner that fails for a reason beside its tests must not pass for green.
	return succeeded || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/** Runs a step beside others: its output is printed at its end. */
function runBeside({ name, command }: Step): Promise<Counts> {
	return new Promise((resolve) => {
		const child = spawn(command, { ...surroundings, stdio: ['ignore', 'pipe', 'pipe'] });
		const printed: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (part: Buffer) => printed.push(part));
		const end = (succeeded: boolean, more = '') => {
			console.log(`\n== ${name}\n${Buffer.concat(printed).toString()}${more}`);
			resolve(asOne(succeeded));
		};
		child.on('error', (error) => end(false, error.message));
		child.on('close', (status) => end(status === 0));
	});
}

/** A step without tests of its own counts as one check. */
const asOne = (succeeded: boolean): Counts => ({
	passed: succeeded ? 1 : 0,
	failed: succeeded ? 0 : 1,
	skipped: []
});

function readReport(): unknown {
	try {
		return JSON.parse(readFileSync(reportFile, 'utf8'));
	} catch (error) {
		console.error(`No report of the tests: ${(error as Error).message}`);
		return null;
	}
}

const secondsSince = (start: number): string =>
	`${((performance.now() - start) / 1000).toFixed(1)} s`;

const begin = performance.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const notRun: SkippedTest[] = [];
const timed: TimedTest[] = [];
const failures: FailedTest[] = [];
const summary: string[] = [];

function add({ name, reads }: Step, counted: Counts, start: number): void {
	const { passed, failed, skipped } = IN_CI ? skipsAsFailures(counted, maySkip) : counted;
	total.passed += passed;
	total.failed += failed;
	total.skipped += skipped.length;
	// Those that count as failed are named too.
	notRun.push(...counted.skipped);
	const verdict = failed === 0 ? 'ok  ' : 'FAIL';
	const count = reads ? `, ${passed} passed, ${failed} failed, ${skipped.length} skipped` : '';
	summary.push(`${verdict} ${name} (${secondsSince(start)}${count})`);
}

const waiting = [...STATIC_STEPS];
async function runWaiting(): Promise<void> {
	for (let step = waiting.shift(); step; step = waiting.shift()) {
		const start = performance.now();
		add(step, await runBeside(step), start);
	}
}
await Promise.all(Array.from({ length: availableParallelism() }, runWaiting));

for (const step of STEPS) {
	console.log(`\n== ${step.name}`);
	const start = performance.now();
	add(step, run(step), start);
}
rmSync(reports, { recursive: true, force: true });

console.log(`\nThe slowest tests:\n${slowestLines(timed, SLOWEST).join('\n')}`);
console.log(`\n${summary.join('\n')}\n\nTook ${secondsSince(begin)}`);
if (notRun.length > 0) {
	const names = notRun.map(({ name, reason }) => `- ${name}${reason ? ` (${reason})` : ''}`);
	console.log(`\nSkipped${IN_CI ? ', which fails in CI' : ''}:\n${names.join('\n')}\n`);
}
// Below everything else: where the output is cut, its end is what remains.
if (failures.length > 0) {
	const lines = failures.map(({ name, reason }) => `- ${name}: ${reason}`);
	console.log(`\nFailed:\n${lines.join('\n')}\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
