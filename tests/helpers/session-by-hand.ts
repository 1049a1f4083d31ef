import 'fake-indexeddb/auto';
import { expect, vi } from 'vitest';
import type { RecordingOptions } from '../../src/app/analyse';
import { writeMeasured } from '../../src/app/samples/measured';
import { AnalysisRun } from '../../src/app/session-run.svelte';
import { SetupState } from '../../src/app/session-setup.svelte';
import { Session } from '../../src/app/session.svelte';
import { AppStorage } from '../../src/app/storage/storage';
import type { Recording } from '../../src/core/model/recording';
import { Refusal } from '../../src/core/model/refusal';
import { readTracksFile } from '../../src/report/tracks-file';
import { ClipByHand, SCOUTED, settled } from './clip-by-hand';
import { fixtureText, TRACKS_FIXTURES } from './fixtures';

/** Waits for it as long as a busy machine takes. */
export const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

export const VIDEO = new File(['video'], 'run.mp4', { type: 'video/mp4' });

export const TRACKS = new File([fixtureText(TRACKS_FIXTURES[0])], 'tracks.json');

export const RECORDING = readTracksFile(fixtureText(TRACKS_FIXTURES[0]));

export const SAMPLE = {
	name: 'endurance.mp4',
	url: 'samples/endurance.mp4',
	measuredUrl: 'samples/endurance.measured.json'
};

/** What the address of a sample gives: of its video nothing is read here. */
export const MEASURED = new Blob([writeMeasured(RECORDING)]);

interface RunByHand {
	readonly options: RecordingOptions;
	readonly signal: AbortSignal;
	readonly finish: (recording: Recording) => void;
	readonly fail: (error: Error) => void;
}

/** A session whose clips, downloads and analyses come when the test says so. */
export function begun() {
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
		startRun: (file, settings, told, clip) => new AnalysisRun(file, settings, told, clip, runGear)
	});
	return { session, storage, clips, runs, download };
}

export async function setUp(session: Session, clips: ClipByHand[]): Promise<void> {
	const opening = session.open(VIDEO);
	await until(() => expect(clips).toHaveLength(1));
	clips[0]!.arrive();
	await opening;
	expect(session.screen.name).toBe('setup');
}

export async function analysing(session: Session, clips: ClipByHand[], runs: RunByHand[]) {
	await setUp(session, clips);
	clips[0]!.searches[0]!.find(SCOUTED);
	await settled();
	const analysis = session.analyse();
	await until(() => expect(runs).toHaveLength(1));
	return { analysis };
}

export function reviewOf({ screen }: Session) {
	if (screen.name !== 'review') throw new Error(`The screen is ${screen.name}.`);
	return screen;
}

export const refusalOf = ({ screen }: Session) =>
	screen.name === 'refused' && screen.failure.error instanceof Refusal
		? screen.failure.error.code
		: null;

/** As the user does, and kept as far as it can be. */
export async function change(session: Session, heightMetres: number): Promise<void> {
	const { review, keeper } = reviewOf(session);
	review.change({ heightMetres });
	await keeper.save();
}
