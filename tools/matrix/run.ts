import { rmSync } from 'node:fs';
import type { BatchOptions } from '../../src/app/batch/batch-api';
import { NO_SETTINGS } from '../../src/core/model/settings';
import type { AnalysisFile } from '../../src/report/analysis-file';
import type { BatchPage } from '../batch-page';
import type { Tried } from './document';
import { judge, type Found } from './judge';
import type { InputMaker } from './make';
import type { Base, Row } from './row';

/** Longest for one row, s; long ones have what their frames need. */
const LIMIT_SECONDS = 300;

/** Measures rows with one warm browser and judges them. */
export class MatrixRun {
	readonly #plain = new Map<Base, AnalysisFile | null>();

	constructor(
		readonly page: BatchPage,
		readonly maker: InputMaker,
		readonly plainRow: (base: Base) => Row
	) {}

	async tried(row: Row): Promise<Tried> {
		const began = performance.now();
		const missing = this.maker.missing(row);
		if (missing !== null) return { row, verdict: null, reason: missing, seconds: 0 };
		const plain = await this.#plainOf(row.base);
		const isPlain = plain !== null && row === this.plainRow(row.base);
		const found = isPlain ? { result: plain } : await this.#found(row);
		const seconds = (performance.now() - began) / 1000;
		return { row, verdict: judge(row, found, plain), reason: '', seconds };
	}

	async #plainOf(base: Base): Promise<AnalysisFile | null> {
		const known = this.#plain.get(base);
		if (known !== undefined) return known;
		const found = await this.#found(this.plainRow(base));
		const plain = 'result' in found ? found.result : null;
		this.#plain.set(base, plain);
		return plain;
	}

	async #found(row: Row): Promise<Found> {
		const path = this.maker.make(row);
		try {
			const options = optionsOf(row);
			const timeoutSeconds = row.long ? null : LIMIT_SECONDS;
			const outcome = await this.page.analyse(path, options, () => undefined, { timeoutSeconds });
			return 'refusal' in outcome ? outcome : { result: JSON.parse(outcome.json) as AnalysisFile };
		} catch (error) {
			return { failure: firstLine(error) };
		} finally {
			rmSync(path, { force: true });
		}
	}
}

const optionsOf = ({ slowMotion = 1, turn }: Row): BatchOptions => ({
	mode: 'fast',
	backend: null,
	allFrames: false,
	turnDegrees: turn ?? 0,
	// As a stranger's file: nobody has said that it plays at its true speed.
	settings: { ...NO_SETTINGS, slowMotionFactor: slowMotion }
});

const firstLine = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).split('\n')[0]!;
