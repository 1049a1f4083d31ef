import { rowsAround } from '../../core/compare/expected';
import type { ReferenceSource } from '../../core/compare/reference';
import type { MetricName } from '../../core/model/metrics';
import { mainLibrary } from '../../profiles/reference-data';
import type { NextStep } from '../../report/next-steps';

/**
 * Who measured what a report compares with and advises, each once: "Lenhart 2014, JOSPT, n = 30".
 *
 * @param speed m/s, at which the numbers are compared; `null` where they are not
 */
export function reportSources(
	names: readonly MetricName[],
	speed: number | null,
	steps: readonly NextStep[]
): string[] {
	const expected = names.flatMap((name) =>
		speed === null ? [] : rowsAround(mainLibrary.expected[name] ?? [], speed)
	);
	const effects = mainLibrary.effects.filter(({ id }) => steps.some(({ source }) => source === id));
	return citations([...expected, ...effects]);
}

/** The sources of some values, each once: "Lenhart 2014, JOSPT, n = 30". */
export const citations = (
	values: readonly { readonly sources: readonly ReferenceSource[] }[]
): string[] => [...new Set(values.flatMap(({ sources }) => sources.map(citation)))];

/** Who, when and where; what was measured is in the app. */
const citation = ({ title }: ReferenceSource): string => title.split(/: | \(|; /)[0]!;
