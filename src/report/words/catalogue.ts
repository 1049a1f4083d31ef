import type { OverallMetric, SideMetric } from '../../core/model/metrics';
import type { QualityCode } from '../../core/model/quality-note';
import type { RefusalCode } from '../../core/model/refusal';
import type { AnswerWords } from './en/answer';
import type { BackUpWords } from './en/back-up';
import type { BrowserWords } from './en/browser';
import type { ChartWords } from './en/charts';
import type { OfflineWords } from './en/offline';
import type { NumberWords } from './en/numbers';
import type { StorageWords } from './en/storage';
import type { ComparisonWords } from './en/comparison';
import type { DemandWords } from './en/demand';
import type { DrawWords } from './en/draw';
import type { DiaryWords } from './en/diary';
import type { ExportWords } from './en/exports';
import type { FirstLookWords } from './en/first-look';
import type { FirstNumbersWords } from './en/first-numbers';
import type { HipFlexorWords } from './en/hip-flexors';
import type { LibraryWords } from './en/library';
import type { RecordWords } from './en/record';
import type { ReportWords } from './en/report';
import type { UiWords } from './en/ui';
import type { VideoWords } from './en/video';
import type { NumberMarks } from './marks';

/** Numbers and names a sentence uses; the sentence reads well without any of them. */
export type Details = Readonly<Record<string, number | string>>;

/** Why an input gives no result, and what to do about it, in plain sentences. */
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
	/** Unit as shown, of stored value x `METRICS[name].scale`. */
	readonly unit: string;
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
	/** A runner compared with reference values: findings, profiles, expected values. */
	readonly comparison: ComparisonWords;
	/** Time lane and charts. */
	readonly charts: ChartWords;
	/** Text beside numbers. */
	readonly numbers: NumberWords;
	readonly ui: UiWords;
	/**
	 * Translates a text of a reference file (title, population, definition, note, unit), which is English. An unknown
	 * text, such as one the user wrote, stays as it is; so do citations of sources, but for one's own sessions.
	 */
	readonly reference: (text: string) => string;
	/** Words of the pages that load their English words themselves: `null` in English. */
	readonly pages: {
		/** The review's parts. */
		readonly answer: AnswerWords;
		readonly backUp: BackUpWords;
		readonly browser: BrowserWords;
		/** Hip-flexor demand. */
		readonly demand: DemandWords;
		readonly diary: DiaryWords;
		readonly draw: DrawWords;
		readonly exports: ExportWords;
		readonly firstNumbers: FirstNumbersWords;
		readonly firstLook: FirstLookWords;
		readonly hipFlexors: HipFlexorWords;
		readonly library: LibraryWords;
		readonly offline: OfflineWords;
		readonly record: RecordWords;
		/** Reports, and the comparison of two sessions. */
		readonly report: ReportWords;
		readonly video: VideoWords;
	} | null;
}
