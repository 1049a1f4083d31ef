import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_CLIP_SETTINGS } from '../../../src/app/clip-settings';
import type { UnfinishedRun } from '../../../src/app/record/unfinished';
import { runKeyOf } from '../../../src/app/record/run-key';
import { SettingsState } from '../../../src/app/session-settings.svelte';
import { SetupState, type SetupGear } from '../../../src/app/session-setup.svelte';
import { Refusal } from '../../../src/core/model/refusal';
import { ClipByHand, CountedPictures, OPENED, SCOUTED, settled } from '../../helpers/clip-by-hand';

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

describe('a clip that is set up', () => {
	it('is opened and searched at once, and says whom it found', async () => {
		const { setup, clip } = await opened();
		expect(setup.search.state).toBe('looking');
		expect(clip.searches).toMatchObject([{ range: null, person: null }]);
		clip.searches[0]!.find(SCOUTED);
		await settled();
		expect(setup.search).toEqual({ state: 'found', scouted: SCOUTED });
		expect(setup.frames).toBe(OPENED.times.length);
	});

	it('tells why it cannot be opened, or that an analysis would be refused', async () => {
		const { setup, clips, opening } = begun();
		const damaged = new Refusal('unreadable-file');
		clips[0]!.refuse(damaged);
		await expect(opening).rejects.toBe(damaged);
		expect(setup.clip).toBeNull();

		const other = await opened();
		const nobody = new Refusal('no-person');
		other.clip.searches[0]!.fail(nobody);
		await settled();
		expect(other.setup.search).toEqual({ state: 'refused', refusal: nobody });
		expect(await other.setup.searchOver()).toBe(true);
	});

	it('is opened and searched again when its picture is turned; whom the user chose is gone', async () => {
		const { setup, clips, gear, clip } = await opened();
		setup.choose({ fileTime: 0.4, x: 310, y: 520 });
		clip.searches[0]!.fail(new Refusal('turned-picture', { turnDegrees: 180 }));
		await settled();
		setup.turnTo(180);
		expect(clip.close).toHaveBeenCalledTimes(1);
		const opening = setup.open();
		clips[1]!.arrive();
		await opening;
		expect(gear.startClip.mock.calls.map(([, { turnDegrees }]) => turnDegrees)).toEqual([0, 180]);
		expect(clips[1]!.searches).toMatchObject([{ range: null, person: null }]);
		expect(setup.asked).toMatchObject({ turnDegrees: 180, person: null });
	});

	it('hands on what was said of this clip alone: the next one knows nothing of it', async () => {
		const { setup, settings } = await opened();
		expect(setup.told).toEqual(DEFAULT_CLIP_SETTINGS);
		setup.senseRoll(-1.4);
		setup.decideSlowMotion(1);
		expect(setup.told).toMatchObject({ cameraRollDegrees: -1.4, clockConfirmed: true });
		setup.turnTo(90);
		expect(setup.told.cameraRollDegrees).toBeNull();
		expect(settings.clip).toMatchObject({ cameraRollDegrees: null, clockConfirmed: false });
	});

	it('says that a search failed, and leaves it to the analysis to say why', async () => {
		const logged = vi.spyOn(console, 'error').mockReturnValue();
		const { setup, clip } = await opened();
		clip.searches[0]!.fail(new Error('out of memory'));
		await settled();
		expect(setup.search).toEqual({ state: 'failed' });
		expect(logged).toHaveBeenCalledTimes(1);
		expect(await setup.searchOver()).toBe(true);
	});

	it('is searched anew for another part or person, and an older search says nothing any more', async () => {
		vi.useFakeTimers();
		const { setup, clip } = await opened();
		const { times } = OPENED;
		setup.trim({ from: times[3]!, to: times[20]! });
		setup.trim({ from: times[5]!, to: times[20]! });
		clip.searches[0]!.fail(new Refusal('no-person'));
		await vi.advanceTimersByTimeAsync(1000);
		expect(setup.search.state).toBe('looking');
		const person = { x: 400, y: 800, length: 700 } as unknown as typeof setup.person & object;
		setup.choose(person);
		expect(clip.searches.slice(1)).toMatchObject([
			{ range: { from: times[5], to: times[20] }, person: null },
			{ range: { from: times[5], to: times[20] }, person }
		]);
		clip.searches[1]!.fail(new Refusal('no-person'));
		await vi.advanceTimersByTimeAsync(0);
		expect(setup.search.state).toBe('looking');
		clip.searches[2]!.find(SCOUTED);
		await vi.advanceTimersByTimeAsync(0);
		expect(setup.search.state).toBe('found');
		setup.trim({ from: times[0]!, to: times.at(-1)! });
		expect(setup.range).toBeNull();
	});

	it('begins its analysis when the search is over, but not after another choice or when it was left', async () => {
		const { setup, clip } = await opened();
		const begins = setup.searchOver();
		expect(setup.waiting).toBe(true);
		clip.searches[0]!.find(SCOUTED);
		expect(await begins).toBe(true);
		expect(setup.waiting).toBe(false);

		const trimmed = await opened();
		const withdrawn = trimmed.setup.searchOver();
		trimmed.setup.trim({ from: OPENED.times[5]!, to: OPENED.times[20]! });
		expect(await withdrawn).toBe(false);
		const left = trimmed.setup.searchOver();
		trimmed.setup.close();
		expect(await left).toBe(false);
	});

	it('is handed to the analysis as it is open, but not for another backend', async () => {
		const { setup, clip } = await opened();
		expect(setup.handOver()).toBe(clip);
		setup.close();
		expect(clip.close).not.toHaveBeenCalled();

		const other = await opened();
		other.settings.backend = 'wasm';
		expect(other.setup.handOver()).toBeNull();
		expect(other.clip.close).toHaveBeenCalledTimes(1);
	});
});

