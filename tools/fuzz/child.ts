import type { PartName } from './parts';
import { caseOf } from './parts';

/** What a child is asked: cases of a part, the last seed left out. */
export interface Order {
	readonly part: PartName;
	readonly from: number;
	readonly to: number;
}

/** What it tells: the case it begins, and how the one before it ended. */
export type Told =
	| { readonly begins: number }
	| { readonly ended: number; readonly outcome: string; readonly finding: string | null }
	| { readonly rejected: string };

/** Runs in a process of its own, so that a case that hangs or takes all memory ends nobody else. */
const tell = (told: Told) => process.send!(told);

process.on('unhandledRejection', (error) => tell({ rejected: String((error as Error)?.stack) }));
process.on('message', (order: Order) => void work(order));
// A decoder's complaints about thousands of damaged files.
for (const level of ['error', 'warn'] as const) console[level] = () => undefined;

async function work({ part, from, to }: Order): Promise<void> {
	for (let seed = from; seed < to; seed++) {
		tell({ begins: seed });
		let name = 'not made';
		try {
			const { name: made, run } = await caseOf(part, seed);
			name = made;
			tell({ ended: seed, outcome: `${name}: ${await run()}`, finding: null });
		} catch (error) {
			tell({ ended: seed, outcome: `${name}: finding`, finding: String((error as Error)?.stack) });
		}
		// What was rejected on the way is told before the next begins.
		await new Promise((resolve) => setImmediate(resolve));
	}
	process.disconnect();
}
