/** A number, or nothing where there is none. */
export const fixed = (value: number | null | undefined, decimals = 1): string =>
	value === null || value === undefined || Number.isNaN(value) ? '' : value.toFixed(decimals);

/** A table in Markdown. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
	[header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
