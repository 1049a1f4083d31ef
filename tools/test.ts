import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findOrInstallBrowser } from './install-browser';
import { inProject } from './project';
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
	/** Reads the report of a step that runs tests; a step without one counts as one check. */
	readonly counts?: (report: unknown) => Counts;
}

const reports = mkdtempSync(join(tmpdir(), 'stridescope-test-'));
const reportFile = join(reports, 'report.json');
const vitest = (project: string) =>
	`vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${reportFile}`;

/** None needs another, the longest first: they run side by side. All run, whatever fails. */
const STATIC_STEPS: readonly Step[] = [
	{ name: 'lint', command: 'eslint . --max-warnings 0' },
	{ name: 'types: page and tests', command: 'svelte-check --fail-on-warnings' },
	{ name: 'format', command: 'prettier --check --log-level warn .' },
	{ name: 'types: core', command: 'tsc -p src/core' },
	{ name: 'types: workers', command: 'tsc -p workers' },
	{ name: 'types: tools', command: 'tsc -p tools' },
	{ name: 'import rules', command: 'depcruise src workers --config .dependency-cruiser.cjs' },
	{ name: 'unused code', command: 'knip' }
];

/** Each has the machine for itself; the built site last. All run, whatever fails. */
const STEPS: readonly Step[] = [
	{ name: 'unit tests', command: vitest('unit'), counts: vitestCounts },
	{ name: 'validation', command: 'tsx tools/validate.ts --tracks --check' },
	{ name: 'browser tests', command: vitest('browser'), counts: vitestCounts },
	{ name: 'build', command: 'tsx tools/build.ts' },
	{ name: 'size', command: 'size-limit' },
	{
		name: 'end-to-end tests',
		command: 'playwright test --reporter=list,json',
		counts: playwrightCounts
	}
];

/**
 * Names of the tests that even CI may skip: those that need the real clip, which no clone has. Today none does: all
 * that tests need lies in the project.
 */
const NEED_THE_REAL_CLIP: readonly string[] = [];

const inCi = Boolean(process.env['CI']);

const environment = {
	...process.env,
	CHROME_PATH: findOrInstallBrowser(),
	PATH: `${inProject('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
	PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
	...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined })
};

const surroundings = { cwd: inProject('.'), env: environment, shell: true } as const;

/** Runs a step with its output as it comes. */
function run({ command, counts }: Step): Counts {
	rmSync(reportFile, { force: true });
	const { status } = spawnSync(command, { ...surroundings, stdio: 'inherit' });
	const succeeded = status === 0;
	const counted = counts?.(readReport()) ?? asOne(succeeded);
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
const summary: string[] = [];

function add({ name, counts }: Step, counted: Counts, start: number): void {
	const { passed, failed, skipped } = inCi ? skipsAsFailures(counted, NEED_THE_REAL_CLIP) : counted;
	total.passed += passed;
	total.failed += failed;
	total.skipped += skipped.length;
	// Those that count as failed are named too.
	notRun.push(...counted.skipped);
	const verdict = failed === 0 ? 'ok  ' : 'FAIL';
	const count = counts ? `, ${passed} passed, ${failed} failed, ${skipped.length} skipped` : '';
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

console.log(`\n${summary.join('\n')}\n\nTook ${secondsSince(begin)}`);
if (notRun.length > 0) {
	const names = notRun.map(({ name, reason }) => `- ${name}${reason ? ` (${reason})` : ''}`);
	console.log(`\nSkipped${inCi ? ', which fails in CI' : ''}:\n${names.join('\n')}\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
