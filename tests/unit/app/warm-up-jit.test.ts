import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { Deriver } from '../../../src/app/derive';
import { pieceOf, warmUpJit } from '../../../src/app/warm-up-jit';
import { readTracksFile } from '../../../src/report/tracks-file';

const file = new URL('../../fixtures/rbds001-3.5_phone60.json', import.meta.url);
const recording = readTracksFile(readFileSync(fileURLToPath(file), 'utf8'));

type Work = (deadline: IdleDeadline) => void;
let waiting: Work[] = [];
beforeEach(() => {
	waiting = [];
	vi.stubGlobal('requestIdleCallback', (work: Work) => waiting.push(work));
	vi.stubGlobal('cancelIdleCallback', (request: number) => waiting.splice(request - 1, 1));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** The longest idle moment there is, ms. */
const WHOLE = 50;

/** One idle moment of so many milliseconds; whether there was anything to do. */
function idle(milliseconds = WHOLE): boolean {
	const [work] = waiting.splice(0, 1);
	work?.({ didTimeout: false, timeRemaining: () => milliseconds });
	return work !== undefined;
}

test('a piece is the middle of the clip, frame by frame as it was', () => {
	const piece = pieceOf(recording, 3);
	expect(piece.fileTimes.length).toBe(180);
	const first = recording.fileTimes.indexOf(piece.fileTimes[0]!);
	expect(first).toBe((recording.fileTimes.length - 180) / 2);
	expect(piece.keypoints).toEqual(
		recording.keypoints.slice(first * 17 * 3, (first + 180) * 17 * 3)
	);
});

test('one derivation an idle moment, some dozens, then no more', () => {
	const derive = vi.spyOn(Deriver.prototype, 'derive');
	warmUpJit(recording, DEFAULT_CLIP_SETTINGS);
	expect(derive).not.toHaveBeenCalled();
	let moments = 0;
	while (idle()) expect(derive).toHaveBeenCalledTimes(++moments);
	expect(moments).toBe(24);
	expect(derive.mock.results.every(({ type }) => type === 'return')).toBe(true);
});

test('a moment too short for what a derivation took is left alone, and the next one is waited for', () => {
	const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
	const derive = vi.spyOn(Deriver.prototype, 'derive');
	const takes = (milliseconds: number) => {
		derive.mockImplementationOnce(() => {
			clock.mockReturnValue(performance.now() + milliseconds);
			return {} as ReturnType<Deriver['derive']>;
		});
	};
	warmUpJit(recording, DEFAULT_CLIP_SETTINGS);
	// Nothing is known yet: it may take a whole moment.
	for (let moment = 0; moment < 3; moment++) idle(9);
	expect(derive).not.toHaveBeenCalled();
	takes(12);
	idle();
	idle(11);
	expect(derive).toHaveBeenCalledTimes(1);
	// However slow the device, a whole moment is enough to go on.
	takes(400);
	idle(13);
	expect(derive).toHaveBeenCalledTimes(2);
	idle(30);
	expect(derive).toHaveBeenCalledTimes(2);
	takes(5);
	idle();
	takes(5);
	idle(6);
	expect(derive).toHaveBeenCalledTimes(4);
});

test('where the browser tells of no idle moments, each is taken for long enough', () => {
	vi.stubGlobal('requestIdleCallback', undefined);
	vi.useFakeTimers();
	const derive = vi.spyOn(Deriver.prototype, 'derive');
	warmUpJit(recording, DEFAULT_CLIP_SETTINGS);
	vi.runAllTimers();
	vi.useRealTimers();
	expect(derive).toHaveBeenCalledTimes(24);
});

test('nothing more after its end, and a piece that gives no result ends it', () => {
	const derive = vi.spyOn(Deriver.prototype, 'derive');
	const stop = warmUpJit(recording, DEFAULT_CLIP_SETTINGS);
	idle();
	stop();
	expect(idle()).toBe(false);
	expect(derive).toHaveBeenCalledTimes(1);

	warmUpJit(pieceOf(recording, 0.3), DEFAULT_CLIP_SETTINGS);
	expect(idle()).toBe(true);
	expect(idle()).toBe(false);
});
