/** Starts WebAssembly that is kept as hexadecimal text in a module, and so needs no request of its own. */
export const startKernel = <Exports>(hexadecimal: string): Exports => {
	const code = Uint8Array.from(hexadecimal.match(/../g)!, (pair) => parseInt(pair, 16));
	return new WebAssembly.Instance(new WebAssembly.Module(code)).exports as Exports;
};
