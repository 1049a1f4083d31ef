import type { Analysis } from '../../core/model/analysis';
import { SIDES, type Side } from '../../core/model/tracks';
import type { FigureCurve } from '../../report/cycle-figure';
import { words } from '../../report/words';
import { reportWords } from '../../report/words/report';

/** Mean strides of both sessions over each other. */
export interface ComparedCurves {
	readonly name: string;
	readonly curves: readonly {
		readonly curve: FigureCurve;
		readonly colour: Side | 'before';
		readonly dashed: boolean;
		readonly contact: number | null;
	}[];
}

const PERCENT = 100;

/** Thigh and knee of each leg that both sessions have. */
export function comparedCurves(before: Analysis, after: Analysis): ComparedCurves[] {
	return (['thigh', 'knee'] as const).flatMap((angle) =>
		SIDES.flatMap((side): ComparedCurves[] => {
			const [from, to] = [before.cycle[side]?.[angle], after.cycle[side]?.[angle]];
			if (!from || !to) return [];
			const contactOf = ({ summary }: Analysis) => {
				const duty = summary[side].dutyFactor;
				return duty && PERCENT * duty.mean;
			};
			return [
				{
					name: reportWords.comparison.curve(
						words.charts.axes[angle],
						words.ui[side].toLowerCase()
					),
					curves: [
						{ curve: from, colour: 'before', dashed: true, contact: contactOf(before) },
						{ curve: to, colour: side, dashed: false, contact: contactOf(after) }
					]
				}
			];
		})
	);
}
