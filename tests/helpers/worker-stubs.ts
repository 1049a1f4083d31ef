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
	return aliveWorkers;
}

/** Names of the workers that were wrapped here, but for those without WebCodecs, and are alive. */
export async function aliveWorkers(): Promise<string[]> {
	const { held = [] } = await navigator.locks.query();
	const names = held.map(({ name = '' }) => name);
	return names.filter((name) => name.startsWith('worker ')).map((name) => name.split(' ')[1]!);
}

/**
 * From here on until `vi.unstubAllGlobals()`, WebAssembly gets no more memory in workers started by this page, and by
 * those, than it begins with.
 */
export function workersOutOfMemory(): void {
	vi.stubGlobal('Worker', wrappedWorkers('out-of-memory', globalThis.Worker));
}
