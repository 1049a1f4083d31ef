import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import { AnalysisRun } from '../../../src/app/session-run.svelte';
import { SettingsState } from '../../../src/app/session-settings.svelte';
import type { Session } from '../../../src/app/session.svelte';
import { AppStorage } from '../../../src/app/storage/storage';
import { Refusal } from '../../../src/core/model/refusal';
import { ClipByHand, CountedPictures, SCOUTED, settled } from '../../helpers/clip-by-hand';
import {
	until,
	VIDEO,
	RECORDING,
	begun,
	setUp,
	analysing,
	refusalOf
} from '../../helpers/session-by-hand';

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

	it('shows the first numbers of an analysis by what was said of the clip, and none of them after a refusal', async () => {
		const { session, clips, runs } = begun();
		session.settings.change({ heightMetres: 1.74 });
		await analysing(session, clips, runs);
		const watch = runs[0]!.options.firstNumbers!;
		expect(watch.settings.heightMetres).toBe(1.74);
		const { screen } = session;
		const first = () => screen.name === 'analysing' && screen.run.firstNumbers;
		expect(first()).toBeNull();
		watch.tell({ strides: 5, numbers: [] });
		expect(first()).toEqual({ strides: 5, numbers: [] });
		runs[0]!.fail(new Refusal('no-gait'));
		await settled();
		expect(refusalOf(session)).toBe('no-gait');
		void session.retry();
		await until(() => expect(runs).toHaveLength(2));
		expect(session.screen).toMatchObject({ name: 'analysing', run: { firstNumbers: null } });
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

	it('sets the clip under review up again with its roll and with what was said of slow motion', async () => {
		const { session, clips, runs } = begun();
		const { analysis } = await analysing(session, clips, runs);
		runs[0]!.finish(RECORDING);
		await analysis;
		if (session.screen.name !== 'review') throw new Error(session.screen.name);
		session.screen.review.change({ cameraRollDegrees: 2.4, clockConfirmed: true });
		void session.measureAgain();
		const told: unknown = expect.objectContaining({ cameraRollDegrees: 2.4, clockConfirmed: true });
		await until(() => expect(session.screen).toMatchObject({ name: 'setup', setup: { told } }));
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
		const told = DEFAULT_CLIP_SETTINGS;
		const run = new AnalysisRun(VIDEO, asked, told, clip.asClip, async () => {
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
