import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SAMPLE_MILLISECONDS = 100;

/** Whether this system tells what memory a process has for itself and its share of what it shares (Linux). */
export const canMeasureMemory = (): boolean => existsSync('/proc/self/smaps_rollup');

/**
 * The largest sum of the proportional set sizes of the running browser's processes while `work` runs, sampled every
 * 100 ms.
 *
 * @returns megabytes (10^6 bytes)
 */
export async function peakMemoryMB(work: () => Promise<unknown>): Promise<number> {
	const browsers = childBrowsers();
	let peak = 0;
	const sample = () => (peak = Math.max(peak, sumOfPss(browsers)));
	const timer = setInterval(sample, SAMPLE_MILLISECONDS);
	try {
		await work();
	} finally {
		clearInterval(timer);
	}
	return peak / 1e6;
}

/** That sum now, MB. */
export const memoryMB = (): number => sumOfPss(childBrowsers()) / 1e6;

/** Bytes. A process that ends between listing and reading counts nothing. */
function sumOfPss(browsers: readonly number[]): number {
	const children = childrenByParent();
	const pids = [...browsers];
	for (const pid of pids) pids.push(...(children.get(pid) ?? []));
	let sum = 0;
	for (const pid of pids) {
		const rollup = read(`/proc/${pid}/smaps_rollup`);
		sum += 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
	}
	return sum;
}

/** Browsers that this program started: Playwright talks to them through a pipe. */
function childBrowsers(): number[] {
	const children = childrenByParent().get(process.pid) ?? [];
	return children.filter((pid) => read(`/proc/${pid}/cmdline`).includes('--remote-debugging-pipe'));
}

function childrenByParent(): Map<number, number[]> {
	const children = new Map<number, number[]>();
	for (const entry of readdirSync('/proc')) {
		const pid = Number(entry);
		if (!Number.isInteger(pid)) continue;
		const stat = read(`/proc/${pid}/stat`);
		// The name may hold blanks and brackets; the parent is the second field after it.
		const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
		children.set(parent, [...(children.get(parent) ?? []), pid]);
	}
	return children;
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
