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
	/** Mean and ±, the metric's unit; `null` where nothing is told of it yet, or any more. */
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
/** Derived again when there are so many times the frames: all derivations together take a few times the last one. */
const GROWTH = 1.25;
/** Four minutes at 60 frames a second: more changes nothing that is shown, and would keep the page busy. */
const MOST_FRAMES = 14_400;

/**
 * The first numbers of a clip, from the frames measured so far, in order. A number that leaves an interval that was told
 * of it before is taken back until the whole clip is measured, and so are all where the clip turns out to hold more than
 * one scene, or a wrong clock is suspected.
 */
export class FirstNumbersFinder {
	readonly #parts: KeptPart[] = [];
	#frames = 0;
	/** Derived from so many frames before. */
	#derived = 0;
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
		if (this.#ended) return;
		this.#parts.push({ from: this.#frames, part });
		this.#frames += part.fileTimes.length;
		if (this.#frames > MOST_FRAMES) return this.end();
		if (this.#frames < GROWTH * this.#derived) return;
		this.#derived = this.#frames;
		this.#tell(this.#derive());
	}

	/** Nothing more is told. */
	end(): void {
		this.#ended = true;
		this.#parts.length = 0;
	}

	#derive(): Analysis | null {
		const { fileTimes, keypoints } = joined(this.#parts)!;
		const recording = { ...this.known, fileTimes, keypoints };
		return unlessRefused(() => derive(recording, this.watch.settings));
	}

	#tell(analysis: Analysis | null): void {
		const numbers = analysis && isSettled(analysis) ? this.#numbersOf(analysis) : [];
		if (analysis && numbers.some(({ statistic }) => statistic)) {
			const strides = analysis.strides.filter(({ included }) => included).length;
			this.#told = true;
			this.watch.tell({ strides, numbers });
		} else if (this.#told) {
			this.end();
			this.watch.tell(null);
		}
	}

	#numbersOf({ summary, view }: Analysis): FirstNumber[] {
		const leg = (this.#leg ??= view.nearSide);
		return fiveExpected(this.watch.settings).map((metric) => {
			const ofLeg = isSideMetric(metric);
			const found = ofLeg ? summary[leg][metric] : summary[metric];
			return { metric, side: ofLeg ? leg : null, statistic: this.#kept(metric, found) };
		});
	}

	/** `null` for a number of too few strides, and for one that has left an interval that was told of it. */
	#kept(metric: MetricName, found: Statistic | null): Statistic | null {
		if (!found || found.n < FEWEST_STRIDES) return null;
		const [low, high] = this.#bounds.get(metric) ?? [-Infinity, Infinity];
		const { mean, plusMinus } = found;
		const within = mean >= low && mean <= high;
		const bounds = [Math.max(low, mean - plusMinus), Math.min(high, mean + plusMinus)] as const;
		this.#bounds.set(metric, within ? bounds : NOWHERE);
		return within ? found : null;
	}
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

/** Whether more frames refine the numbers instead of changing what they are of. */
const isSettled = ({ quality }: Analysis): boolean =>
	!clockInQuestion(quality) && !quality.some(({ code }) => code === 'scene-cut');
