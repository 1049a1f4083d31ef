import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { contentHash } from '../content-hash';
import { inProject } from '../project';
import type { Verdict } from './judge';
import type { Row } from './row';

/** What a run found before it was stopped; `npm ci` takes it away. */
const FILE = inProject('node_modules/.cache/matrix.jsonl');

/** What makes the files and judges them. */
const JUDGED_BY = ['tools/matrix', 'tests/helpers/metric-shifts.ts'];

interface Line {
	readonly key: string;
	readonly verdict: Verdict;
}

/** Verdicts on rows and on the site as they are now: a run that was stopped goes on where it was. */
export class Verdicts {
	readonly #known: Map<string, Verdict>;

	readonly #stamp: string;

	/** @param stamp of the built site */
	constructor(stamp: string) {
		this.#stamp = stamp + contentHash(JUDGED_BY);
		const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').trim().split('\n') : [];
		const read = lines.filter(Boolean).map((line) => JSON.parse(line) as Line);
		this.#known = new Map(read.map(({ key, verdict }) => [key, verdict]));
	}

	of(row: Row): Verdict | null {
		return this.#known.get(this.#key(row)) ?? null;
	}

	add(row: Row, verdict: Verdict): void {
		const line: Line = { key: this.#key(row), verdict };
		appendFileSync(FILE, `${JSON.stringify(line)}\n`);
	}

	#key(row: Row): string {
		// Whether it is long or in the selection makes no difference to what is found.
		const text = JSON.stringify({ ...row, long: 0, short: 0 }, (_, value: unknown) =>
			typeof value === 'function' ? String(value) : value
		);
		return createHash('sha256').update(this.#stamp).update(text).digest('hex');
	}
}
