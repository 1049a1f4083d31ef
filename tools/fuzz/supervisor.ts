import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inProject } from '../project';
import type { Order, Told } from './child';

/** A case that takes longer hangs: time of the processor, since a busy machine is slow, not wrong. */
export const LONGEST_SECONDS = 10;
/** A case that waits for something that never comes takes no such time. */
const LONGEST_WAIT_SECONDS = 120;
/** Of a child, all cases after each other: what a tab may take without harm. */
export const HEAP_MEGABYTES = 512;

export interface Finding {
	readonly seed: number;
	readonly what: string;
}

export interface Report {
	/** How many cases ended in which way. */
	readonly outcomes: Readonly<Record<string, number>>;
	readonly findings: readonly Finding[];
	/** The largest that a child was, MB of memory in use. */
	readonly peakMegabytes: number;
	readonly slowestSeconds: number;
	readonly slowestSeed: number;
}

interface Supervised {
	/** Built JavaScript that takes an {@link Order} and tells. */
	readonly script: string;
	readonly order: Order;
	/** Told of each case that ended. */
	readonly onCase?: (seed: number) => void;
	readonly longestSeconds?: number;
	/** Ends the run with what there is. */
	readonly signal?: AbortSignal;
}

/** Runs cases in children, of which a new one goes on after the case at which the one before it hung or died. */
export async function supervised(supervised: Supervised): Promise<Report> {
	const { script, order, onCase, longestSeconds = LONGEST_SECONDS, signal } = supervised;
	const outcomes: Record<string, number> = {};
	const findings: Finding[] = [];
	let [peak, slowest, slowestSeed] = [0, 0, order.from];
	for (let from = order.from; from < order.to;) {
		let [seed, began, usedBefore] = [from, performance.now(), 0];
		let done = from;
		const child = fork(script, {
			execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
			silent: true,
			cwd: inProject('.')
		});
		const errors: string[] = [];
		child.stderr?.on('data', (text: Buffer) => errors.push(text.toString()));
		let [hung, seen] = [false, seed];
		const watch = setInterval(() => {
			peak = Math.max(peak, megabytesOf(child.pid));
			const waited = (performance.now() - began) / 1000;
			const used = secondsUsed(child.pid);
			// The time was looked at last when another case was under way.
			if (seed !== seen) [seen, usedBefore] = [seed, used];
			if (used - usedBefore < longestSeconds && waited < LONGEST_WAIT_SECONDS) return;
			hung = true;
			child.kill('SIGKILL');
		}, 200);
		const end = () => child.kill('SIGKILL');
		signal?.addEventListener('abort', end);
		child.on('message', (told: Told) => {
			if ('begins' in told) [seed, began] = [told.begins, performance.now()];
			else if ('rejected' in told) findings.push({ seed, what: `unhandled: ${told.rejected}` });
			else {
				done = told.ended + 1;
				const seconds = (performance.now() - began) / 1000;
				if (seconds > slowest) [slowest, slowestSeed] = [seconds, seed];
				outcomes[told.outcome] = (outcomes[told.outcome] ?? 0) + 1;
				if (told.finding !== null) findings.push({ seed, what: told.finding });
				onCase?.(told.ended);
			}
		});
		child.send({ ...order, from } satisfies Order);
		await new Promise((resolve) => child.on('close', resolve));
		clearInterval(watch);
		signal?.removeEventListener('abort', end);
		if (signal?.aborted) break;
		if (done >= order.to) break;
		const why = hung ? `hung for ${longestSeconds} s` : `died: ${errors.join('').slice(-600)}`;
		findings.push({ seed, what: why });
		outcomes[hung ? 'hung' : 'died'] = (outcomes[hung ? 'hung' : 'died'] ?? 0) + 1;
		onCase?.(seed);
		from = seed + 1;
	}
	return { outcomes, findings, peakMegabytes: peak, slowestSeconds: slowest, slowestSeed };
}

/** Time of the processor that a process took; 0 where the system does not tell. */
function secondsUsed(pid: number | undefined): number {
	try {
		// Behind the name in brackets; in hundredths of a second, its own and the system's.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		// It has just ended, or this is no Linux.
		return 0;
	}
}

/** Memory that a process has in use; 0 where the system does not tell. */
function megabytesOf(pid: number | undefined): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
	} catch {
		// It has just ended, or this is no Linux.
		return 0;
	}
}
