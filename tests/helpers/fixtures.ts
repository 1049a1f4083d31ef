import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const TRACKS_FIXTURES = [
	'rbds001-3.5_phone60.json',
	'rbds0041-4.5_phone60-left.json'
] as const;

/** Text of a file in tests/fixtures. */
export const fixtureText = (name: string): string =>
	readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8');
