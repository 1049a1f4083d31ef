import { wrap } from 'comlink';
import type { Sheet, WorkbookApi } from '../report/tables/workbook';
import { supervise } from '../threads/supervise';

/** The workbook could not be written: its worker did not start or failed. */
export class WorkbookFailure extends Error {
	override readonly name = 'WorkbookFailure';
}

/**
 * Writes a workbook in a worker of its own, see `workbookOf`.
 *
 * @throws {WorkbookFailure}
 * @throws the signal's reason
 */
export async function writeWorkbook(sheets: readonly Sheet[], signal: AbortSignal): Promise<Blob> {
	signal.throwIfAborted();
	const worker = new Worker(new URL('../../workers/workbook.worker.ts', import.meta.url), {
		type: 'module',
		name: 'workbook'
	});
	const supervised = supervise(worker, 'workbook');
	const aborted = new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
	);
	try {
		const writing = wrap<WorkbookApi>(worker).write([...sheets]);
		return await Promise.race([supervised.answer(writing), aborted]);
	} catch (cause) {
		if (signal.aborted) throw cause;
		throw new WorkbookFailure('the workbook could not be written', { cause });
	} finally {
		supervised.end();
	}
}
