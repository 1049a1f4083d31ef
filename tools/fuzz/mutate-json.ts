import type { Random } from '../../tests/helpers/random';
import { oneOf } from './mutate-bytes';

/** Written into JSON as they stand: no value of JavaScript gives them. */
const RAW: Readonly<Record<string, string>> = {
	'«too large»': '1e999',
	'«negative zero»': '-0',
	'«not a number»': 'NaN',
	'«long number»': `0.${'1'.repeat(400)}`,
	'«deep»': `${'['.repeat(5000)}${']'.repeat(5000)}`,
	'«deep object»': `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
	'«own prototype»': '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
	'«marked»': '{"$":"Float64Array","at":0,"length":1e15}',
	'«marked deep»': `${'{"$":"date","at":'.repeat(300)}0${'}'.repeat(300)}`
};

const STRINGS = [
	...['', ' ', '\0', '\ud800', '\udc00x', 'a'.repeat(100_000), '\u202eevil', '__proto__'],
	...['constructor', 'toString', '../../etc/passwd', 'C:\\x', '=1+1', '<script>', 'javascript:1'],
	...['NaN', '1e308', '0000-00-00', '9999-12-31', '0001-01-01', '+275760-09-13', '2026-02-30']
];
const NUMBERS = [
	...[0, 1, -1, 2, 0.1, 1e308, -1e308, 5e-324, 1e15, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 31)],
	...[1e-300, 1e21, 255, 65_536, 1e9]
];

function oddValue(random: Random): unknown {
	switch (random.below(8)) {
		case 0:
		case 1:
			return oneOf(random, NUMBERS);
		case 2:
			return oneOf(random, STRINGS);
		case 3:
		case 4:
			return oneOf(random, Object.keys(RAW));
		case 5:
			return oneOf<unknown>(random, [null, true, false, [], {}]);
		case 6:
			return Array<unknown>(10 ** random.below(5)).fill(oneOf<unknown>(random, [null, 0, [], '']));
		default:
			return random.normal() * 10 ** (random.below(40) - 20);
	}
}

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** A random place in a tree: who holds it, and under which key; deep ones as likely as others. */
function placeIn(random: Random, root: Holder): { holder: Holder; key: string } | null {
	let holder = root;
	for (;;) {
		const keys = Object.keys(holder);
		if (keys.length === 0) return null;
		const key = oneOf(random, keys);
		const value: unknown = (holder as Record<string, unknown>)[key];
		if (isHolder(value) && Object.keys(value).length > 0 && random.uniform() < 0.8) holder = value;
		else return { holder, key };
	}
}

/** As `JSON.parse` does: a key `__proto__` becomes a key. */
const define = (holder: Holder, key: string, value: unknown) =>
	Object.defineProperty(holder, key, {
		value,
		enumerable: true,
		writable: true,
		configurable: true
	});

/** Changes values, keys and lengths within a tree of its own. */
export function mutateTree(random: Random, root: Holder): void {
	const place = placeIn(random, root);
	if (place === null) return;
	const { holder, key } = place;
	const value: unknown = (holder as Record<string, unknown>)[key];
	switch (random.below(6)) {
		case 0:
			if (Array.isArray(holder)) holder.splice(Number(key), 1 + random.below(3));
			else delete holder[key];
			return;
		case 1: {
			const other = placeIn(random, root);
			if (other)
				define(holder, key, structuredClone((other.holder as Record<string, unknown>)[other.key]));
			return;
		}
		case 2:
			if (Array.isArray(holder)) holder.push(structuredClone(value));
			else define(holder, oneOf(random, STRINGS), oddValue(random));
			return;
		case 3:
			if (typeof value === 'number') {
				define(holder, key, value * oneOf(random, [-1, 0, 1 + 1e-9, 10, 1e6, 1e300]));
				return;
			}
	}
	define(holder, key, oddValue(random));
}

/** As JSON, with what only JSON can say. */
export function jsonOf(tree: unknown): string {
	let text = JSON.stringify(tree) ?? 'null';
	for (const [mark, raw] of Object.entries(RAW))
		if (text.includes(mark)) text = text.replaceAll(`"${mark}"`, () => raw);
	return text;
}

/** Changes the text itself: cuts, copies, other signs. */
export function mutateText(random: Random, text: string): string {
	const at = random.below(text.length + 1);
	const to = Math.min(text.length, at + Math.ceil(text.length ** random.uniform()));
	switch (random.below(5)) {
		case 0:
			return text.slice(0, at);
		case 1:
			return text.slice(0, at) + text.slice(to);
		case 2:
			return text.slice(0, to) + text.slice(at);
		case 3:
			return (
				text.slice(0, at) + oneOf(random, [...'{}[],:"\\0-e.\0\ufeff\ud800']) + text.slice(at + 1)
			);
		default:
			return `\ufeff${text}`;
	}
}

/**
 * A changed file of JSON.
 *
 * @param make gives a tree of its own each time
 */
export function mutatedJson(random: Random, make: () => Holder): string {
	const tree = make();
	const changes = random.below(4);
	for (let i = 0; i < changes; i++) mutateTree(random, tree);
	const text = jsonOf(tree);
	return random.uniform() < 0.1 ? mutateText(random, text) : text;
}
