import { Refusal } from '../core/model/refusal';

/**
 * What was read of a file. The browser gives no reason that could be told from another: a file that was moved, changed
 * or deleted, a drive that was pulled and one that is failing all end here.
 *
 * @throws {Refusal} `file-lost` instead of whatever the browser says
 */
export async function fileRead<T>(reading: Promise<T>): Promise<T> {
	try {
		return await reading;
	} catch (cause) {
		console.error(cause);
		throw new Refusal('file-lost', {}, { cause });
	}
}

/**
 * Makes sure that a file is still there, before what it gave is called damaged.
 *
 * @throws {Refusal} `file-lost`
 */
export async function expectReadable(file: Blob): Promise<void> {
	await fileRead(file.slice(0, 1).arrayBuffer());
}
