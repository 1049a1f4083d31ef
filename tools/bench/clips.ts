import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inProject } from '../project';

/** One clip of the bench, made from the endurance sample. */
export interface BenchClip {
	readonly name: string;
	readonly path: string;
	readonly frameRate: number;
	readonly seconds: number;
}

const SAMPLE = 'src/app/samples/A-endurance-right-60.mp4';
/** Strides of the sample: a piece this long ends nearly where it began. */
const PIECE_SECONDS = 8;

interface Kind {
	readonly height: number;
	/** The middle of the picture, this wide; all of it where not given. */
	readonly width?: number;
	readonly frameRate: number;
}

export const KINDS = {
	'720p30': { height: 720, frameRate: 30 },
	'1080p30': { height: 1080, frameRate: 30 },
	'1080p60': { height: 1080, frameRate: 60 },
	'4K30': { height: 2160, frameRate: 30 },
	/** As a phone films a treadmill. */
	portrait30: { height: 1280, width: 720, frameRate: 30 }
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

/** Scales and loops the sample by ffmpeg; each kind is encoded once, longer clips repeat its packets. */
export class ClipMaker {
	readonly #pieces = new Map<KindName, string>();

	/** @throws {Error} with one sentence when ffmpeg is not there */
	constructor(readonly folder: string) {
		if (spawnSync('ffmpeg', ['-version']).error)
			throw new Error(
				'The bench makes its clips with ffmpeg, which is not installed here (https://ffmpeg.org).'
			);
	}

	make(kind: KindName, seconds: number): BenchClip {
		const path = join(this.folder, `${kind}-${seconds}s.mp4`);
		const piece = this.#piece(kind);
		ffmpeg(['-stream_loop', '-1', '-i', piece, '-t', String(seconds), '-c', 'copy', path]);
		return { name: `${kind}, ${seconds} s`, path, frameRate: KINDS[kind].frameRate, seconds };
	}

	#piece(kind: KindName): string {
		const known = this.#pieces.get(kind);
		if (known) return known;
		const { height, width, frameRate }: Kind = KINDS[kind];
		const cut = width === undefined ? '' : `,crop=${width}:${height}`;
		const path = join(this.folder, `${kind}.mp4`);
		ffmpeg([
			...['-i', inProject(SAMPLE), '-t', String(PIECE_SECONDS), '-an'],
			...['-vf', `scale=-2:${height}:flags=bicubic${cut},fps=${frameRate}`],
			// As phones do: a key frame a second, no long reordering.
			...['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-pix_fmt', 'yuv420p'],
			...['-g', String(frameRate), '-bf', '0', path]
		]);
		this.#pieces.set(kind, path);
		return path;
	}
}

function ffmpeg(args: readonly string[]): void {
	const { status, stderr } = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args], {
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`ffmpeg could not make a clip: ${stderr}`);
}
