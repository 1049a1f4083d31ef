import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { inProject } from './project';

/**
 * SHA-256 of files of the project with their names, whenever and wherever they were written: copies, clones and images
 * of the same state have the same.
 *
 * @param paths files and folders, with all below them
 * @param without folders that are left out
 */
export function contentHash(paths: readonly string[], without: readonly string[] = []): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((path) => filesUnder(path, without))) {
		const content = readFileSync(inProject(path));
		hash.update(`${path} ${content.length}\n`).update(content);
	}
	return hash.digest('hex');
}

function filesUnder(path: string, without: readonly string[]): string[] {
	if (without.includes(path)) return [];
	if (!statSync(inProject(path)).isDirectory()) return [path];
	return readdirSync(inProject(path))
		.sort()
		.flatMap((name) => filesUnder(`${path}/${name}`, without));
}
