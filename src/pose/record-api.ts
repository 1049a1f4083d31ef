import type { CropPath } from '../pixels/crop';
import type { ClipFacts, FileRange, PoseMode, QuarterTurn } from '../core/model/recording';
import type { FeetSeen } from '../core/model/feet';
import type { RefusalData } from '../core/model/refusal';
import type { BackendTrial } from './backend-trial';
import type { Damage, FramePicture } from '../pixels/frame-source';
import type { FootContact } from './feet-at-contacts';
import type { PersonPlace } from './people';
import type { ModelName } from './pose-api';
import type { Engine, PoolReport } from './pose-pool';
import type { Scouted } from './scout';

/**
 * What the record worker does: file -> frames -> squares -> pose workers -> keypoints. The calls are made in this
 * order, one at a time; terminating the worker cancels.
 */
export interface RecordApi {
	/**
	 * Starts the pose workers: they load while the file is opened and the first frames are decoded.
	 *
	 * @param cpuWorkers how many take over where a GPU fails
	 */
	connect(mode: PoseMode, engine: Engine, cpuWorkers: number): Promise<void>;
	/**
	 * @param video decodes where WebCodecs cannot; `null` for WebCodecs
	 * @param turn by which the picture is turned clockwise, beyond what the file says
	 */
	open(
		file: Blob,
		name: string,
		video: VideoInPage | null,
		turn: QuarterTurn
	): Promise<Answer<OpenedClip>>;
	/**
	 * May be called again, for another part or person.
	 *
	 * @param range the part to examine; `null` for the whole clip
	 * @param person who is to be followed; `null`: the one who runs
	 */
	scout(
		range: FileRange | null,
		person: PersonPlace | null,
		watch: Watch
	): Promise<Answer<Scouted>>;
	/** The one call that does not wait for another: ends a search in progress with an `AbortError`. */
	stopScouting(): Promise<void>;
	/** Squares a second that the fast model can handle, all workers together; `null` before the first. */
	quickRate(): Promise<number | null>;
	/** Times this browser's backends and continues with the best; for clips whose backend the user did not choose. */
	tryBackends(mode: PoseMode): Promise<BackendTrial>;
	follow(request: FollowRequest, watch: FollowWatch): Promise<Answer<Followed>>;
	/** Looks at the feet around initial contacts of what was followed; see `Recorder.feet`. */
	feet(contacts: readonly FootContact[], watch: Pick<Watch, 'progress'>): Promise<Answer<FeetSeen>>;
}

/** A `<video>` of the page that is stepped from frame to frame (`src/media` has it): workers have none. */
export interface VideoInPage {
	/** What it shows at a time; the receiver must close the image. */
	show(time: number): Promise<{
		readonly image: ImageBitmap;
		readonly mediaTime: number | null;
	} | null>;
}

export interface OpenedClip {
	readonly facts: ClipFacts;
	/** Presentation time of every frame as stored in the file, ascending, s. */
	readonly times: Float64Array;
	/** Those of the frames that decode without any other. */
	readonly keyTimes: Float64Array;
}

/** Which frames are followed, and which are done already. */
export interface FollowRequest {
	readonly mode: PoseMode;
	/** The part that is followed; `null` for the whole clip. */
	readonly range: FileRange | null;
	/** Where the runner is. */
	readonly path: CropPath;
	/** Every frame is used (1), every second (2), .. */
	readonly step: number;
	/** Frames that only repeat the one before get its keypoints without being inferred. */
	readonly inferCopiesOnce: boolean;
	/**
	 * Of so many frames, at the start, every second one is inferred before those between and told by `watch.ahead`; the
	 * result is the same.
	 */
	readonly ahead: number;
	/** What an interrupted run of the same request had done; `null` to begin at the start. */
	readonly done: FollowedPart | null;
}

/** Consecutive frames of a run that is still in progress. */
export interface FollowedPart {
	readonly fileTimes: Float64Array;
	/** Frames x 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	/** Frames x 2, see `ankleEdges`. */
	readonly edges: Float32Array;
	/** Frames of the file decoded up to and including the last of these. */
	readonly decodedFrames: number;
	/** Frames among these that were copies. */
	readonly copies: number;
	/** What `CopyFinder` needs to continue. */
	readonly changes: readonly number[];
}

export interface Followed {
	readonly fileTimes: Float64Array;
	/** Frames x 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	readonly damage: Damage | null;
	/** Frames that were copies of the one before, and were not inferred. */
	readonly copies: number;
	/** See `sharpnessWhenFast`. */
	readonly fastSharpness: number | null;
	readonly decodeSeconds: number;
	readonly inferenceSeconds: number;
	readonly model: ModelName;
	readonly pool: PoolReport;
}

/** Called from the worker, which does not wait for the result. */
export interface Watch {
	progress(done: number, total: number): void;
	preview(preview: Preview): void;
}

export interface FollowWatch extends Watch {
	/**
	 * The frames that came after the last call, about once a second or every sixty frames. The buffers are transferred.
	 * Resuming after them gives the same keypoints as not stopping.
	 */
	keep(part: FollowedPart): unknown;
	/** Frames that come ahead of those between, after those of the last call; `keep` delivers them again in their turn. */
	ahead(part: FollowedPart): unknown;
}

/** What the pose model sees of a frame, or the whole frame, with the points found; the receiver must close `image`. */
export interface Preview extends FramePicture {
	/** 17 x [x, y, score], pixels of the upright frame. */
	readonly keypoints: Float32Array;
	readonly fileTime: number;
}

/** An Error loses its fields between threads, so a refusal travels as data. */
export type Answer<T> = { readonly value: T } | RefusalData;
