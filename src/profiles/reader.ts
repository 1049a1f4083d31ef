import * as v from 'valibot';
import type { MetricName } from '../core/model/metrics';
import type {
	ReferenceLibrary,
	ReferenceProfile,
	ReferenceSource,
	ReferenceValue
} from '../core/compare/reference';
import { demandSchema, expectedSchema, profileSchema, sourceTable, weightsSchema } from './schema';

type SourceTable = v.InferOutput<typeof sourceTable>;
export type ProfileFile = v.InferOutput<typeof profileSchema>;

/** The content of the folder, not yet validated. */
export interface ReferenceFiles {
	readonly profiles: readonly unknown[];
	readonly expected: unknown;
	readonly weights: unknown;
	readonly sources: unknown;
	readonly demand: unknown;
}

/**
 * Validates the reference files and joins them into what comparisons need.
 * @throws {v.ValiError} with the path of the first value that is invalid; `Error` for a source or a group that is not
 *   listed and for two profiles of one name
 */
export function readReferenceLibrary(files: ReferenceFiles): ReferenceLibrary {
	const sources = v.parse(sourceTable, files.sources);
	const profiles = files.profiles.map((file) => profileOf(v.parse(profileSchema, file), sources));
	const names = new Set(profiles.map(({ name }) => name));
	if (names.size < profiles.length) throw new Error('src/profiles: two profiles have one name');
	const { weights, theFive, reason } = v.parse(weightsSchema, files.weights);
	const { features, effects } = v.parse(demandSchema, files.demand);
	return {
		profiles,
		weights,
		weightsReason: reason,
		theFive,
		expected: expectedValues(files.expected, sources),
		demand: features.map((feature) => {
			if (!('endurance' in feature)) return { name: feature.name, values: null };
			const { name, unit, definition } = feature;
			const at = (file: 'endurance' | 'sprint'): ReferenceValue => {
				const of = profiles.find((profile) => profile.name === file);
				return {
					...feature[file],
					unit,
					definition,
					population: of?.population ?? '',
					speedMetresPerSecond: of?.speedMetresPerSecond ?? null,
					note: null,
					sources: cite(feature[file].sources, sources)
				};
			};
			return { name, values: { endurance: at('endurance'), sprint: at('sprint') } };
		}),
		effects: effects.map((effect) => ({ ...effect, sources: cite(effect.sources, sources) }))
	};
}

/**
 * A validated profile file in the form that comparisons use: what a value does not state comes from the file.
 * @param sources the app's own; a file may bring more
 */
export function profileOf(file: ProfileFile, sources: SourceTable): ReferenceProfile {
	const known = { ...sources, ...file.sources };
	const metrics = Object.entries(file.metrics).flatMap(([name, value]) =>
		value === undefined
			? []
			: [
					[
						name,
						{
							...value,
							population: value.population ?? file.population,
							speedMetresPerSecond: value.speedMetresPerSecond ?? file.speedMetresPerSecond,
							note: value.note ?? null,
							sources: cite(value.sources, known)
						} satisfies ReferenceValue
					] as const
				]
	);
	return {
		name: file.name,
		title: file.title,
		population: file.population,
		speedMetresPerSecond: file.speedMetresPerSecond,
		cycle: file.cycle ?? null,
		metrics: Object.fromEntries(metrics)
	};
}

function expectedValues(file: unknown, sources: SourceTable): ReferenceLibrary['expected'] {
	const { groups, metrics } = v.parse(expectedSchema, file);
	return Object.fromEntries(
		Object.entries(metrics).map(([name, { unit, definition, rows }]) => [
			name as MetricName,
			rows.map(({ group, ...row }): ReferenceValue => {
				const set = entryOf(groups, group);
				if (!set) throw new Error(`src/profiles: group ${group} is not listed`);
				return {
					...row,
					...set,
					unit,
					definition,
					note: null,
					sources: cite(row.sources, sources)
				};
			})
		])
	);
}

/** What a table lists under a name; nothing for a name that every object has, such as `constructor`. */
const entryOf = <Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
	Object.hasOwn(table, name) ? table[name] : undefined;

const cite = (keys: readonly string[], sources: SourceTable): ReferenceSource[] =>
	[...new Set(keys)].map((key) => {
		const source = entryOf(sources, key);
		if (!source) throw new Error(`src/profiles: source ${key} is not listed`);
		const { title, url, where, read } = source;
		return { title, url: url ?? null, where: where ?? null, read };
	});
