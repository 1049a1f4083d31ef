import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChunkLoadError } from '../../../src/app/load-chunk';
import type { RecordingOptions } from '../../../src/app/analyse';
import { AnalysisRun } from '../../../src/app/session-run.svelte';
import { SettingsState } from '../../../src/app/session-settings.svelte';
import { SetupState } from '../../../src/app/session-setup.svelte';
import { Session } from '../../../src/app/session.svelte';
import { AppStorage } from '../../../src/app/storage/storage';
import type { Recording } from '../../../src/core/model/recording';
import { Refusal } from '../../../src/core/model/refusal';
import { readTracksFile } from '../../../src/report/tracks-file';
import { ClipByHand, CountedPictures, SCOUTED, settled } from '../../helpers/clip-by-hand';
import { fixtureText, TRACKS_FIXTURES } from '../../helpers/fixtures';
import { storedClip } from '../../helpers/stored-clip';

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => void vi.restoreAllMocks());

describe('the way through', () => {
	it('leads from a video over its set up and its analysis to a review, and ends what each left behind', async () => {
		const { session, clips, runs } = begun();
		await setUp(session, clips);
		const pictures = new CountedPictures();
		clips[0]!.watch.preview(pictures.preview());
		const analysis = session.analyse();
		clips[0]!.searches[0]!.find(SCOUTED);
		await until(() => expect(runs).toHaveLength(1));
		expect(session.screen.name).toBe('analysing');
		runs[0]!.finish(RECORDING);
		await analysis;
		expect(session.screen.name).toBe('review');
		expect(pictures.open.size).toBe(0);
		expect(clips[0]!.close).toHaveBeenCalled();
	});

	it('leads from an analysis that is cancelled back to the choices, with the picture there was', async () => {
		const { session, clips, runs } = begun();
		await analysing(session, clips, runs);
		const setup = session.screen.name === 'analysing' ? session.screen.setup! : null;
		const pictures = new CountedPictures();
		setup!.preview = pictures.preview();
		const back = session.cancel();
		expect(runs[0]!.signal.aborted).toBe(true);
		clips[1]!.arrive();
		await back;
		expect(session.screen).toEqual({ name: 'setup', setup });
		expect(pictures.open.size).toBe(1);
		session.close();
		expect(pictures.open.size).toBe(0);
		expect(clips.every(({ close }) => close.mock.calls.length > 0)).toBe(true);
	});

	it('leads from a refusal back to the choices, or once more through the analysis', async () => {
		const { session, clips, runs } = begun();
		await analysing(session, clips, runs);
		runs[0]!.fail(new Refusal('no-person'));
		await settled();
		expect(refusalOf(session)).toBe('no-person');
		void session.retry();
		await until(() => expect(runs).toHaveLength(2));
		runs[1]!.fail(new Refusal('no-person'));
		await settled();
		void session.setUpAgain();
		clips.at(-1)!.arrive();
		await settled();
		expect(session.screen.name).toBe('setup');
	});

	it('analyses once when that is asked for twice, and tries again once', async () => {
		const { session, clips, runs } = begun();
		await setUp(session, clips);
		void session.analyse();
		void session.analyse();
		clips[0]!.searches[0]!.find(SCOUTED);
		await until(() => expect(runs).toHaveLength(1));
		runs[0]!.fail(new Refusal('no-person'));
		await settled();
		void session.retry();
		void session.retry();
		await settled();
		expect(runs.filter(({ signal }) => !signal.aborted)).toHaveLength(runs.length - 1);
	});

	it('follows somebody else in the same clip, and ends the analysis there was', async () => {
		const { session, clips, runs } = begun();
		const { analysis } = await analysing(session, clips, runs);
		const person = { x: 400, y: 800, length: 700 } as unknown as Parameters<Session['follow']>[0];
		void session.follow(person);
		await until(() => expect(runs).toHaveLength(2));
		expect(runs[0]!.signal.aborted).toBe(true);
		expect(runs[1]!.options.person).toBe(person);
		runs[0]!.finish(RECORDING);
		await analysis;
		expect(session.screen.name).toBe('analysing');
	});

	it('lets the queue go on when an analysis ends, whichever way', async () => {
		const { session, clips, runs } = begun();
		const { analysis } = await analysing(session, clips, runs);
		expect(session.queue.paused).toBe(true);
		session.close();
		await analysis;
		expect(session.queue.paused).toBe(false);
	});
});

