import type { RollReading } from '../core/model/recording';
import type { FrameSize } from '../pixels/frame-source';

/** What the lines worker does for the page. */
export interface LinesApi {
	/** See `rollFromVerticals`, of one picture. */
	roll(picture: Uint8Array, size: number, frame: FrameSize): RollReading | null;
}
