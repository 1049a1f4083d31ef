import { vi } from 'vitest';
import type { Preview } from '../../src/pose/record-api';
import type { ClipSession } from '../../src/app/record/clip-session';
import type { FileRange } from '../../src/core/model/recording';
import type { PersonPlace } from '../../src/pose/people';
import type { OpenedClip, Watch } from '../../src/pose/record-api';
import type { Scouted } from '../../src/pose/scout';
import { storedSession } from './stored';

/** Pictures that are counted while they are open. */
export class CountedPictures {
	readonly open = new Set<ImageBitmap>();

	preview(): Preview {
		const image = { close: () => this.open.delete(image) } as unknown as ImageBitmap;
		this.open.add(image);
		const region = { x: 0, y: 0, width: 1080, height: 1920 };
		return { image, region, keypoints: new Float32Array(51), fileTime: 0.7 };
	}
}

interface SearchByHand {
	readonly range: FileRange | null;
	readonly person: PersonPlace | null;
	readonly find: (scouted: Scouted) => void;
	readonly fail: (error: Error) => void;
}

/** A clip that opens, and whose searches end, when a test says so. Closed, nothing more comes of it, as of a worker. */
export class ClipByHand {
	watch: Watch = { progress: () => undefined, preview: () => undefined };
	readonly searches: SearchByHand[] = [];
	readonly opened: Promise<OpenedClip>;
	readonly close = vi.fn();
	readonly backend = null;
	readonly worker = { quickRate: () => Promise.resolve(70) };
	arrive!: (clip?: OpenedClip) => void;
	refuse!: (error: Error) => void;

	constructor() {
		this.opened = new Promise((resolve, reject) => {
			this.arrive = (clip = OPENED) => resolve(clip);
			this.refuse = reject;
		});
		this.opened.catch(() => undefined);
	}

	scout(range: FileRange | null, person: PersonPlace | null): Promise<Scouted> {
		return new Promise((find, fail) => this.searches.push({ range, person, find, fail }));
	}

	stopScouting(): Promise<void> {
		return Promise.resolve();
	}

	/** As what the app works with. */
	get asClip(): ClipSession {
		return this as unknown as ClipSession;
	}
}

const { clip: facts, fileTimes: times } = storedSession('clip').source.recording;

export const OPENED: OpenedClip = { facts, times, keyTimes: times.slice(0, 1) };

export const SCOUTED: Scouted = {
	path: { times: [0], squares: [{ x: 0, y: 0, size: 1080 }] },
	people: [],
	group: null,
	seenFrames: 17,
	wholeFrames: 16,
	scoutedFrames: 17,
	pictureRoll: null,
	brightness: 210
};

/** Everything that could happen by now has. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
