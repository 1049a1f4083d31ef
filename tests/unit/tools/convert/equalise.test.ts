import { describe, expect, it } from 'vitest';
import { equalisingScales, withScales } from '../../../../tools/convert/equalise';
import { floatModel } from '../../../../tools/convert/float-model';
import { LiteRt } from '../../../../tools/convert/litert';
import type { Convolution } from '../../../../src/pose/tflite/layers';
import type { Network } from '../../../../tools/convert/network';
import { writeTflite } from '../../../../tools/convert/tflite';
import { seededRandom } from '../../../helpers/random';

describe('scales', () => {
	it('bring quiet channels halfway to the loudest, in steps of a factor', () => {
		const loud: Record<string, number[]> = {
			a: [16, 4, 0.1, 0],
			b: [1, 1, 1, 1],
			sum: [1, 1, 1, 1]
		};
		const scales = equalisingScales(small.layers, (name) => loud[name]!);
		const own = [1, 2, 2.83, 2.83];
		expect(Object.fromEntries(scales)).toEqual({ a: own, b: own, sum: own });
	});

	it('are left out where a channel is clipped at a fixed value', () => {
		const scales = equalisingScales(small.layers, () => [1, 2, 3, 4]);
		expect(scales.has('clipped')).toBe(false);
		expect(() => withScales(small, new Map([['clipped', [2, 2, 2, 2]]]))).toThrow('clipped');
	});

	it('must be the same in all that is added', () => {
		expect(() => withScales(small, new Map([['a', [1, 2, 3, 4]]]))).toThrow('sum');
	});

	it('change nothing behind the tensors they are of', async () => {
		const scales = equalisingScales(small.layers, () => [9, 3, 1, 0.2]);
		const scaled = withScales(small, scales);
		const picture = weights(4 * 4 * 4);
		const [plain, sums] = await answers(small, picture);
		const [other, scaledSums] = await answers(scaled, picture);
		plain!.forEach((value, i) => expect(other![i]).toBeCloseTo(value, 5));
		const own = scales.get('sum')!;
		sums!.forEach((value, i) => expect(scaledSums![i]).toBeCloseTo(value * own[i % 4]!, 4));
	});
});

const random = seededRandom(3);
const weights = (length: number) => Float32Array.from({ length }, () => 2 * random.uniform() - 1);
const pointwise = (output: string, input: string, activation: Convolution['activation']) =>
	({
		kind: 'conv',
		output,
		input,
		shape: [4, 4, 4],
		weights: weights(16),
		weightShape: [4, 1, 1, 4],
		bias: weights(4),
		stride: 1,
		padding: 'SAME',
		activation
	}) as const;

/** A residual: `a` and what follows from it are added, and taken by two more. */
const small: Network = {
	inputs: [{ name: 'picture', shape: [4, 4, 4] }],
	layers: [
		pointwise('a', 'picture', 'NONE'),
		pointwise('clipped', 'a', 'RELU6'),
		pointwise('b', 'clipped', 'NONE'),
		{ kind: 'add', output: 'sum', inputs: ['a', 'b'], shape: [4, 4, 4] },
		pointwise('last', 'sum', 'RELU')
	],
	outputs: ['last', 'sum']
};

async function answers(network: Network, picture: Float32Array): Promise<Float32Array[]> {
	const litert = await LiteRt.start();
	const model = await litert.load(writeTflite(floatModel(network, '')));
	const outputs = model.run(picture).map((output) => new Float32Array(output));
	model.dispose();
	return outputs;
}
