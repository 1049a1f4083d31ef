import type { CropPath } from '../core/crop';
import type { ClipFacts, PoseMode } from '../core/recording';
import type { RefusalData } from '../core/refusal';
import type { Damage, Region } from './frame-source';
import type { PersonPlace } from './people';
import type { ModelName } from './pose-api';
import type { Engine, PoolReport } from './pose-pool';
import type { Scouted } from './scout';

/**
 * What the record worker does: file -> frames -> squares -> pose workers -> keypoints. The calls are made
 * in this order, one at a time; ending the worker cancels.
 */
export interface RecordApi {
	/**
	 * Starts the pose workers: they load while the file is opened and the first frames are decoded.
	 *
	 * @param cpuWorkers how many take over where a GPU fails
	 */
	connect(mode: PoseMode, engine: Engine, cpuWorkers: number): Promise<void>;
	open(file: Blob, name: string): Promise<Answer<ClipFacts>>;
	/** @param person who is to be followed; `null`: the one who runs */
	scout(person: PersonPlace | null, watch: Watch): Promise<Answer<Scouted>>;
	follow(path: CropPath, watch: Watch): Promise<Answer<Followed>>;
}

export interface Followed {
	readonly fileTimes: Float64Array;
	/** Frames x 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	readonly damage: Damage | null;
	readonly decodeSeconds: number;
	readonly inferenceSeconds: number;
	readonly model: ModelName;
	readonly pool: PoolReport;
}

/** Called from the worker; neither is waited for. */
export interface Watch {
	progress(done: number, total: number): void;
	preview(preview: Preview): void;
}

export interface Preview {
	/** Transferred: the receiver closes it. */
	readonly image: ImageBitmap;
	readonly region: Region;
	readonly keypoints: Float32Array;
	readonly fileTime: number;
}

/** An Error loses its fields between threads, so a refusal travels as data. */
export type Answer<T> = { readonly value: T } | RefusalData;
