import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { BatchOptions } from '../../src/app/batch/batch-api';
import { contentHash } from '../content-hash';
import { inProject } from '../project';

/** Everything that numbers depend on; the screens are not part of it. */
const MEASURING = ['models', 'package-lock.json', 'src', 'workers'];
const SCREENS = ['src/ui'];

/** What a result was made with. */
export interface Versions {
	readonly stridescope: string;
	/** Of the code and the models that numbers depend on: the beginning of a SHA-256. */
	readonly code: string;
	readonly node: string;
	/** `null` where none was needed. */
	readonly browser: string | null;
}

/** Those that are the same for all files of a run. */
export function versionsHere(): Omit<Versions, 'browser'> {
	const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
		version: string;
	};
	return {
		stridescope: version,
		code: contentHash(MEASURING, SCREENS).slice(0, 12),
		node: process.version
	};
}

/** Says what a file was measured from and how: SHA-256 of its content, the settings and the code. */
export async function keyOf(path: string, options: BatchOptions, code: string): Promise<string> {
	const hash = createHash('sha256').update(`${code}\n${canonical(options)}\n`);
	await pipeline(createReadStream(path), hash);
	return hash.digest('hex');
}

/** JSON in which the order of keys says nothing. */
const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		part !== null && typeof part === 'object' && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
