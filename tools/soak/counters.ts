import type { CDPSession, Page } from 'playwright';
import { canMeasureMemory, memoryMB } from '../bench/memory';
import { slopeOf } from '../slope';

/** What must not grow while an app is used. */
export const COUNTERS = [
	'memory MB',
	'heap MB',
	'nodes',
	'listeners',
	'documents',
	'workers'
] as const;
export type Counts = Readonly<Record<(typeof COUNTERS)[number], number>>;

/** Counts what a tab holds, after its garbage was collected. */
export class Counter {
	#session: CDPSession | null = null;

	constructor(readonly page: Page) {}

	async read(): Promise<Counts> {
		const session = (this.#session ??= await this.#start());
		// What only finalizers hold is free after the second.
		for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
		return {
			'memory MB': canMeasureMemory() ? memoryMB() : NaN,
			'heap MB': of('JSHeapUsedSize') / 1e6,
			nodes: of('Nodes'),
			listeners: of('JSEventListeners'),
			documents: of('Documents'),
			workers: this.page.workers().length
		};
	}

	async #start(): Promise<CDPSession> {
		const session = await this.page.context().newCDPSession(this.page);
		await session.send('Performance.enable');
		return session;
	}
}

/**
 * Rows for a table: each counter at the beginning and the end, and how it grows.
 *
 * @param steps how many of what lie between two readings
 */
export function growthRows(readings: readonly Counts[], steps: number): string[][] {
	return COUNTERS.map((name) => {
		const values = readings.map((counts) => counts[name]);
		const { slope, error } = slopeOf(values);
		const text = (value: number, decimals = 1) => value.toFixed(decimals);
		return [
			name,
			text(values[0]!),
			text(values.at(-1)!),
			`${text(slope / steps, 3)} ± ${text(error / steps, 3)}`
		];
	});
}