describe('what arrives late', () => {
	it.each(['arrives', 'fails'])(
		'a sample that %s does not replace the file opened meanwhile',
		async (how) => {
			const { session, download } = begun();
			const sample = session.openSample(SAMPLE);
			await session.open(TRACKS);
			const { screen } = session;
			expect(screen.name).toBe('review');
			if (how === 'arrives') download.arrive(new Blob(['video']));
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
				download.arrive(new Blob(['video']));
				await until(() => expect(session.screen.name).toBe('setup'));
			}
			goOn();
			await kept;
			download.arrive(new Blob(['video']));
			await settled();
			expect(session.screen.name).toBe('review');
			if (!sampleFirst) await sample;
		}
	});

	it('a kept session does not come back to one who has gone home, nor does its failure', async () => {
		const { session, storage } = begun();
		await storage.sessions.put(storedClip('a'));
		const { source } = storedClip('b');
		const none = { ...source, recording: { ...source.recording, fileTimes: new Float64Array(0) } };
		await storage.sessions.put({ entry: storedClip('b').entry, source: none });
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

describe('cancelling', () => {
	it.each(['opening', 'searching', 'waiting', 'analysing'] as const)(
		'while %s leads home with every worker and picture gone, for good',
		async (stage) => {
			const { session, clips, runs } = begun();
			const opening = session.open(VIDEO);
			await until(() => expect(clips).toHaveLength(1));
			const clip = clips[0]!;
			const pictures = new CountedPictures();
			if (stage !== 'opening') {
				clip.arrive();
				await opening;
				clip.watch.preview(pictures.preview());
			}
			if (stage === 'waiting' || stage === 'analysing') void session.analyse();
			if (stage === 'analysing') {
				clip.searches[0]!.find(SCOUTED);
				await until(() => expect(runs).toHaveLength(1));
			}
			session.close();
			clip.arrive();
			clip.searches[0]?.find(SCOUTED);
			runs[0]?.finish(RECORDING);
			clip.watch.preview(pictures.preview());
			await settled();
			expect(session.screen).toEqual({ name: 'open' });
			expect(clip.close).toHaveBeenCalled();
			expect(pictures.open.size).toBe(0);
			expect(runs.every(({ signal }) => signal.aborted)).toBe(true);
		}
	);

	it('before the code of the analysis has arrived ends it without a frame', async () => {
		const clip = new ClipByHand();
		const { checkpoints } = new AppStorage();
		const recordKeypoints = vi.fn(() => Promise.resolve(RECORDING));
		let arrive!: () => void;
		const code = new Promise<void>((resolve) => (arrive = resolve));
		const asked = { ...new SettingsState(), slowMotionFactor: 1, range: null, person: null };
		const run = new AnalysisRun(VIDEO, asked, clip.asClip, async () => {
			await code;
			return { recordKeypoints, checkpoints };
		});
		const recorded = run.record();
		run.cancel();
		arrive();
		await expect(recorded).rejects.toMatchObject({ name: 'AbortError' });
		expect(recordKeypoints).not.toHaveBeenCalled();
		expect(clip.close).toHaveBeenCalled();
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
		await session.list.rename('a', 'Hill repeats');
		await session.openKept('a');
		expect(reviewOf(session).keeper.title).toBe('Hill repeats');
		await session.open(TRACKS);
		expect(reviewOf(session).keeper.title).toBe(RECORDING.clip.name);
	});

	it('that gives no result stays, and its points can be opened anew', async () => {
		const { session, storage } = begun();
		const { entry, source } = storedClip('a');
		const settings = { ...source.settings, slowMotionFactor: 100 };
		await storage.sessions.put({ entry, source: { ...source, settings } });
		await session.openKept('a');
		expect(session.screen).toMatchObject({ name: 'refused', failure: { kept: { entry } } });
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

/** Waits for it as long as a busy machine takes. */
const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

const VIDEO = new File(['video'], 'run.mp4', { type: 'video/mp4' });
const TRACKS = new File([fixtureText(TRACKS_FIXTURES[0])], 'tracks.json');
const RECORDING = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));
const SAMPLE = { name: 'endurance.mp4', url: 'samples/endurance.mp4' };

interface RunByHand {
	readonly options: RecordingOptions;
	readonly signal: AbortSignal;
	readonly finish: (recording: Recording) => void;
	readonly fail: (error: Error) => void;
}

/** A session whose clips, downloads and analyses come when the test says so. */
function begun() {
	const storage = new AppStorage();
	const clips: ClipByHand[] = [];
	const runs: RunByHand[] = [];
	let download!: { arrive: (content: Blob) => void; fail: (error: Error) => void };
	const downloaded = new Promise<Blob>((arrive, fail) => (download = { arrive, fail }));
	const setupGear = {
		startClip: () => {
			clips.push(new ClipByHand());
			return clips.at(-1)!.asClip;
		},
		unfinishedRunOf: () => Promise.resolve(null),
		forgetRun: () => Promise.resolve()
	};
	const recordKeypoints = (_: Blob, options: RecordingOptions) =>
		new Promise<Recording>((finish, fail) => {
			const signal = options.signal!;
			signal.addEventListener('abort', () => fail(signal.reason as Error));
			runs.push({ options, signal, finish, fail });
		});
	const runGear = () => Promise.resolve({ recordKeypoints, checkpoints: storage.checkpoints });
	const session = new Session(() => Promise.resolve(null), {
		storage,
		download: () => downloaded,
		setUp: (file, settings) => Promise.resolve(new SetupState(file, settings, setupGear)),
		startRun: (file, settings, clip) => new AnalysisRun(file, settings, clip, runGear)
	});
	return { session, storage, clips, runs, download };
}

async function setUp(session: Session, clips: ClipByHand[]): Promise<void> {
	const opening = session.open(VIDEO);
	await until(() => expect(clips).toHaveLength(1));
	clips[0]!.arrive();
	await opening;
	expect(session.screen.name).toBe('setup');
}

async function analysing(session: Session, clips: ClipByHand[], runs: RunByHand[]) {
	await setUp(session, clips);
	clips[0]!.searches[0]!.find(SCOUTED);
	await settled();
	const analysis = session.analyse();
	await until(() => expect(runs).toHaveLength(1));
	return { analysis };
}

function reviewOf({ screen }: Session) {
	if (screen.name !== 'review') throw new Error(`The screen is ${screen.name}.`);
	return screen;
}

const refusalOf = ({ screen }: Session) =>
	screen.name === 'refused' && screen.failure.error instanceof Refusal
		? screen.failure.error.code
		: null;

/** As the user does, and kept as far as it can be. */
async function change(session: Session, heightMetres: number): Promise<void> {
	const { review, keeper } = reviewOf(session);
	review.change({ heightMetres });
	await keeper.save();
}
