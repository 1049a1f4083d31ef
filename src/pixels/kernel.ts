/** Starts WebAssembly that is stored as hexadecimal text in a module, so that it needs no request of its own. */
export const startKernel = <Exports>(hexadecimal: string): Exports => {
	const code = Uint8Array.from(hexadecimal.match(/../g)!, (pair) => parseInt(pair, 16));
	return new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Exports;
};
