import type { Plugin } from 'vite';

/**
 * Everything comes from the page's own origin. `blob:` and `data:` never leave the device: pictures
 * of frames, saved results. `wasm-unsafe-eval` lets WebAssembly compile and nothing else.
 */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'self'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' blob: data:",
	"media-src 'self' blob:",
	"worker-src 'self'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	// Scripts from text: our own workers alone (src/threads/trusted-scripts.ts). HTML: Svelte's templates alone.
	"require-trusted-types-for 'script'",
	'trusted-types default svelte-trusted-html'
].join('; ');

/** Writes the policy into every built page, so that it holds on any web server. */
export const contentSecurityPolicy = (): Plugin => ({
	name: 'content-security-policy',
	apply: 'build',
	transformIndexHtml: () => [
		{
			tag: 'meta',
			attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
			injectTo: 'head-prepend'
		}
	]
});
