/** Trusted Types, as far as it is used; the types of TypeScript do not have them. */
interface TrustedTypes {
	createPolicy(name: 'default', rules: { createScriptURL: (url: string) => string }): unknown;
}

/**
 * Lets this thread start workers from its own origin and nothing else from text: where the browser has Trusted Types, the
 * policy of the page refuses any other script, and all HTML that is not Svelte's own.
 */
export function trustOwnScripts(): void {
	const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
	trustedTypes?.createPolicy('default', { createScriptURL: ownAddress });
}

/** @throws {TypeError} for any other */
export function ownAddress(url: string): string {
	const { origin, protocol } = new URL(url, self.location.href);
	if (origin !== self.location.origin || protocol === 'blob:')
		throw new TypeError(`Not a script of this app: ${url}`);
	return url;
}
