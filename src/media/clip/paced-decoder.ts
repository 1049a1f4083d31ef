/**
 * Decoded frames that may be open at once. A 4K frame takes 12 MB, and mediabunny lets a decoder run up to 40 frames
 * ahead of its consumer.
 */
const FRAMES_OPEN = 6;
/** Packets given to the decoder at once: one is decoded, one waits. */
const PACKETS_AHEAD = 2;

/**
 * Makes decoders wait for frames to be closed, in this thread and for good. mediabunny creates its decoders through
 * the global name and has no setting for this.
 */
export function paceVideoDecoders(): void {
	if (typeof VideoDecoder === 'undefined' || 'isPaced' in VideoDecoder) return;
	globalThis.VideoDecoder = pacedLike(VideoDecoder);
}

function pacedLike(Original: typeof VideoDecoder): typeof VideoDecoder {
	return class PacedVideoDecoder extends Original {
		static readonly isPaced = true;
		#waiting: EncodedVideoChunk[] = [];
		#open = 0;
		#whenFed: (() => void)[] = [];
		readonly #error: VideoDecoderInit['error'];

		constructor({ output, error }: VideoDecoderInit) {
			super({
				error,
				output: (frame) => {
					this.#count(frame);
					output(frame);
				}
			});
			this.#error = error;
			this.addEventListener('dequeue', () => this.#feed());
		}

		override get decodeQueueSize(): number {
			return super.decodeQueueSize + this.#waiting.length;
		}

		override decode(chunk: EncodedVideoChunk): void {
			this.#waiting.push(chunk);
			this.#feed();
		}

		override async flush(): Promise<void> {
			if (this.#waiting.length > 0)
				await new Promise<void>((resolve) => this.#whenFed.push(resolve));
			if (this.state === 'configured') await super.flush();
		}

		override reset(): void {
			this.#drop();
			super.reset();
		}

		override close(): void {
			this.#drop();
			super.close();
		}

		/**
		 * Passes packets on while few frames are open. A decoder that has not yet output any gets more: it may need
		 * many.
		 */
		#feed(): void {
			while (
				this.#waiting.length > 0 &&
				this.#open < FRAMES_OPEN &&
				super.decodeQueueSize < PACKETS_AHEAD &&
				this.state === 'configured'
			)
				this.#pass(this.#waiting.shift()!);
			if (this.#waiting.length === 0) this.#tellFed();
		}

		/** What the caller of `decode` would have received synchronously reaches it like any other error. */
		#pass(chunk: EncodedVideoChunk): void {
			try {
				super.decode(chunk);
			} catch (error) {
				this.#drop();
				this.#error(error as DOMException);
			}
		}

		#count(frame: VideoFrame): void {
			this.#open++;
			let closed = false;
			const close = frame.close.bind(frame);
			frame.close = () => {
				close();
				if (closed) return;
				closed = true;
				this.#open--;
				this.#feed();
			};
		}

		#drop(): void {
			this.#waiting = [];
			this.#tellFed();
		}

		#tellFed(): void {
			for (const resolve of this.#whenFed.splice(0)) resolve();
		}
	};
}
