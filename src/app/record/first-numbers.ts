import type { Analysis, Statistic } from '../../core/model/analysis';
import { isSideMetric, type MetricName } from '../../core/model/metrics';
import { clockInQuestion } from '../../core/model/quality-note';
import {
	ON_PROCESSOR,
	type ClipFacts,
	type PoseMode,
	type Recording
} from '../../core/model/recording';
import { unlessRefused } from '../../core/model/refusal';
import type { Side } from '../../core/model/tracks';
import { NORMAL_95 } from '../../core/strides/method-error';
import { fiveExpected } from '../../core/view/five-numbers';
import { MODELS } from '../../pose/pose-api';
import type { FollowedPart } from '../../pose/record-api';
import type { Scouted } from '../../pose/scout';
import type { ClipSettings } from '../clip-settings';
import { derive } from '../derive';
import { joined, type KeptPart } from './checkpoint';

/** One number of a clip that is still being measured. */
export interface FirstNumber {
	readonly metric: MetricName;
	/** The leg it is of, the near one; `null` for the runner as a whole. */
	readonly side: Side | null;
	/**
	 * Mean and ±, the metric's unit: what the whole clip gives lies within in 95 % of clips. `null` where nothing is told
	 * of it yet, or any more.
	 */
	readonly statistic: Pick<Statistic, 'mean' | 'plusMinus'> | null;
}

/** What the frames measured so far give. */
export interface FirstNumbers {
	/** They are from so many, both legs together. */
	readonly strides: number;
	/** The article's five. */
	readonly numbers: readonly FirstNumber[];
}

/** Who wants to know the first numbers of an analysis, and what the user said of the clip. */
export interface FirstNumbersWatch {
	readonly settings: ClipSettings;
	/** `null` takes back what was told: the whole clip alone can tell. */
	tell(numbers: FirstNumbers | null): void;
}

/** What is known of a recording before its frames are. */
export type KnownBefore = Omit<Recording, 'fileTimes' | 'keypoints'>;

/** A number is told from so many strides on; see docs/decisions.md. */
const FEWEST_STRIDES = 3;
/**
 * One SD by which a part of a clip differs from the whole, as a share: neighbouring strides are more alike than strides
 * of the whole clip, which the ± of a few takes no account of. Angles differ by less than their own ±. Of 174 tracks of
 * force-plate runners; see docs/decisions.md.
 */
const DRIFT: Readonly<Partial<Record<MetricName, number>>> = {
	cadenceStepsPerMinute: 0.0055,
	swingSpeedDegreesPerSecond: 0.026,
	strideLengthMetres: 0.024,
	strideLengthLegs: 0.024
};
/** Derived again when so many times the seconds are measured: all derivations together take a few times the last one. */
const GROWTH = 1.25;
/** Four minutes at 60 frames a second: more changes nothing that is shown, and would keep the page busy. */
const MOST_FRAMES = 14_400;

/**
 * The first numbers of a clip, from the frames measured so far, in order. A number that leaves an interval told of it
 * before is taken back until the whole clip is measured: so no number ever jumps, whatever comes, another scene or another
 * pass. Where a wrong clock comes to be suspected all are taken back.
 */
export class FirstNumbersFinder {
	/** All frames from the start on, and those that came ahead of the frames between. */
	readonly #all = new Frames();
	readonly #ahead = new Frames();
	/** So many seconds of the file were derived last. */
	#derivedSeconds = 0;
	/** Between what values a number may still lie: all intervals told of it. */
	readonly #bounds = new Map<MetricName, readonly [low: number, high: number]>();
	/** The leg whose numbers are told: the near one when the first were found. */
	#leg: Side | null = null;
	#told = false;
	#ended = false;

	constructor(
		readonly known: KnownBefore,
		readonly watch: FirstNumbersWatch
	) {}

