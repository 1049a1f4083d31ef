import { expose, transfer } from 'comlink';
import type { PlaybackApi } from '../src/media/playback-api';
import { PlaybackDecoder } from '../src/media/playback-decoder';

const decoder = new PlaybackDecoder();

const api: PlaybackApi = {
	open: (file, fileTimes, longSide) => decoder.open(file, fileTimes, longSide),
	seek: (index) => decoder.seek(index),
	next: async (from) => {
		const frame = await decoder.next(from);
		return frame && transfer(frame, [frame.image]);
	},
	close: () => decoder.close()
};

expose(api);
