/** What is done to a worker before its own code runs. */
export type Wrapping = 'tracked' | 'without-webcodecs' | 'out-of-memory';

/** A `Worker` whose workers run `wrapped-worker.ts` first. */
export const wrappedWorkers = (wrapping: Wrapping, Original: typeof Worker): typeof Worker =>
	class extends Original {
		constructor(url: string | URL, options?: WorkerOptions) {
			// Vite and Vitest know a worker's module by how its address goes on.
			const run = encodeURIComponent(new URL(url, location.href).href);
			const wrapper = new URL('./wrapped-worker.ts', import.meta.url);
			wrapper.search = `?worker_file&type=module&wrapping=${wrapping}&run=${run}`;
			super(wrapper, options);
		}
	};
