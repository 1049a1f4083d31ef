import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackUpProblem } from '../../../../src/app/backup/back-up-problem';
import { ByteCollector, fromPortable, toPortable } from '../../../../src/app/backup/portable';

describe('values on the way through a back-up', () => {
	it.each<[string, unknown]>([
		['numbers that JSON does not have', [NaN, -0, 0, Infinity, -Infinity, 5e-324]],
		['what is there and undefined', { here: undefined }],
		['days', new Date(86_400_123)],
		['typed arrays', { a: Float32Array.of(NaN, -0, 1e-40), b: new Uint8Array(0) }],
		['part of a buffer', new Float64Array(new ArrayBuffer(64), 16, 3).fill(1 / 3)],
		['buffers', Uint8Array.of(1, 2, 3).buffer],
		['keys that look like marks', { $: 'Float32Array', at: 0, length: 1e9 }],
		['texts', 'äöü \ud83d\ude00 \u0000 \ud800']
	])('stay what they were: %s', (_, value) => {
		expect(through(value)).toEqual(value);
	});

	it('keep every bit of a gap', () => {
		const gap = new Float32Array(new Uint32Array([0x7fc00123, 0x80000000]).buffer);
		const back = through(gap) as Float32Array;
		expect([...new Uint32Array(back.buffer)]).toEqual([0x7fc00123, 0x80000000]);
	});

	it('stay what they were, whatever they are', () => {
		const value = fc.anything({
			withNullPrototype: false,
			withTypedArray: true,
			withDate: true,
			maxDepth: 4
		});
		fc.assert(fc.property(value, (one) => void expect(through(one)).toEqual(one)));
	});

	it('never become prototypes', () => {
		const evil = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"x": 2}}') as object;
		const back = through(evil) as object;
		expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
		expect(Object.keys(back)).toEqual(['__proto__', 'constructor']);
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	it.each([() => 1, new Map(), 3n, Symbol('s')])(
		'are refused where none can hold them: %s',
		(value) => {
			expect(() => toPortable(value, new ByteCollector())).toThrow(TypeError);
		}
	);
});

it.each<[string, unknown]>([
	['beyond the bytes', { $: 'Float32Array', at: 0, length: 2 }],
	['at no place', { $: 'Uint8Array', at: -1, length: 1 }],
	['of no count', { $: 'Uint8Array', at: 0, length: 0.5 }],
	['of an unknown kind', { $: 'constructor' }],
	['of no kind', { $: { x: 1 } }],
	['without entries', { $: 'object', entries: [['a']] }],
	['too deep', JSON.parse('['.repeat(5000) + ']'.repeat(5000))]
])('a value %s is damaged', (_, value) => {
	expect(() => fromPortable(value, new Uint8Array(7))).toThrow(BackUpProblem);
});

function through(value: unknown): unknown {
	const bytes = new ByteCollector();
	const text = JSON.stringify(toPortable(value, bytes));
	return fromPortable(JSON.parse(text), bytes.joined());
}
