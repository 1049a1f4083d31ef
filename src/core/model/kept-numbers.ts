import type { OverallMetric, SideMetric } from './metrics';
import type { Side } from './tracks';

/** A mean and its ±, in the metric's unit. */
export interface KeptNumber {
	readonly mean: number;
	readonly plusMinus: number;
}

/** The summary of a session, those numbers that were given. */
export interface KeptNumbers {
	readonly overall: Readonly<Partial<Record<OverallMetric, KeptNumber>>>;
	readonly sides: Readonly<Record<Side, Readonly<Partial<Record<SideMetric, KeptNumber>>>>>;
	readonly nearSide: Side;
}
