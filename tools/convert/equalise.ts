import { inputsOf, type Convolution, type Layer } from '../../src/pose/tflite/layers';
import type { Network } from './network';
import { rounded } from './quantise';

/** What each channel of a tensor is multiplied with, by short name. */
export type ChannelScales = ReadonlyMap<string, readonly number[]>;

/** A quiet channel becomes at most this much louder, before the root is taken. */
const LOUDEST = 8;
const SCALE_DIGITS = 3;

/**
 * Scales that bring the channels of each tensor without activation nearer to the loudest one, so that quiet channels
 * have more of the 256 steps. The root of what would make them equal: what a channel gains in steps, the weights that
 * take it lose (Nagel et al. 2019, arXiv:1906.04721, section 4.1). Tensors that are added to each other have one set.
 *
 * @param largest magnitude of each channel of a tensor
 */
export function equalisingScales(
	layers: readonly Layer[],
	largest: (name: string) => ArrayLike<number>
): Map<string, readonly number[]> {
	const scales = new Map<string, readonly number[]>();
	for (const group of linearGroups(layers)) {
		const channels = Array.from(largest(group[0]!), (_, channel) =>
			Math.max(...group.map((name) => largest(name)[channel]!))
		);
		const loudest = Math.max(...channels);
		const own = channels.map((loud) => {
			const ratio = loudest / Math.max(loud, loudest / LOUDEST);
			return rounded(Math.sqrt(ratio), SCALE_DIGITS);
		});
		for (const name of group) scales.set(name, own);
	}
	return scales;
}

/** Tensors without activation, those that additions join together. */
function linearGroups(layers: readonly Layer[]): string[][] {
	let groups = layers
		.filter(
			(layer) => layer.kind === 'add' || ('activation' in layer && layer.activation === 'NONE')
		)
		.map(({ output }) => [output]);
	for (const layer of layers) {
		if (layer.kind !== 'add') continue;
		const joined = [layer.output, ...layer.inputs];
		const touched = groups.filter((group) => group.some((name) => joined.includes(name)));
		groups = [...groups.filter((group) => !touched.includes(group)), touched.flat()];
	}
	return groups;
}

/** The same network with its tensors scaled: what makes a tensor is multiplied, what takes it is divided. */
export function withScales(network: Network, scales: ChannelScales): Network {
	return { ...network, layers: network.layers.map((layer) => scaledLayer(layer, scales)) };
}

function scaledLayer(layer: Layer, scales: ChannelScales): Layer {
	if ('weights' in layer) return scaledConvolution(layer, scales);
	const sets = new Set([layer.output, ...inputsOf(layer)].map((name) => String(scales.get(name))));
	if (sets.size > 1) throw new Error(`${layer.output} has another scale than what it is made of.`);
	return layer;
}

function scaledConvolution(layer: Convolution, scales: ChannelScales): Convolution {
	const made = scales.get(layer.output);
	const taken = scales.get(layer.input);
	if (!made && !taken) return layer;
	if (made && layer.activation !== 'NONE')
		throw new Error(`${layer.output} is clipped at a fixed value.`);
	const inputs = layer.weightShape[3];
	const each = layer.weights.length / layer.bias.length;
	const outputOf = (place: number) =>
		layer.kind === 'conv' ? Math.floor(place / each) : place % inputs;
	return {
		...layer,
		weights: layer.weights.map(
			(weight, place) => (weight * (made?.[outputOf(place)] ?? 1)) / (taken?.[place % inputs] ?? 1)
		),
		bias: layer.bias.map((value, channel) => value * (made?.[channel] ?? 1))
	};
}
