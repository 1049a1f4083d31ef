import type { InputTrack } from 'mediabunny';

/** Durations in headers are rounded, and count the last frame in full or not at all, s. */
const ROUNDED_SECONDS = 0.25;

/**
 * How much of its announced duration a file lacks, s; 0 for a complete file and for one that announces none.
 * Containers with an index at their start list frames whether they are present or not; Matroska and WebM just end.
 *
 * @param end of the last frame that is present, s
 */
export async function secondsCutOff(
	video: InputTrack,
	all: readonly InputTrack[],
	end: number
): Promise<number> {
	const announced = await video.getDurationFromMetadata();
	if (announced === null || announced - end <= ROUNDED_SECONDS) return 0;
	// The duration is that of the whole file, and sound may continue after the last picture.
	const others = all.filter((track) => track !== video);
	const ends = await Promise.all(others.map((track) => track.computeDuration()));
	const missing = announced - Math.max(end, ...ends);
	return missing > ROUNDED_SECONDS ? missing : 0;
}
