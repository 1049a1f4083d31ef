import { expose, transfer } from 'comlink';
import type { PlaybackApi } from '../src/media/playback-api';
import { PlaybackDecoder } from '../src/media/clip/playback-decoder';
import { Pulse } from '../src/threads/pulse';

const decoder = new PlaybackDecoder(new Pulse().beat);

const api: PlaybackApi = {
	open: (file, fileTimes, turn) => decoder.open(file, fileTimes, turn),
	seek: (index) => decoder.seek(index),
	next: async (from, order) => {
		const frame = await decoder.next(from, order);
		if (frame === null) return null;
		const { image } = frame;
		return transfer(frame, ['data' in image ? image.data.buffer : image]);
	},
	close: () => decoder.close()
};

expose(api);
