import type { FuzzCase } from './fuzz-case';

/** What is tried, and how many cases a whole run has. */
export const PARTS = {
	media: 20_000,
	files: 100_000
} as const;
export type PartName = keyof typeof PARTS;

/** A case of a part: the same for the same seed. */
export async function caseOf(part: PartName, seed: number): Promise<FuzzCase> {
	if (part === 'media') return (await import('./media-case')).mediaCase(seed);
	return (await import('./file-case')).fileCase(seed);
}
