import type { Page } from './test';

interface TraceEvent {
	readonly name: string;
	readonly tid: number;
	/** Time the thread itself took, µs. */
	readonly tdur?: number;
}

/** A task as browsers call it, of one version or the other; one holds the other. */
const TASK = /\bRunTask$/;
/** Something that only the thread of a page does. */
const OF_PAGES = 'UpdateLayoutTree';

/**
 * The longest that the page's main thread worked without a break, ms of its own time: on a machine with nothing else to do
 * it could answer nobody for that long. The clock on the wall also counts what other programs take.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
	const session = await page.context().newCDPSession(page);
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) =>
		events.push(...(value as unknown as TraceEvent[]))
	);
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] }
	});
	await work();
	await session.send('Tracing.end');
	await complete;
	await session.detach();
	const threads = new Set(events.filter(({ name }) => name === OF_PAGES).map(({ tid }) => tid));
	const durations = events
		.filter(({ name, tid }) => TASK.test(name) && threads.has(tid))
		.flatMap(({ tdur }) => tdur ?? []);
	if (durations.length === 0) throw new Error('No task was traced.');
	return Math.max(...durations) / 1000;
}
