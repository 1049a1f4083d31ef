/** In order of preference: what most programs read first, then what takes little time to write. */
const FORMATS = [
	'video/mp4;codecs=avc1.64002A',
	'video/mp4;codecs=avc1',
	'video/webm;codecs=vp8',
	'video/webm',
	'video/mp4'
];
/**
 * Fine enough that the edges of limbs stay where they are; at this rate H.264 and VP8 look like the camera's picture.
 */
const BITS_PER_PIXEL = 0.15;
const LEAST_BITS_PER_SECOND = 4e6;
const MOST_BITS_PER_SECOND = 25e6;
/** At most this much is lost when the page ends. */
const CHUNK_MILLISECONDS = 1000;

/** A video being recorded from a camera. */
export interface Take {
	/** Stops recording and returns the video; further calls return the same. */
	stop(): Promise<File>;
}

/**
 * Starts recording.
 *
 * @param now ms since 1970, for the file's name
 */
export function startTake(
	stream: MediaStream,
	{ width = 1280, height = 720, frameRate = 30 }: MediaTrackSettings,
	now = Date.now()
): Take {
	const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format)) ?? '';
	const bits = width * height * frameRate * BITS_PER_PIXEL;
	const recorder = new MediaRecorder(stream, {
		mimeType,
		videoBitsPerSecond: Math.min(MOST_BITS_PER_SECOND, Math.max(LEAST_BITS_PER_SECOND, bits))
	});
	const chunks: Blob[] = [];
	recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
	// It also ends on its own when the camera does.
	const ended = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve()));
	recorder.start(CHUNK_MILLISECONDS);
	return {
		async stop() {
			if (recorder.state !== 'inactive') recorder.stop();
			await ended;
			// Programs that open the file do not need the parameters of the type.
			const type = recorder.mimeType.split(';')[0]!;
			return new File(chunks, takeName(new Date(now), type), { type, lastModified: now });
		}
	};
}

/** "run-2026-11-24-165012.mp4", local time. */
export function takeName(date: Date, type: string): string {
	const two = (value: number) => String(value).padStart(2, '0');
	const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
	const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('');
	return `run-${day}-${time}.${type === 'video/mp4' ? 'mp4' : 'webm'}`;
}
