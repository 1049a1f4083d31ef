import type { QuarterTurn } from '../../core/model/recording';
import { Refusal } from '../../core/model/refusal';
import type { SteppedVideo } from '../../media/page/stepped-video';
import type { OpenedClip } from '../../pose/record-api';
import type { RecordWorker } from '../../pose/record-client';

/** What decodes a clip: WebCodecs, or a `<video>` of the page that is stepped from frame to frame. */
export type Decoder = 'webcodecs' | 'video';

/** Opens a file in the record worker; what WebCodecs cannot decode there is stepped through a `<video>`. */
export class ClipOpener {
	#video: SteppedVideo | null = null;
	#closed = false;

	/**
	 * @param decoder `null`: WebCodecs where it can
	 * @param turn by which the picture is turned clockwise, beyond what the file says
	 */
	constructor(
		readonly worker: RecordWorker,
		readonly decoder: Decoder | null,
		readonly turn: QuarterTurn
	) {}

	/**
	 * @throws {Refusal} as `openClip`; `codec-unsupported` when a `<video>` cannot play it either
	 */
	async open(file: Blob, name: string): Promise<OpenedClip> {
		if (this.decoder === 'video') return this.#openStepped(file, name);
		try {
			return await this.worker.open(file, name, this.turn);
		} catch (error) {
			const undecoded = error instanceof Refusal && error.code === 'codec-unsupported';
			if (!undecoded || this.decoder !== null) throw error;
			return this.#openStepped(file, name, error);
		}
	}

	/** Frees the `<video>`. */
	close(): void {
		this.#closed = true;
		this.#video?.close();
	}

	async #openStepped(file: Blob, name: string, reason?: Refusal): Promise<OpenedClip> {
		const { SteppedVideo } = await import('../../media/page/stepped-video');
		const video = await SteppedVideo.open(file);
		if (video === null) throw reason ?? new Refusal('codec-unsupported', { codec: 'unknown' });
		this.#video = video;
		if (this.#closed) video.close();
		return this.worker.open(file, name, this.turn, video);
	}
}
