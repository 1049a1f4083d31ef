import { vi } from 'vitest';
import { wrappedWorkers } from './wrapped-workers';

/**
 * From here on until `vi.unstubAllGlobals()`, workers started by this page run in a browser without WebCodecs decoders,
 * as Firefox on Android is one.
 */
export function workersWithoutWebCodecs(): void {
	vi.stubGlobal('Worker', wrappedWorkers('without-webcodecs', globalThis.Worker));
}

/**
 * From here on until `vi.unstubAllGlobals()`, workers started by this page, and by those, can be counted.
 *
 * @returns asks for the names of those that are alive
 */
export function trackedWorkers(): () => Promise<string[]> {
	vi.stubGlobal('Worker', wrappedWorkers('tracked', globalThis.Worker));
	return async () => {
		const { held = [] } = await navigator.locks.query();
		const names = held.map(({ name = '' }) => name);
		return names.filter((name) => name.startsWith('worker ')).map((name) => name.split(' ')[1]!);
	};
}
