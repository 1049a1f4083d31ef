import type { Confidence, ProfileLabel } from '../core/model/comparison';
import type { MetricName } from '../core/model/metrics';
import type { Side } from '../core/model/tracks';
import { expectedText, formatSpeed } from './at-speed';
import { formatMetricWithUnit, formatNumber, withMargin } from './format';
import { words } from './words';

/** What a finding says: which number of which leg, and the figures its sentence is made of, in stored units. */
export type FindingFacts =
	| Facts<
			'position',
			null,
			null,
			{
				readonly position: number;
				readonly low: number;
				readonly high: number;
				readonly label: ProfileLabel;
				/** Share of the weights that rests on provisional values, 0..1. */
				readonly provisionalShare: number;
			}
	  >
	| Facts<
			'stands-out',
			MetricName,
			Side | null,
			{
				readonly value: number;
				readonly plusMinus: number;
				readonly label: ProfileLabel;
				/** Of all numbers together. */
				readonly position: number;
				readonly confidence: Confidence;
			}
	  >
	| Facts<
			'at-speed',
			MetricName,
			Side | null,
			{
				readonly value: number;
				readonly plusMinus: number;
				readonly expectedMean: number;
				readonly expectedSd: number;
				readonly speedMetresPerSecond: number;
				readonly likeSpeedMetresPerSecond: number | null;
				readonly confidence: Confidence;
			}
	  >
	| Facts<'sides', MetricName, Side, { readonly amount: number; readonly plusMinus: number }>;

interface Facts<Kind extends string, Metric, OfSide, Figures> {
	readonly kind: Kind;
	/** The number whose frames prove it; `null` for the total. */
	readonly metric: Metric;
	readonly side: OfSide;
	readonly details: Figures;
}

type SpeedText = (metresPerSecond: number) => string;

type FactsOf<Kind extends FindingFacts['kind']> = Extract<FindingFacts, { readonly kind: Kind }>;

/**
 * A finding in a sentence of the page's language, with its margin.
 *
 * @param speedText by default in the unit in which speeds are entered
 */
export function findingSentence(facts: FindingFacts, speedText: SpeedText = formatSpeed): string {
	switch (facts.kind) {
		case 'position':
			return positionSentence(facts);
		case 'stands-out':
			return standsOutSentence(facts);
		case 'at-speed':
			return atSpeedFinding(facts, speedText);
		case 'sides':
			return sidesSentence(facts);
	}
}

function positionSentence({ details }: FactsOf<'position'>): string {
	const { position, low, high, label, provisionalShare } = details;
	const sentence = words.comparison.findings.position(
		formatNumber(position, 2),
		formatNumber(low, 2),
		formatNumber(high, 2),
		label
	);
	const percent = formatNumber(100 * provisionalShare, 0);
	const share = words.comparison.profile.provisionalShare(percent);
	return provisionalShare > 0 ? `${sentence} ${share}` : sentence;
}

function standsOutSentence({ metric, details }: FactsOf<'stands-out'>): string {
	const { value, plusMinus, label, position, confidence } = details;
	return withProvisional(
		confidence,
		words.comparison.findings.standsOut(
			words.metrics[metric].label,
			withMargin(metric, { mean: value, plusMinus }),
			label,
			formatNumber(position, 2)
		)
	);
}

function atSpeedFinding({ metric, details }: FactsOf<'at-speed'>, speedText: SpeedText): string {
	const { value, plusMinus, expectedMean, expectedSd, likeSpeedMetresPerSecond: like } = details;
	const text = words.comparison.findings;
	const sentence = text.atSpeed(
		words.metrics[metric].label,
		withMargin(metric, { mean: value, plusMinus }),
		formatMetricWithUnit(metric, Math.abs(value - expectedMean), plusMinus),
		value > expectedMean,
		expectedText(metric, { mean: expectedMean, sd: expectedSd }),
		speedText(details.speedMetresPerSecond)
	);
	return withProvisional(
		details.confidence,
		like === null ? sentence : `${sentence} ${text.likeSpeed(speedText(like))}`
	);
}

function sidesSentence({ metric, side, details }: FactsOf<'sides'>): string {
	const { amount, plusMinus } = details;
	return words.comparison.findings.sides(
		words.metrics[metric].label,
		words.ui[side].toLowerCase(),
		formatMetricWithUnit(metric, amount, plusMinus),
		formatMetricWithUnit(metric, plusMinus, plusMinus)
	);
}

const withProvisional = (confidence: Confidence, sentence: string): string =>
	confidence === 'C' ? `${sentence} ${words.comparison.provisionalSentence}` : sentence;
