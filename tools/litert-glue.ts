import type { Plugin } from 'vite';

/** For those who load it by other means. */
const OTHER_EXPORTS = /^if \(typeof exports === 'object'[^]*$/m;
/** Reached in Node alone. */
const NODE_MODULES = /require\("node:\w+"\)/g;
const GLUE = /\/@litertjs\/core\/wasm\/litert_wasm_\w+\.js(\?.*)?$/;

/**
 * Makes modules of LiteRT's glue code. As published it is a classic script that leaves its factory in a variable, for
 * `importScripts`, which module workers do not have (https://github.com/google-ai-edge/LiteRT/issues/7360).
 */
export const litertGlue = (): Plugin => ({
	name: 'litert-glue',
	transform: {
		filter: { id: GLUE },
		handler: (code) => ({
			code: code
				.replace(OTHER_EXPORTS, 'export default ModuleFactory;\n')
				.replaceAll(NODE_MODULES, 'null'),
			map: null
		})
	}
});
