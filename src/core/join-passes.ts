import { compareRunner } from './compare/compare';
import type { ReferenceData } from './compare/reference';
import type { Analysis, GaitEvent, LegAngles, Statistic, Summary } from './model/analysis';
import { isWithin, type FrameSpan } from './model/clip-frames';
import { SIDE_METRICS, type SideMetric } from './model/metrics';
import { clockInQuestion, type QualityCode, type QualityNote } from './model/quality-note';
import { otherSide, SIDES, type Side, type Tracks } from './model/tracks';
import { fewStrides } from './strides/quality';
import { asymmetry, withoutDifferences } from './strides/summary';
import { unseenMetrics } from './strides/support';

/**
 * Passes whose cadences differ by more than this were run at different paces, and so would two equal legs: a jogger's
 * cadence rises by about 8 % from 2.5 to 3.5 m/s, and his extension by 4 degrees (norms of RBDS).
 */
const SAME_PACE = 0.02;

/** Notes of the longest pass that are about strides and legs; they are made anew. */
const MADE_ANEW: readonly QualityCode[] = [
	'scene-cut',
	'several-passes',
	'few-strides',
	'far-leg-unreliable',
	'far-leg-follows'
];

/**
 * One result from a runner's passes there and back: each leg with its strides, means and curves from the pass that
 * shows it from near; everything else from the longest pass.
 *
 * @param back seen from the other side; the longest pass alone where it shows another gait
 */
export function joinPasses(longest: Analysis, back: Analysis, reference: ReferenceData): Analysis {
	const near = longest.view.nearSide;
	const far = otherSide(near);
	if (back.gait !== longest.gait) return longest;
	const from = (side: Side) => (side === near ? longest : back);
	const strides = SIDES.flatMap((side) =>
		from(side).strides.filter((stride) => stride.side === side)
	).toSorted((a, b) => a.startTime - b.startTime);
	const summary = joinedSummary(longest.summary, back.summary, far);
	const clockOpen = [longest, back].some(({ quality }) => clockInQuestion(quality));
	const kept = longest.quality.filter((note) => !MADE_ANEW.includes(note.code) && !isOfLeg(note));
	const notes = [...kept, bothWays(longest, back), ...fewStrides({ strides })];
	const pick = within(back.measuredFrames);
	return {
		...longest,
		framesBack: back.measuredFrames,
		tracks: joinedTracks(longest.tracks, back.tracks, pick),
		repairedFrames: [...longest.repairedFrames, ...back.repairedFrames].toSorted((a, b) => a - b),
		angles: {
			left: joinedLeg(longest.angles.left, back.angles.left, pick),
			right: joinedLeg(longest.angles.right, back.angles.right, pick),
			trunkLean: pick(longest.angles.trunkLean, back.angles.trunkLean)
		},
		footLines: SIDES.flatMap((side) =>
			from(side).footLines.filter((line) => line.side === side)
		).toSorted((a, b) => a.frame - b.frame),
		events: joinedEvents(longest.events, back.events),
		strides,
		summary,
		cycle: { ...longest.cycle, [far]: back.cycle[far] },
		...compareRunner(summary, longest.gait, clockOpen, near, reference),
		quality: [...notes, ...unseenMetrics(summary, notes)]
	};
}

/** A toe-off that opens the later pass would otherwise end the last contact of the earlier one. */
function joinedEvents(longest: readonly GaitEvent[], back: readonly GaitEvent[]): GaitEvent[] {
	const [earlier, later] = [longest, back].toSorted(
		(a, b) => (a[0]?.time ?? 0) - (b[0]?.time ?? 0)
	) as [readonly GaitEvent[], readonly GaitEvent[]];
	const landed = (side: Side) =>
		later.findIndex((event) => event.side === side && event.type === 'initialContact');
	const from = { left: landed('left'), right: landed('right') };
	return [...earlier, ...later.filter(({ side }, i) => from[side] >= 0 && i >= from[side])];
}

/** That a metric is missing because a leg was not seen. */
const isOfLeg = ({ code, details }: QualityNote) =>
	code === 'metric-unsupported' && details['reason'] === 'leg-unseen';

const atOnePace = (a: Summary, b: Summary): boolean => {
	const [one, other] = [a.cadenceStepsPerMinute, b.cadenceStepsPerMinute];
	return !!one && !!other && Math.abs(other.mean / one.mean - 1) <= SAME_PACE;
};

/** Two near legs share the errors that a mirrored view has alike; how far is not known, so none is left out. */
function joinedSummary(longest: Summary, back: Summary, far: Side): Summary {
	const legs = { left: longest.left, right: longest.right, [far]: back[far] };
	const apart = (a: Statistic | null, b: Statistic | null) =>
		a && b && Math.hypot(a.plusMinus, b.plusMinus);
	const joined: Summary = {
		...longest,
		...legs,
		asymmetryPercent: asymmetry(legs.left, legs.right),
		differencePlusMinus: Object.fromEntries(
			SIDE_METRICS.map((name) => [name, apart(legs.left[name], legs.right[name])])
		) as { readonly [metric in SideMetric]: number | null }
	};
	return atOnePace(longest, back) ? joined : withoutDifferences(joined);
}

function bothWays(longest: Analysis, back: Analysis): QualityNote {
	const seconds = ({ first, end }: FrameSpan, { times }: Tracks) => [
		times[first]!,
		times[end - 1]!
	];
	const [startSeconds, endSeconds] = seconds(longest.measuredFrames, longest.raw);
	const [backStartSeconds, backEndSeconds] = seconds(back.measuredFrames, back.raw);
	const [cadence, cadenceBack] = [longest, back].map(
		({ summary }) => summary.cadenceStepsPerMinute?.mean
	);
	return {
		code: 'both-ways',
		severity: 'info',
		metric: null,
		details: {
			side: longest.view.nearSide,
			...{ startSeconds: startSeconds!, endSeconds: endSeconds! },
			...{ backStartSeconds: backStartSeconds!, backEndSeconds: backEndSeconds! },
			// Where the legs are not compared, the sentence says why.
			...(!atOnePace(longest.summary, back.summary) &&
				cadence &&
				cadenceBack && { cadence, cadenceBack })
		}
	};
}

type Pick = (longest: Float64Array, back: Float64Array) => Float64Array;

/** The second column in these frames, the first elsewhere. */
const within =
	(frames: FrameSpan): Pick =>
	(longest, back) =>
		longest.map((value, frame) => (isWithin(frame, frames) ? back[frame]! : value));

const joinedTracks = (longest: Tracks, back: Tracks, pick: Pick): Tracks => ({
	...longest,
	x: longest.x.map((column, k) => pick(column, back.x[k]!)),
	y: longest.y.map((column, k) => pick(column, back.y[k]!)),
	score: longest.score.map((column, k) => pick(column, back.score[k]!))
});

const joinedLeg = (longest: LegAngles, back: LegAngles, pick: Pick): LegAngles => ({
	thigh: pick(longest.thigh, back.thigh),
	shank: pick(longest.shank, back.shank),
	knee: pick(longest.knee, back.knee),
	hip: pick(longest.hip, back.hip)
});
