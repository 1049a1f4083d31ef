import { format, resolveConfig } from 'prettier';
import { inProject } from '../project';

/** Markdown as the project writes it, so that a report passes the check of formats. */
export async function formatted(markdown: string): Promise<string> {
	const config = await resolveConfig(inProject('docs/performance.md'));
	return format(markdown, { ...config, parser: 'markdown' });
}
