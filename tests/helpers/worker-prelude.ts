/** Workers made of this run a module before their own code. */
export const workersThatBeginWith = (prelude: string, Original: typeof Worker): typeof Worker =>
	class extends Original {
		constructor(url: string | URL, options?: WorkerOptions) {
			const modules = [prelude, new URL(url, location.href).href];
			const code = modules.map((module) => `import ${JSON.stringify(module)};`).join('\n');
			super(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), options);
		}
	};
