import type { OverallMetric, SideMetric } from '../../core/model/metrics';
import type { QualityCode } from '../../core/model/quality-note';
import type { RefusalCode } from '../../core/model/refusal';
import type { ChartWords } from './en/charts';
import type { NumberWords } from './en/numbers';
import type { StorageWords } from './en/storage';
import type { ComparisonWords } from './en/comparison';
import type { DemandWords } from './en/demand';
import type { DiaryWords } from './en/diary';
import type { HipFlexorWords } from './en/hip-flexors';
import type { RecordWords } from './en/record';
import type { UiWords } from './en/ui';
import type { NumberMarks } from './marks';

/** Numbers and names a sentence needs; a sentence stays whole when one is missing. */
export type Details = Readonly<Record<string, number | string>>;

/** Why an input gives no result, and what to do about it: one plain sentence each. */
export interface Problem {
	readonly happened: string;
	readonly advice: string;
}

/** How a metric is named, written and explained. */
export interface MetricWords {
	/** For a table row: "Peak hip extension". */
	readonly label: string;
	/** For a narrow column: "Extension". */
	readonly short: string;
	/** Unit as shown, after `scale`. */
	readonly unit: string;
	/** Shown value = stored value x scale: contact time is stored in s and shown in ms. */
	readonly scale: number;
	readonly decimals: number;
	/** One or two sentences without jargon: what it is and how it was read. */
	readonly explain: string;
}

/**
 * Everything the app says in one language. The English objects are the contract: a language in which a sentence is
 * missing does not compile.
 */
export interface Catalogue {
	/** BCP 47. */
	readonly language: string;
	/** BCP 47, how dates are written. */
	readonly dates: string;
	readonly marks: NumberMarks;
	readonly problems: { readonly [code in RefusalCode]: (details: Details) => Problem };
	readonly quality: { readonly [code in QualityCode]: (details: Details) => string };
	readonly metrics: { readonly [name in SideMetric | OverallMetric]: MetricWords };
	readonly storage: StorageWords;
	/** A runner against reference values: findings, profiles, expected values. */
	readonly comparison: ComparisonWords;
	/** Hip-flexor demand. */
	readonly demand: DemandWords;
	/** Time lane and charts. */
	readonly charts: ChartWords;
	/** What stands beside numbers. */
	readonly numbers: NumberWords;
	readonly ui: UiWords;
	/**
	 * What a reference file says (titles, populations, definitions, notes, units), which is English there. A text that
	 * is not known, as of a file of the user's own, stays as it is; so do the citations of sources.
	 */
	readonly reference: (text: string) => string;
	/** Words of pages that bring their own English ones: `null` in English. */
	readonly pages: {
		readonly diary: DiaryWords;
		readonly hipFlexors: HipFlexorWords;
		readonly record: RecordWords;
	} | null;
}
