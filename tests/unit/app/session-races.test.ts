import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChunkLoadError } from '../../../src/app/load-chunk';
import { Refusal } from '../../../src/core/model/refusal';
import { settled } from '../../helpers/clip-by-hand';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { storedClip } from '../../helpers/stored-clip';
import {
	until,
	VIDEO,
	TRACKS,
	RECORDING,
	SAMPLE,
	begun,
	setUp,
	analysing,
	reviewOf,
	change,
	MEASURED
} from '../../helpers/session-by-hand';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

afterEach(() => void vi.restoreAllMocks());

describe('what arrives late', () => {
	it.each(['arrives', 'fails'])(
		'a sample that %s does not replace the file opened meanwhile',
		async (how) => {
			const { session, download } = begun();
			const sample = session.openSample(SAMPLE);
			await session.open(TRACKS);
			const { screen } = session;
			expect(screen.name).toBe('review');
			if (how === 'arrives') download.arrive(MEASURED);
			else download.fail(new ChunkLoadError('HTTP status 404'));
			await sample;
			await settled();
			expect(session.screen).toBe(screen);
		}
	);

	it('a sample does not replace the session asked for after it, whichever comes first', async () => {
		for (const sampleFirst of [true, false]) {
			const { session, download, storage } = begun();
			await storage.sessions.put(storedClip('a'));
			const get = storage.sessions.get.bind(storage.sessions);
			let goOn!: () => void;
			const held = new Promise<void>((resolve) => (goOn = resolve));
			vi.spyOn(storage.sessions, 'get').mockImplementation(async (id) => {
				await held;
				return get(id);
			});
			const sample = session.openSample(SAMPLE);
			const kept = session.openKept('a');
			if (sampleFirst) {
				download.arrive(MEASURED);
				await until(() => expect(reviewOf(session).review.file?.name).toBe(SAMPLE.name));
			}
			goOn();
			await kept;
			download.arrive(MEASURED);
			await settled();
			if (!sampleFirst) await sample;
			expect(reviewOf(session).review.file).toBeNull();
		}
	});

	it('a kept session does not come back to one who has gone home, nor does its failure', async () => {
		const { session, storage } = begun();
		await storage.sessions.put(storedClip('a'));
		const { source } = storedClip('b');
		const none = { ...source, recording: { ...source.recording, fileTimes: new Float64Array(0) } };
		await storage.sessions.put({ ...storedClip('b'), source: none });
		for (const id of ['a', 'b']) {
			const kept = session.openKept(id);
			session.close();
			await kept;
			await settled();
			expect(session.screen).toEqual({ name: 'open' });
		}
	});

	it('a video that fails to open after it was left is not told of, and its workers are ended', async () => {
		const { session, clips } = begun();
		const opening = session.open(VIDEO);
		await until(() => expect(clips).toHaveLength(1));
		await session.open(TRACKS);
		const { screen } = session;
		clips[0]!.refuse(new Refusal('unreadable-file'));
		await opening;
		await settled();
		expect(session.screen).toBe(screen);
		expect(clips[0]!.close).toHaveBeenCalled();
	});

	it('a keypoint file does not replace the video opened meanwhile, nor end its search', async () => {
		const { session, clips } = begun();
		let read!: (text: string) => void;
		const slow = new File([], 'slow.json');
		slow.text = () => new Promise((resolve) => (read = resolve));
		const tracks = session.open(slow);
		await until(() => expect(read).toBeDefined());
		await setUp(session, clips);
		const { screen } = session;
		read(fixtureText(TRACKS_FIXTURES[0]));
		await tracks;
		expect(session.screen).toBe(screen);
		expect(clips[0]!.close).not.toHaveBeenCalled();
	});

	it('the result of an analysis does not replace what was opened after it', async () => {
		const { session, clips, runs } = begun();
		const { analysis } = await analysing(session, clips, runs);
		runs[0]!.finish(RECORDING);
		const opening = session.open(VIDEO);
		await analysis;
		await until(() => expect(session.screen.name).toBe('setup'));
		clips[1]!.arrive();
		await opening;
		expect(session.screen.name).toBe('setup');
	});
});

describe('a session kept earlier', () => {
	it('that was deleted leaves what is on the screen as it is, and running', async () => {
		const { session, clips, runs } = begun();
		const { analysis } = await analysing(session, clips, runs);
		expect(await session.openKept('gone')).toBe(false);
		expect(runs[0]!.signal.aborted).toBe(false);
		runs[0]!.finish(RECORDING);
		await analysis;
		expect(session.screen.name).toBe('review');
	});

	it('is headed by the name it was given', async () => {
		const { session, storage } = begun();
		await storage.sessions.put(storedClip('a'));
		await session.list.describe('a', { name: 'Hill repeats' });
		await session.openKept('a');
		expect(reviewOf(session).keeper.title).toBe('Hill repeats');
		await session.open(TRACKS);
		expect(reviewOf(session).keeper.title).toBe(RECORDING.clip.name);
	});

	it('that gives no result stays, and its points can be opened anew', async () => {
		const { session, storage } = begun();
		const stored = storedClip('a');
		const { entry, source } = stored;
		const settings = { ...source.settings, slowMotionFactor: 100 };
		await storage.sessions.put({ ...stored, source: { ...source, settings } });
		await session.openKept('a');
		expect(session.screen).toMatchObject({
			name: 'refused',
			failure: { kept: { stored: { entry } } }
		});
		await session.reviewAnew();
		const { review, keeper } = reviewOf(session);
		expect(review.settings.slowMotionFactor).toBe(1);
		expect(keeper.id).not.toBe('a');
		expect((await storage.sessions.get('a'))!.source.settings).toEqual(settings);
	});

	it('that another tab has changed is opened as it is now when the user wants that', async () => {
		const { session, storage } = begun();
		await storage.sessions.put(storedClip('a'));
		const other = begun().session;
		await session.openKept('a');
		await other.openKept('a');
		await change(other, 1.71);
		await change(session, 1.83);
		expect(reviewOf(session).keeper.problem?.code).toBe('session-changed');
		reviewOf(session).review.file = VIDEO;

		await session.openNewer();
		const { review, keeper } = reviewOf(session);
		expect(review.settings.heightMetres).toBe(1.71);
		expect(review.file).toBe(VIDEO);
		await change(session, 1.83);
		expect(keeper.kept).toBe(true);

		await change(other, 1.9);
		await storage.sessions.remove('a');
		await other.openNewer();
		expect(reviewOf(other).review.settings.heightMetres).toBe(1.9);
		expect(reviewOf(other).keeper.problem?.code).toBe('session-deleted');
	});

	it('opened again at once has what was changed last', async () => {
		const { session, storage } = begun();
		await storage.sessions.put(storedClip('a'));
		await session.openKept('a');
		const { review, keeper } = reviewOf(session);
		review.change({ heightMetres: 1.83 });
		void keeper.save();
		session.close();
		await session.openKept('a');
		expect(reviewOf(session).review.settings.heightMetres).toBe(1.83);
	});
});

describe('a queued file', () => {
	it('of which nothing could be kept is reviewed from memory', async () => {
		const { session } = begun();
		const settings = storedClip('a').source.settings;
		const unkept = { recording: RECORDING, settings, problem: null! };
		const headline = { cadenceStepsPerMinute: null, position: null, label: null };
		expect(await session.openFinished({ id: 'x', headline, unkept }, VIDEO)).toBe(true);
		expect(reviewOf(session).review.file).toBe(VIDEO);
		expect(await session.openFinished({ id: 'x', headline, unkept: null }, VIDEO)).toBe(false);
	});
});
