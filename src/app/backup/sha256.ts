import { BackUpProblem } from './back-up-problem';

/**
 * SHA-256 as hex.
 * @throws {BackUpProblem} `no-checksums`: a page loaded over plain HTTP, where browsers do not hash
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	// Absent, whatever the types say, outside secure contexts.
	const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
	if (!subtle) throw new BackUpProblem('no-checksums');
	const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
