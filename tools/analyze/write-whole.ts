import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that its name never stands for half of it, whenever the process or the machine ends: beside it, to
 * the disk, then renamed. Folders that are missing are made.
 */
export function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	// A name of its own: a cluster may start the same part twice, on two machines.
	const part = `${path}.${randomUUID().slice(0, 8)}.part`;
	try {
		writeAndSync(part, text);
		renameSync(part, path);
	} catch (error) {
		rmSync(part, { force: true });
		throw error;
	}
}

function writeAndSync(path: string, text: string): void {
	const file = openSync(path, 'wx');
	try {
		const bytes = Buffer.from(text);
		for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
