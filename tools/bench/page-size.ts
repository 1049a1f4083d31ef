import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { inProject } from '../project';

/**
 * Scripts that the built page loads before a file is chosen, compressed (brotli).
 *
 * @returns kilobytes (1000 bytes)
 */
export function firstLoadKilobytes(): number {
	const html = readFileSync(inProject('dist/index.html'), 'utf8');
	const scripts = new Set(
		[...html.matchAll(/"[.]\/(assets\/[^"]+[.]js)"/g)].map((match) => match[1]!)
	);
	let bytes = 0;
	for (const script of scripts)
		bytes += brotliCompressSync(readFileSync(inProject(`dist/${script}`))).length;
	return bytes / 1000;
}
