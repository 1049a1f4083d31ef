import { inject, it } from 'vitest';

/**
 * A test in the browser that only runs with `FULL=1` and in CI: what it shows, a quicker one shows as well, by another
 * way.
 */
export const itWhenFull = it.skipIf(!inject('full'));

declare module 'vitest' {
	interface ProvidedContext {
		readonly full: boolean;
	}
}
