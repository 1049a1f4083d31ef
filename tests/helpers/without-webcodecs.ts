import { vi } from 'vitest';

/**
 * From here on until `vi.unstubAllGlobals()`, workers started by this page run in a browser without WebCodecs decoders,
 * as Firefox on Android is one.
 */
export function workersWithoutWebCodecs(): void {
	const Original = globalThis.Worker;
	vi.stubGlobal(
		'Worker',
		class extends Original {
			constructor(url: string | URL, options?: WorkerOptions) {
				const code = [
					`import 'data:text/javascript,delete globalThis.VideoDecoder';`,
					`import ${JSON.stringify(new URL(url, location.href).href)};`
				].join('\n');
				super(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), options);
			}
		}
	);
}
