import { spreadOfPeak } from '../../core/compare/reference';
import type { ShownCycle } from '../../app/reference-choice.svelte';
import type { Analysis } from '../../core/model/analysis';
import { SIDES, type Side } from '../../core/model/tracks';
import type { FigureCurve } from '../../report/cycle-figure';
import { words } from '../../report/words';
import { reportWords } from '../../report/words/report';

/** Mean strides over each other. */
export interface ComparedCurves {
	readonly name: string;
	readonly curves: readonly {
		readonly curve: FigureCurve;
		readonly colour: Side | 'before';
		readonly dashed: boolean;
		readonly contact: number | null;
	}[];
}

const ANGLES = ['thigh', 'knee'] as const;
type Angle = (typeof ANGLES)[number];

/** What lies behind the curve of a leg, and for how long its foot is on the ground, % of the stride. */
interface Behind {
	readonly curve: FigureCurve;
	readonly contact: number | null;
}

const PERCENT = 100;

/** Thigh and knee of each leg that both sessions have. */
export const comparedCurves = (before: Analysis, after: Analysis): ComparedCurves[] =>
	curvesOver(after, (side, angle) => {
		const curve = before.cycle[side]?.[angle];
		return curve ? { curve, contact: contactOf(before, side) } : null;
	});

/** Thigh and knee of each leg over the mean stride of a profile, with the spread of its peaks. */
export function curvesAgainst({ profile, curves }: ShownCycle, runner: Analysis): ComparedCurves[] {
	const { dutyFactor } = profile.metrics;
	const contact = dutyFactor ? PERCENT * dutyFactor.mean : null;
	return curvesOver(runner, (_, angle) => {
		const mean = curves[angle];
		const sd = spreadOfPeak(profile, angle) ?? 0;
		return { curve: { mean, sd: mean.map(() => sd) }, contact };
	});
}

const curvesOver = (
	analysis: Analysis,
	behind: (side: Side, angle: Angle) => Behind | null
): ComparedCurves[] =>
	ANGLES.flatMap((angle) =>
		SIDES.flatMap((side): ComparedCurves[] => {
			const [from, curve] = [behind(side, angle), analysis.cycle[side]?.[angle]];
			if (!from || !curve) return [];
			return [
				{
					name: reportWords.comparison.curve(
						words.charts.axes[angle],
						words.ui[side].toLowerCase()
					),
					curves: [
						{ ...from, colour: 'before', dashed: true },
						{ curve, contact: contactOf(analysis, side), colour: side, dashed: false }
					]
				}
			];
		})
	);

function contactOf({ summary }: Analysis, side: Side): number | null {
	const duty = summary[side].dutyFactor;
	return duty && PERCENT * duty.mean;
}
