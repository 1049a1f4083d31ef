/** A part of the app, or a sample, that did not arrive: the connection is gone, or the app was replaced by a newer one. */
export class PartNotLoaded extends Error {
	override readonly name = 'PartNotLoaded';
}

/** @throws {PartNotLoaded} instead of whatever the browser says */
export async function arrived<T>(loading: Promise<T>): Promise<T> {
	try {
		return await loading;
	} catch (error) {
		throw new PartNotLoaded(error instanceof Error ? error.message : String(error));
	}
}