	/** Takes the frames that follow those taken before. */
	add(part: FollowedPart): void {
		this.#add(this.#all, part);
		if (this.#all.count > MOST_FRAMES) this.#end();
	}

	/** Takes every second frame ahead of those between. */
	addAhead(part: FollowedPart): void {
		this.#add(this.#ahead, part);
	}

	#add(frames: Frames, part: FollowedPart): void {
		if (this.#ended) return;
		frames.add(part);
		if (frames.seconds < GROWTH * this.#derivedSeconds) return;
		this.#derivedSeconds = frames.seconds;
		const recording = { ...this.known, ...frames.joined };
		this.#tell(unlessRefused(() => derive(recording, this.watch.settings)));
	}

	/** Nothing more is told. */
	#end(): void {
		this.#ended = true;
		this.#all.clear();
		this.#ahead.clear();
	}

	#tell(analysis: Analysis | null): void {
		const numbers = analysis && !clockInQuestion(analysis.quality) ? this.#numbersOf(analysis) : [];
		if (analysis && numbers.some(({ statistic }) => statistic)) {
			const strides = analysis.strides.filter(({ included }) => included).length;
			this.#told = true;
			this.#leg ??= analysis.view.nearSide;
			this.watch.tell({ strides, numbers });
		} else if (this.#told) {
			this.#end();
			this.watch.tell(null);
		}
	}

	#numbersOf({ summary, view }: Analysis): FirstNumber[] {
		const leg = this.#leg ?? view.nearSide;
		return fiveExpected(this.watch.settings).map((metric) => {
			const ofLeg = isSideMetric(metric);
			const found = ofLeg ? summary[leg][metric] : summary[metric];
			return { metric, side: ofLeg ? leg : null, statistic: this.#kept(metric, found) };
		});
	}

	/** `null` for a number of too few strides, and for one that has left an interval that was told of it. */
	#kept(metric: MetricName, found: Statistic | null): FirstNumber['statistic'] {
		if (!found || found.n < FEWEST_STRIDES) return null;
		const [low, high] = this.#bounds.get(metric) ?? [-Infinity, Infinity];
		const { mean } = found;
		const plusMinus = Math.hypot(found.plusMinus, NORMAL_95 * (DRIFT[metric] ?? 0) * mean);
		const within = mean >= low && mean <= high;
		const bounds = [Math.max(low, mean - plusMinus), Math.min(high, mean + plusMinus)] as const;
		this.#bounds.set(metric, within ? bounds : NOWHERE);
		return within ? { mean, plusMinus } : null;
	}
}

/** Parts of a run, as they come. */
class Frames {
	readonly #parts: KeptPart[] = [];
	count = 0;

	add(part: FollowedPart): void {
		this.#parts.push({ from: this.count, part });
		this.count += part.fileTimes.length;
	}

	/** From the first frame to the last, of the file. */
	get seconds(): number {
		const [first, last] = [this.#parts[0], this.#parts.at(-1)];
		return first && last ? last.part.fileTimes.at(-1)! - first.part.fileTimes[0]! : 0;
	}

	get joined(): Pick<Recording, 'fileTimes' | 'keypoints'> {
		const { fileTimes, keypoints } = joined(this.#parts)!;
		return { fileTimes, keypoints };
	}

	clear(): void {
		this.#parts.length = 0;
	}
}

/** From this many frames a second on, half of them carry the numbers; fewer than 24 give none. */
const SPREAD_FROM_RATE = 49;
/** Three strides of each leg at the slowest pace. */
const SPREAD_SECONDS = 3.5;
/** What lies between them is held meanwhile: 20 MB with the larger model. */
const MOST_SPREAD_FRAMES = 210;

/** How many frames of the start are spread, see `FollowRequest.ahead`. */
export function framesAhead(clip: ClipFacts, slowMotionFactor: number, step: number): number {
	const rate = (clip.fileFrameRate * slowMotionFactor) / step;
	if (rate < SPREAD_FROM_RATE) return 0;
	return Math.min(MOST_SPREAD_FRAMES, Math.round(SPREAD_SECONDS * rate));
}

/** Finds the first numbers for whoever wants them; `null` for nobody. */
export function firstNumbersFinder(
	clip: ClipFacts,
	mode: PoseMode,
	{ pictureRoll }: Pick<Scouted, 'pictureRoll'>,
	watch: FirstNumbersWatch | undefined
): FirstNumbersFinder | null {
	if (!watch) return null;
	const model = { name: MODELS[mode], mode, backend: ON_PROCESSOR, workers: 0 };
	return new FirstNumbersFinder({ clip, model, timing: null, pictureRoll, notes: [] }, watch);
}

/** No value lies within. */
const NOWHERE = [Infinity, -Infinity] as const;
