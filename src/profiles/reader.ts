import * as v from 'valibot';
import { OVERALL_METRICS, SIDE_METRICS } from '../core/analysis';
import type { ReferenceData, ReferenceDemand, ReferenceMetric } from '../core/reference';

const metricName = v.picklist([...SIDE_METRICS, ...OVERALL_METRICS]);
const positive = v.pipe(v.number(), v.minValue(0));
const confidence = v.picklist(['A', 'B', 'C']);
const read = v.picklist(['data', 'full', 'abstract', 'recalled']);
const meanAndSd = { mean: v.number(), sd: positive };
const sourceKeys = v.pipe(v.array(v.string()), v.minLength(1));

/** One profile file: values with unit, population, n, speed, source and confidence. */
const profileSchema = v.strictObject({
	format: v.literal('stridescope/profile'),
	version: v.literal(1),
	name: v.string(),
	title: v.string(),
	population: v.string(),
	speedMetresPerSecond: positive,
	metrics: v.record(
		metricName,
		v.strictObject({
			...meanAndSd,
			unit: v.string(),
			sources: sourceKeys,
			confidence,
			n: v.optional(v.pipe(v.number(), v.integer())),
			read,
			note: v.optional(v.string())
		})
	)
});

const expectedSchema = v.strictObject({
	format: v.literal('stridescope/expected-at-speed'),
	version: v.literal(1),
	provisionalFromMetresPerSecond: positive,
	metrics: v.record(
		metricName,
		v.array(v.strictObject({ speedMetresPerSecond: positive, ...meanAndSd }))
	)
});

const weightsSchema = v.strictObject({
	reason: v.string(),
	weights: v.record(metricName, positive),
	theFive: v.pipe(v.array(metricName), v.length(5))
});

const sourcesSchema = v.record(
	v.string(),
	v.strictObject({ title: v.string(), url: v.optional(v.string()), read })
);

const demandSchema = v.strictObject({
	features: v.array(
		v.strictObject({
			name: v.union([metricName, v.literal('peakThighAccelerationDegreesPerSecond2')]),
			endurance: v.optional(v.strictObject(meanAndSd)),
			sprint: v.optional(v.strictObject(meanAndSd)),
			sources: v.optional(sourceKeys)
		})
	)
});

export interface ReferenceFiles {
	readonly endurance: unknown;
	readonly sprint: unknown;
	readonly expected: unknown;
	readonly weights: unknown;
	readonly sources: unknown;
	readonly demand: unknown;
}

/**
 * Checks the reference files and joins them into what the comparison needs.
 * @throws {v.ValiError} with the path of the first value that does not fit; `Error` for a source that is not listed
 */
export function readReferenceData(files: ReferenceFiles): ReferenceData {
	const endurance = v.parse(profileSchema, files.endurance);
	const sprint = v.parse(profileSchema, files.sprint);
	const expected = v.parse(expectedSchema, files.expected);
	const { weights, theFive } = v.parse(weightsSchema, files.weights);
	const sources = v.parse(sourcesSchema, files.sources);
	const cite = (keys: readonly string[]) =>
		[...new Set(keys)]
			.map((key) => {
				const source = sources[key];
				if (!source) throw new Error(`src/profiles: source ${key} is not in sources.json`);
				return source.title;
			})
			.join('; ');

	const metrics = Object.entries(endurance.metrics).map(([key, low]): ReferenceMetric => {
		const name = v.parse(metricName, key);
		const high = sprint.metrics[name];
		if (!high) throw new Error(`src/profiles: ${name} has no sprint value`);
		return {
			name,
			endurance: { mean: low.mean, sd: low.sd },
			sprint: { mean: high.mean, sd: high.sd },
			weight: weights[name] ?? 0,
			ofTheFive: theFive.includes(name),
			confidence: low.confidence > high.confidence ? low.confidence : high.confidence,
			source: cite([...low.sources, ...high.sources]),
			bySpeed: expected.metrics[name] ?? []
		};
	});

	const demand = v.parse(demandSchema, files.demand).features.map((feature): ReferenceDemand => {
		const metric = metrics.find(({ name }) => name === feature.name);
		const [low, high] = [feature.endurance ?? metric?.endurance, feature.sprint ?? metric?.sprint];
		if (!low || !high) throw new Error(`src/profiles: ${feature.name} has no profile values`);
		return {
			name: feature.name,
			endurance: low,
			sprint: high,
			source: feature.sources ? cite(feature.sources) : (metric?.source ?? ''),
			bySpeed: metric?.bySpeed ?? []
		};
	});
	return { metrics, demand };
}
