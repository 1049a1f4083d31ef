import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { derive, deriveKept } from '../../../src/app/derive';
import { AppStorage } from '../../../src/app/storage/storage';
import { nearestIndex } from '../../../src/core/math/bisect';
import type { Analysis } from '../../../src/core/model/analysis';
import { legIndex } from '../../../src/core/model/legs';
import type { ForefootTrack, Recording } from '../../../src/core/model/recording';
import type { Side } from '../../../src/core/model/tracks';
import { readTracksFile } from '../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { storedSession } from '../../helpers/stored';

/** s: by how much later than the ankle the forefoot leaves. */
const LATE = 0.02;
const NAME = TRACKS_FIXTURES[0];
const MODEL = { name: 'movenet', mode: 'accurate', backend: 'wasm', workers: 1 } as const;
const SETTINGS = { ...DEFAULT_CLIP_SETTINGS, cameraRollDegrees: 0, clockConfirmed: true };

const seen: Recording = { ...readTracksFile(fixtureText(NAME)), model: MODEL };
const byAnkle = derive(seen, SETTINGS);
const toeOffs = ({ events }: Analysis, side: Side) =>
	events.filter((event) => event.type === 'toeOff' && event.side === side).map(({ time }) => time);

/** What pictures would have shown of the near leg's forefeet, at each frame. */
function forefoot(side: Side): ForefootTrack[] {
	const { tracks } = byAnkle;
	const ankle = legIndex(side, 'ankle');
	return toeOffs(byAnkle, side)
		.filter((time) => time > 0.3)
		.map((toeOff) => {
			const first = nearestIndex(tracks.times, toeOff - 0.12);
			const last = nearestIndex(tracks.times, toeOff + 0.08);
			const times = [...tracks.times.slice(first, last)];
			return {
				times,
				x: times.map((time) => -3 * (time - times[0]!)),
				y: times.map((time) => -2 * Math.max(0, time - toeOff - LATE)),
				ankle: { x: tracks.x[ankle]![first]!, y: tracks.y[ankle]![first]! }
			};
		});
}

describe('what the pictures showed of the forefeet', () => {
	const near = byAnkle.view.nearSide;
	const far = near === 'left' ? 'right' : 'left';
	const recording = { ...seen, forefoot: forefoot(near) };

	it('moves the toe-offs of its leg towards what it shows, and nothing else', () => {
		const result = derive(recording, SETTINGS);
		const [before, after] = [toeOffs(byAnkle, near), toeOffs(result, near)];
		expect(after).toHaveLength(before.length);
		for (const [i, time] of after.entries()) {
			expect(time - before[i]!).toBeGreaterThan(LATE / 2);
			expect(time - before[i]!).toBeLessThan(LATE + 0.01);
		}
		expect(toeOffs(result, far)).toEqual(toeOffs(byAnkle, far));
		expect(result.tracks).toEqual(byAnkle.tracks);
	});

	it('is kept with a session, which derives again to the same bits', async () => {
		const { sessions } = new AppStorage();
		const { entry } = storedSession(NAME);
		const source = { id: NAME, recording, settings: SETTINGS, corrections: [] };
		await sessions.put({ entry, source });
		expect(deriveKept((await sessions.get(NAME))!.source)).toEqual(derive(recording, SETTINGS));
	});

	it('is absent in recordings of earlier versions, whose events are those of the ankle', () => {
		expect(derive({ ...seen, forefoot: [] }, SETTINGS)).toEqual(byAnkle);
	});

	it('follows the clock of the clip', () => {
		const slow = <T extends Recording>(fast: T, forefeet: readonly ForefootTrack[]) => ({
			...fast,
			fileTimes: fast.fileTimes.map((time) => 4 * time),
			forefoot: forefeet.map((track) => ({
				...track,
				times: track.times.map((time) => 4 * time)
			}))
		});
		const result = derive(slow(seen, recording.forefoot), { ...SETTINGS, slowMotionFactor: 4 });
		const expected = toeOffs(derive(recording, SETTINGS), near);
		for (const [i, time] of toeOffs(result, near).entries())
			expect(time).toBeCloseTo(expected[i]!, 6);
	});
});
