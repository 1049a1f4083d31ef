import { zipSync, type Zippable } from 'fflate';

/**
 * Stands where write-excel-file compresses its parts: it would do that in workers from `blob:` addresses, which the
 * policy of the page forbids, and wait for them for ever.
 */
export default (files: Zippable): Promise<Uint8Array> =>
	new Promise((resolve) => resolve(zipSync(files)));
