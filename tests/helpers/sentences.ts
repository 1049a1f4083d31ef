/** What the sentences of the catalogue say when each is asked with sample details. */

/** Details of problems and notes: distinct, so that none stands in for another. */
const DETAILS = {
	...numbered([
		...['frames', 'expected', 'people', 'percent', 'startSeconds', 'endSeconds', 'degrees'],
		...['needed', 'factor', 'cadence', 'strides', 'spectrum', 'repeats', 'of', 'chosen'],
		...['suggested', 'inferred', 'step', 'copies', 'framesPerSecond', 'sessions', 'version']
	]),
	left: 12,
	right: 13,
	dutyFactor: 0.42,
	plusMinus: 0.03,
	confidence: 0.87,
	codec: 'HEVC',
	backend: 'webgl',
	where: 'times.2',
	name: 'Mo.mov',
	source: 'XY',
	side: 'left',
	reason: 'leg-unseen'
};

const ONE_OF_EACH = Object.fromEntries(
	['frames', 'people', 'strides', 'inferred', 'copies', 'sessions', 'left', 'right'].map((key) => [
		key,
		1
	])
);

/** Values of published effects. */
const VALUES = new Proxy<Record<string, number>>({}, { get: (_, key) => String(key).length });

/** Where a sentence looks something up, what it is asked with. Elsewhere: a number a place, as text. */
const SAMPLES: readonly (readonly [path: RegExp, details: readonly unknown[]])[] = [
	[/^(problems|quality)\./, [DETAILS]],
	[/^demand\.effects\./, [VALUES]],
	[/^comparison\.findings\.position$/, ['71', '72', '73', 'sprint-like']],
	[/^comparison\.findings\.standsOut$/, ['71', '72', 'between', '74']],
	[/^comparison\.findings\.atSpeed$/, ['71', '72', '73', true, '75', '76']],
	[/^comparison\.five\.(sure|rather)$/, ['endurance-like']],
	[/^comparison\.atSpeed\.(likeSpeed|beyond)$/, ['71', '72', '73', '74', false]],
	[/^numbers\.atSpeed\.beyond$/, ['71', true]],
	[/^ui\.correct\.(joint|moved|hidden)$/, ['left_knee', 72]],
	[/^ui\.correct\.(event|eventAdded|eventRemoved|eventMoved)$/, ['toeOff', 'left', '73', '74']],
	[/^ui\.correct\.add$/, ['initialContact', 'right']],
	[/^ui\.correct\.(exchanged|previewing)$/, ['legs', 72, 73]],
	[/^ui\.correct\.stride(Ex|In)cluded$/, ['right', '72']],
	[/^ui\.correct\.effect\.ofSide$/, ['right', '72']],
	[/^report\.comparison\.unlike\.speed-ratio$/, ['71', true]],
	[/^diary\..*rising-together\.says$/, [{ loads: ['speed', 'incline', 'volume'] }]],
	[/^diary\..*worse-day-after\.says$/, [{ during: 72, dayAfter: 73 }]]
];

export interface Sentence {
	/** Where it stands in the catalogue: "ui.open.title". */
	readonly path: string;
	readonly text: string;
	/** How many details it takes; `null` for a plain text. */
	readonly arity: number | null;
	/** The details it was asked with, where all of them belong into the text. */
	readonly given: readonly string[];
}

/**
 * Every text below `part`, in the order of the catalogue.
 * @param change what each detail becomes before a sentence is asked with it
 */
export function sentencesOf(part: unknown, path = '', change: Change = asText): Sentence[] {
	if (typeof part === 'string') return [{ path, text: part, arity: null, given: [] }];
	if (typeof part === 'function') return asked(part as Ask, path, change);
	if (part === null || typeof part !== 'object') return [];
	return Object.entries(part).flatMap(([key, value]) =>
		sentencesOf(value, path === '' ? key : `${path}.${key}`, change)
	);
}

/** Every count becomes 1. */
export function oneOfEach(detail: unknown): unknown {
	if (detail === DETAILS) return { ...DETAILS, ...ONE_OF_EACH };
	return typeof detail === 'number' ? 1 : detail;
}

type Change = (detail: unknown) => unknown;
const asText: Change = (detail) => (typeof detail === 'number' ? String(detail) : detail);

type Ask = (...details: unknown[]) => unknown;

function asked(ask: Ask, path: string, change: Change): Sentence[] {
	const sample = SAMPLES.find(([pattern]) => pattern.test(path))?.[1];
	const given = Array.from({ length: ask.length }, (_, place) => 71 + place);
	const said = ask(...(sample ?? given).map(change));
	return sentencesOf(said, path).map((sentence) => ({
		...sentence,
		arity: ask.length,
		given: sample ? [] : given.map(String)
	}));
}

function numbered(keys: readonly string[]): Record<string, number> {
	return Object.fromEntries(keys.map((key, i) => [key, 21 + i]));
}
