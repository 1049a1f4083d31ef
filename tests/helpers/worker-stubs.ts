import { vi } from 'vitest';
import { workersThatBeginWith } from './worker-prelude';

/**
 * From here on until `vi.unstubAllGlobals()`, workers started by this page run in a browser without WebCodecs decoders,
 * as Firefox on Android is one.
 */
export function workersWithoutWebCodecs(): void {
	const prelude = 'data:text/javascript,delete globalThis.VideoDecoder';
	vi.stubGlobal('Worker', workersThatBeginWith(prelude, globalThis.Worker));
}

/**
 * From here on until `vi.unstubAllGlobals()`, workers started by this page, and by those, can be counted.
 *
 * @returns asks for the names of those that are alive
 */
export function trackedWorkers(): () => Promise<string[]> {
	const prelude = new URL('./tracked-worker.ts', import.meta.url).href;
	vi.stubGlobal('Worker', workersThatBeginWith(prelude, globalThis.Worker));
	return async () => {
		const { held = [] } = await navigator.locks.query();
		const names = held.map(({ name = '' }) => name);
		return names.filter((name) => name.startsWith('worker ')).map((name) => name.split(' ')[1]!);
	};
}
