/**
 * A part of the app, or a sample, that could not be loaded: the connection is gone, or the app was replaced by a
 * newer one.
 */
export class ChunkLoadError extends Error {
	override readonly name = 'ChunkLoadError';
}

/** @throws {ChunkLoadError} instead of whatever the browser says */
export async function loadChunk<T>(loading: Promise<T>): Promise<T> {
	try {
		return await loading;
	} catch (error) {
		throw new ChunkLoadError(error instanceof Error ? error.message : String(error));
	}
}
