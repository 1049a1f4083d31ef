import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project';
import { filtered, type Base, type Row } from './row';

interface BaseClip {
	readonly path: string;
	readonly seconds: number;
	/** Fewer than the sample has: what is measured is the input, not the speed of this machine. */
	readonly framesPerSecond?: number;
}

const ENDURANCE = 'src/app/samples/A-endurance-right-60.mp4';

const BASES: Readonly<Record<Base, BaseClip>> = {
	endurance: { path: ENDURANCE, seconds: 3.6, framesPerSecond: 30 },
	sixty: { path: ENDURANCE, seconds: 3.6 },
	sprint: { path: 'src/app/samples/B-sprint-right-120.mp4', seconds: 3 },
	slow: { path: 'tests/reference/clips/F-slowmo-240-as-30.mp4', seconds: 14 }
};

/** Of the clips that inputs are made from, pixels: hundreds of them are encoded. */
const WIDTH = 640;

/** Longest that one input may take, ms. */
const LIMIT_MILLISECONDS = 300_000;

/** Why nothing can be made; the tests of the matrix may then be skipped. */
export const NO_FFMPEG = 'ffmpeg is not installed';

/** Makes the inputs of the matrix in a folder, by ffmpeg where it is installed. */
export class InputMaker {
	readonly #encoders: ReadonlySet<string> | null;
	readonly #bases = new Map<Base, string>();
	/** Its own words; `null` where it is not installed. */
	readonly version: string | null;

	constructor(readonly folder: string) {
		const { stdout, error } = spawnSync('ffmpeg', ['-hide_banner', '-encoders'], {
			encoding: 'utf8'
		});
		this.#encoders = error ? null : new Set(stdout.split(/\s+/));
		this.version = error
			? null
			: (/version (\S+)/.exec(
					spawnSync('ffmpeg', ['-version'], { encoding: 'utf8' }).stdout
				)?.[1] ?? 'unknown');
	}

	/** Why a row cannot be made on this machine; `null` where it can. */
	missing({ args = [], bytes }: Row): string | null {
		if (bytes) return null;
		if (this.#encoders === null) return NO_FFMPEG;
		const encoder = args.find(
			(arg, i) =>
				/^-c:(v|a)(:\d)?$/.test(args[i - 1] ?? '') && arg !== 'copy' && !this.#encoders!.has(arg)
		);
		return encoder === undefined ? null : `this ffmpeg has no encoder ${encoder}`;
	}

	/**
	 * @returns the path of the row's file
	 * @throws {Error} with ffmpeg's words
	 */
	make({ name, extension, base, before = [], args = [], copied, change, bytes }: Row): string {
		const path = join(this.folder, `${name}.${extension}`);
		if (bytes) writeFileSync(path, bytes());
		else {
			const from = ['-i', this.#base(base)];
			// What the matrix is about is what ends up in the file, not what ffmpeg thinks of it.
			const first = copied ? `${path}.first.${extension}` : path;
			ffmpeg([...before, ...from, '-strict', '-2', ...args, first]);
			if (copied) ffmpeg(['-i', first, ...copied, path]);
		}
		if (change) writeFileSync(path, change(readFileSync(path)));
		return path;
	}

	#base(base: Base): string {
		const known = this.#bases.get(base);
		if (known) return known;
		const { path, seconds, framesPerSecond } = BASES[base];
		const rate = framesPerSecond === undefined ? '' : `,fps=${framesPerSecond}`;
		const cut = join(this.folder, `base-${base}.mp4`);
		const small = [
			'-t',
			String(seconds),
			'-an',
			...filtered(`scale=${WIDTH}:-2:flags=area${rate}`)
		];
		ffmpeg(['-i', inProject(path), ...small, '-crf', '14', cut]);
		this.#bases.set(base, cut);
		return cut;
	}
}

function ffmpeg(args: readonly string[]): void {
	const { status, stderr, error } = spawnSync(
		'ffmpeg',
		['-v', 'error', '-nostdin', '-y', ...args],
		{
			encoding: 'utf8',
			timeout: LIMIT_MILLISECONDS
		}
	);
	if (error) throw error;
	if (status !== 0) throw new Error(`ffmpeg: ${stderr.trim().split('\n')[0]}`);
}
