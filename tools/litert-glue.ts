import type { Plugin } from 'vite';

const GLUE = /\/@litertjs\/core\/wasm\/litert_wasm_\w+\.js$/;

/**
 * Makes modules of LiteRT's glue code. As published it is a classic script that leaves its factory in a variable, for
 * `importScripts`, which module workers do not have (https://github.com/google-ai-edge/LiteRT/issues/7360).
 */
export const litertGlue = (): Plugin => ({
	name: 'litert-glue',
	transform: {
		filter: { id: GLUE },
		handler: (code) => ({ code: `${code}\nexport default ModuleFactory;\n`, map: null })
	}
});
