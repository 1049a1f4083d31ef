import { fileURLToPath } from 'node:url';

/** Absolute path of something in the project. */
export const inProject = (path: string): string =>
	fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the command was called: npm runs scripts in the project's folder and keeps this for them. */
export const callerFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();