describe('leaving a clip that is set up', () => {
	it.each(['opening', 'searching', 'waiting', 'found'] as const)(
		'while it is %s ends its workers and leaves no picture open',
		async (stage) => {
			const { setup, clips, opening } = begun();
			const clip = clips[0]!;
			const pictures = new CountedPictures();
			if (stage !== 'opening') {
				clip.arrive();
				await opening;
				clip.watch.preview(pictures.preview());
				clip.watch.preview(pictures.preview());
				expect([...pictures.open]).toEqual([setup.preview!.image]);
			}
			const over = stage === 'waiting' ? setup.searchOver() : null;
			if (stage === 'found') clip.searches[0]!.find(SCOUTED);
			await settled();
			setup.close();
			expect(clip.close).toHaveBeenCalledTimes(1);
			if (over) expect(await over).toBe(false);
			// Under way between the threads when the worker ended.
			clip.watch.preview(pictures.preview());
			expect(pictures.open.size).toBe(0);
			expect(setup.preview).toBeNull();
		}
	);

	it('lets a clip that opens late change nothing', async () => {
		const settings = new SettingsState();
		const { setup, clips, opening } = begun(settings, unfinishedRun());
		setup.close();
		clips[0]!.arrive();
		await opening;
		expect(settings.mode).toBe('accurate');
		expect(clips[0]!.searches).toEqual([]);
	});

	it('and coming back opens it anew, with its choices and the picture there was', async () => {
		const { setup, clips, clip } = await opened();
		const pictures = new CountedPictures();
		clip.watch.preview(pictures.preview());
		setup.trim({ from: OPENED.times[5]!, to: OPENED.times[20]! });
		expect(setup.handOver()).toBe(clip);
		expect(pictures.open.size).toBe(1);
		const again = setup.open();
		clips[1]!.arrive();
		await again;
		expect(setup.preview).not.toBeNull();
		expect(clips[1]!.searches).toMatchObject([{ range: setup.range }]);
		clips[1]!.watch.preview(pictures.preview());
		setup.close();
		expect(pictures.open.size).toBe(0);
	});
});

describe('an interrupted analysis of the clip', () => {
	it('is gone on with, with the choices it had, until other ones are made', async () => {
		const { setup, settings } = await opened(unfinishedRun());
		expect(settings.mode).toBe('fast');
		expect(setup.range).toEqual(unfinishedRun().settings.range);
		expect(setup.goesOn).toBe(true);
		expect(await setup.searchOver()).toBe(true);
		settings.mode = 'precise';
		expect(setup.goesOn).toBe(false);
	});

	it('is taken over with the way the picture was turned', async () => {
		const run = unfinishedRun();
		const turned = { ...run, settings: { ...run.settings, turnDegrees: 90 } } as const;
		const { setup, clips, gear } = await opened(turned);
		expect(setup.turn).toBe(90);
		expect(clips).toHaveLength(2);
		expect(gear.startClip.mock.calls.at(-1)![1].turnDegrees).toBe(90);
	});

	it('is forgotten when the user starts over', async () => {
		const run = unfinishedRun();
		const { setup, gear } = await opened(run);
		await setup.startOver();
		expect(setup.goesOn).toBe(false);
		expect(gear.forgetRun.mock.calls).toEqual([[run]]);
	});
});

const FILE = new File(['video'], 'run.mp4');

function unfinishedRun(): UnfinishedRun {
	const settings = {
		...({ mode: 'fast', allFrames: false, backend: null, person: null } as const),
		range: { from: OPENED.times[5]!, to: OPENED.times[20]! },
		slowMotionFactor: DEFAULT_CLIP_SETTINGS.slowMotionFactor
	};
	const key = runKeyOf('hash ', settings, OPENED.facts);
	return { key, name: 'run.mp4', settings, scouted: SCOUTED, doneFrames: 7, totalFrames: 16 };
}

/** Set up, but not open yet. */
function begun(settings = new SettingsState(), unfinished: UnfinishedRun | null = null) {
	const clips: ClipByHand[] = [];
	const gear = {
		startClip: vi.fn<SetupGear['startClip']>(() => {
			clips.push(new ClipByHand());
			return clips.at(-1)!.asClip;
		}),
		unfinishedRunOf: () => Promise.resolve(unfinished),
		forgetRun: vi.fn<SetupGear['forgetRun']>(() => Promise.resolve())
	};
	const setup = new SetupState(FILE, settings, gear);
	return { setup, settings, clips, gear, opening: setup.open() };
}

async function opened(unfinished: UnfinishedRun | null = null) {
	const all = begun(new SettingsState(), unfinished);
	const clip = all.clips[0]!;
	clip.arrive();
	await all.opening;
	return { ...all, clip };
}
