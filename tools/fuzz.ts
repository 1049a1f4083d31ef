import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildChild } from './fuzz/build-child';
import { decodeCase, decodeCases } from './fuzz/decode';
import { PARTS, caseOf, type PartName } from './fuzz/parts';
import { supervised, type Report } from './fuzz/supervisor';

const USAGE = `npm run fuzz                          all parts: ${JSON.stringify(PARTS)} cases, and 400 decoded
npm run fuzz -- --part media|files|decode   one of them
npm run fuzz -- --count 2000                so many cases of each
npm run fuzz -- --from 500000               seeds from there on
npm run fuzz -- --part media --seed 7       the case of this seed alone; keeps its input as a file`;

/** In a browser, where a case takes a hundred times as long. */
const DECODED = 400;

const { values } = parseArgs({
	options: {
		part: { type: 'string' },
		count: { type: 'string' },
		from: { type: 'string', default: '1' },
		seed: { type: 'string' },
		help: { type: 'boolean', default: false }
	}
});

const all = [...(Object.keys(PARTS) as PartName[]), 'decode'] as const;
const parts = all.filter((part) => values.part === undefined || values.part === part);
const given = [values.count, values.from, values.seed].filter((text) => text !== undefined);
if (values.help || parts.length === 0 || !given.every((text) => /^[1-9]\d{0,9}$/.test(text))) {
	console.log(USAGE);
	process.exit(values.help ? 0 : 2);
}

const script = await buildChild();
/** Interrupted, it tells what there is. */
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
const { signal } = stopping;
let findings = 0;
for (const part of parts) {
	if (signal.aborted) break;
	const from = Number(values.seed ?? values.from);
	const usual = part === 'decode' ? DECODED : PARTS[part];
	const count = values.seed === undefined ? Number(values.count ?? usual) : 1;
	const began = performance.now();
	const onCase = progress(part, from, count);
	const order = { from, to: from + count };
	if (values.seed !== undefined) await keepInput(part, from);
	const report =
		part === 'decode'
			? await decodeCases({ ...order, onCase, signal })
			: await supervised({ script, order: { part, ...order }, onCase, signal });
	findings += report.findings.length;
	const done = Object.values(report.outcomes).reduce((sum, times) => sum + times, 0);
	tell(part, done, report, (performance.now() - began) / 1000);
}
process.exitCode = findings === 0 ? 0 : 1;

/** @returns what tells how far it is, on a terminal alone */
function progress(part: string, from: number, count: number): (seed: number) => void {
	let shown = 0;
	return (seed) => {
		if (!process.stderr.isTTY || performance.now() - shown < 500) return;
		shown = performance.now();
		process.stderr.write(`\r${part}: ${seed - from + 1} of ${count}  `);
	};
}

async function keepInput(part: PartName | 'decode', seed: number): Promise<void> {
	if (part === 'files') {
		console.log(`files, seed ${seed}: made where it is read; the finding names its reader.`);
		return;
	}
	const { name, bytes } = await (part === 'decode' ? decodeCase(seed) : caseOf(part, seed));
	const path = join(mkdtempSync(join(tmpdir(), 'stridescope-fuzz-')), `${seed}-${name}`);
	writeFileSync(path, bytes);
	console.log(`${part}, seed ${seed}: ${path}`);
}

function tell(part: string, count: number, report: Report, seconds: number): void {
	const { outcomes, findings, peakMegabytes, slowestSeconds, slowestSeed } = report;
	console.log(`\n${part}: ${count} cases in ${seconds.toFixed(0)} s, ${findings.length} findings`);
	console.log(
		`  slowest ${slowestSeconds.toFixed(2)} s (seed ${slowestSeed}), memory at most ${peakMegabytes.toFixed(0)} MB`
	);
	for (const [outcome, times] of Object.entries(outcomes).sort(([, a], [, b]) => b - a))
		console.log(`  ${String(times).padStart(7)}  ${outcome}`);
	for (const { seed, what } of findings) {
		console.log(`\n  seed ${seed}: ${what.split('\n').slice(0, 8).join('\n    ')}`);
		console.log(`  again: npm run fuzz -- --part ${part} --seed ${seed}`);
	}
}
