import type { SessionEntry } from './storage/schema';

/** The sessions whose name, or whose file's name, contains every word of `query`; capitals do not matter. */
export function sessionsNamed(
	entries: readonly SessionEntry[],
	query: string
): readonly SessionEntry[] {
	const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
	return entries.filter(({ name, clip }) => {
		const text = `${name} ${clip.name}`.toLowerCase();
		return wanted.every((word) => text.includes(word));
	});
}
