import * as v from 'valibot';
import {
	METRICS,
	OVERALL_METRICS,
	SIDE_METRICS,
	THIGH_ACCELERATION,
	type MetricName
} from '../core/model/metrics';
import { EFFECT_IDS, LEVERS } from '../core/compare/reference';

export const PROFILE_FORMAT = 'stridescope/profile';

export const metricName = v.picklist([...SIDE_METRICS, ...OVERALL_METRICS]);
const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.minValue(0));
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const confidence = v.picklist(['A', 'B', 'C']);
const read = v.picklist(['data', 'full', 'abstract', 'recalled']);
const sources = v.pipe(v.array(v.string()), v.minLength(1));

/** Anything other than a web address could run code when it is followed. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\//u, 'Expected a web address'));

export const sourceTable = v.record(
	v.string(),
	v.strictObject({ title: text, url: v.optional(webAddress), where: v.optional(text), read })
);

const value = {
	mean: finite,
	sd: positive,
	unit: v.string(),
	definition: text,
	sources,
	confidence,
	n: v.nullable(count),
	read,
	note: v.optional(text),
	population: v.optional(text),
	speedMetresPerSecond: v.optional(positive)
};

const metricValue = v.strictObject(value);

const metricValues = v.strictObject(
	// A file in other units would place everybody wrongly and look right.
	Object.fromEntries(
		Object.entries(METRICS).map(([name, { unit }]) => [
			name,
			v.optional(v.strictObject({ ...metricValue.entries, unit: v.literal(unit) }))
		])
	) as unknown as { [metric in MetricName]: v.OptionalSchema<typeof metricValue, undefined> }
);

/** One profile file: values with unit, definition, population, n, speed, source and confidence. */
export const profileSchema = v.strictObject({
	format: v.literal(PROFILE_FORMAT),
	version: v.literal(1),
	name: v.pipe(text, v.maxLength(80)),
	title: v.pipe(text, v.maxLength(80)),
	population: text,
	speedMetresPerSecond: v.nullable(positive),
	cycle: v.optional(
		v.union([
			v.strictObject({ measuredAtMetresPerSecond: positive }),
			v.strictObject({ constructedFromMetresPerSecond: positive })
		])
	),
	/** Sources of its own, beside those of the app. */
	sources: v.optional(sourceTable),
	metrics: v.pipe(
		metricValues,
		v.check((metrics) => Object.keys(metrics).length > 0, 'Expected at least one metric')
	)
});

export const expectedSchema = v.strictObject({
	format: v.literal('stridescope/expected-at-speed'),
	version: v.literal(1),
	groups: v.record(v.string(), v.strictObject({ population: text, n: v.nullable(count), read })),
	metrics: v.record(
		metricName,
		v.strictObject({
			unit: v.string(),
			definition: text,
			rows: v.array(
				v.strictObject({
					speedMetresPerSecond: positive,
					mean: finite,
					sd: positive,
					group: v.string(),
					sources,
					confidence
				})
			)
		})
	)
});

export const weightsSchema = v.strictObject({
	reason: text,
	weights: v.record(metricName, positive),
	theFive: v.pipe(v.array(metricName), v.length(5))
});

const demandEnd = v.strictObject({
	mean: finite,
	sd: positive,
	sources,
	confidence,
	n: v.nullable(count),
	read
});

export const demandSchema = v.strictObject({
	format: v.literal('stridescope/demand'),
	version: v.literal(1),
	features: v.array(
		v.union([
			v.strictObject({ name: metricName }),
			v.strictObject({
				name: v.literal(THIGH_ACCELERATION),
				unit: v.string(),
				definition: text,
				endurance: demandEnd,
				sprint: demandEnd
			})
		])
	),
	effects: v.array(
		v.strictObject({
			id: v.picklist(EFFECT_IDS),
			lever: v.picklist(LEVERS),
			values: v.record(v.string(), finite),
			n: v.nullable(count),
			sources,
			confidence,
			read
		})
	)
});
