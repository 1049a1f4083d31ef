import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/app/derive';
import { sameVideo } from '../../../src/app/same-video';
import {
	DEFAULT_CLIP_SETTINGS,
	settingsOf,
	type ClipSettings
} from '../../../src/app/clip-settings';
import { AppStorage } from '../../../src/app/storage/storage';
import type { Correction } from '../../../src/core/corrections/corrections';
import { footKeypoint } from '../../../src/core/model/feet';
import { keypointIndex } from '../../../src/core/model/tracks';
import { tracksOf } from '../../../src/app/recording-tracks';
import { framesAround, seenFeet } from '../../helpers/seen-feet';
import { toAnalysisFile } from '../../../src/report/analysis-file';
import { readTracksFile } from '../../../src/report/tracks-file';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { storedSession } from '../../helpers/stored';

/** Derives twice, on a machine that may be busy. */
describe('a session that was kept', () => {
	it.each(TRACKS_FIXTURES)('of %s derives again to the same bits', async (name) => {
		const recording = readTracksFile(fixtureText(name));
		const settings = { ...DEFAULT_CLIP_SETTINGS, speedMetresPerSecond: 3.7, heightMetres: 1.81 };
		const corrections = [
			{ kind: 'movePoint', frame: 90, keypoint: keypointIndex('right_knee'), x: 512.3, y: 401.7 },
			{ kind: 'excludeStride', side: 'left', time: 2.2 }
		] satisfies Correction[];
		const { sessions } = new AppStorage();
		const given = { id: name, recording, settings, corrections };
		await sessions.put({ ...storedSession(name), source: given });

		const { source } = (await sessions.get(name))!;
		const before = derive(recording, settings, corrections);
		const after = derive(source.recording, source.settings, source.corrections);
		expect(after).toEqual(before);
		expect(before).not.toEqual(derive(recording, settings, []));
		expect(JSON.stringify(toAnalysisFile(source.recording, 1, after))).toBe(
			JSON.stringify(toAnalysisFile(recording, 1, before))
		);
	});
});

it('a session keeps the feet that were seen and the heel that was placed', async () => {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const tracks = tracksOf(recording, 1);
	const settings = DEFAULT_CLIP_SETTINGS;
	const frames = framesAround(tracks, derive(recording, settings).events);
	const facing = derive(recording, settings).view.facing;
	const feet = seenFeet(tracks, frames, { degrees: () => 14, facing });
	const seen = { ...recording, feet };
	const { frame, side, heel } = derive(seen, settings).footLines[4]!;
	const keypoint = footKeypoint(side, 'heel');
	const corrections = [
		{ kind: 'movePoint', frame, keypoint, x: heel.x, y: heel.y - 6 }
	] satisfies Correction[];
	const { sessions } = new AppStorage();
	await sessions.put({
		...storedSession('feet'),
		source: { id: 'feet', recording: seen, settings, corrections }
	});
	const { source } = (await sessions.get('feet'))!;
	expect(source.recording.feet).toEqual(feet);
	const after = derive(source.recording, source.settings, source.corrections);
	expect(after).toEqual(derive(seen, settings, corrections));
	expect(after.summary).not.toEqual(derive(seen, settings).summary);
});

it('a session kept before the incline was asked derives as from a level belt', async () => {
	const recording = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
	const { inclinePercent: _, ...old } = DEFAULT_CLIP_SETTINGS;
	const { sessions } = new AppStorage();
	const source = { id: 'old', recording, settings: old as ClipSettings, corrections: [] };
	await sessions.put({ ...storedSession('old'), source });
	const kept = (await sessions.get('old'))!.source;
	const settings = settingsOf(kept);
	expect(settings).toEqual(DEFAULT_CLIP_SETTINGS);
	expect(derive(recording, settings).view.inclinePercent).toBeNull();
});

describe('a video chosen again', () => {
	const { clip } = storedSession('a').entry;

	it('is the same under another name', () => {
		expect(sameVideo({ ...clip, name: 'copy.mov' }, clip)).toBe(true);
	});

	it('is another with other frames, size or duration', () => {
		for (const part of [
			{ frameCount: clip.frameCount + 1 },
			{ width: clip.height, height: clip.width },
			{ fileDurationSeconds: clip.fileDurationSeconds + 0.016 }
		])
			expect(sameVideo({ ...clip, ...part }, clip)).toBe(false);
	});
});
