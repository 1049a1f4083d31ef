/** Rows of cells as Markdown writes them. */
export const markdownTable = (
	header: readonly string[],
	rows: readonly (readonly string[])[]
): string =>
	[header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
