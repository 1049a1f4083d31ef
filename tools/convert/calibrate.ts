import { correctLayers } from './correct-layers';
import { equalisingScales } from './equalise';
import { floatModel } from './float-model';
import {
	isFloat,
	quantisedLayer,
	scaledFor,
	scalingsOf,
	withBiasError,
	type Quantisation,
	type TensorQuantisation
} from './int8-model';
import type { LiteRt } from './litert';
import { floatPicture, type CalibrationTask } from './pictures';
import type { Layer } from '../../src/pose/tflite/layers';
import { isBackbone, layersAlone } from './network';
import { meanWeightError, rounded, type Range } from './quantise';
import { writeTflite } from './tflite';

/** Significant digits of a range that are kept: what is written is what the next step is made with. */
const RANGE_DIGITS = 5;
/** One look in so many is enough to measure what rounding adds to each channel: no multiple of the looks at a clip. */
const CORRECTION_EVERY = 11;

/**
 * Measures the range of each tensor of the backbone, evens out how loud its channels are, and finds what must be added to each bias so that rounding changes the
 * mean of no channel: first by calculation, then layer by layer with the quantised network itself, whose errors so far
 * are thereby taken into account (Nagel et al. 2019, arXiv:1906.04721).
 *
 * @param say progress, in a few words
 */
export async function calibrate(
	litert: LiteRt,
	task: CalibrationTask,
	say: (what: string) => void
): Promise<Quantisation> {
	const { byteScale } = task;
	say(`ranges on ${task.pictures.length} pictures`);
	const seen = await measure(litert, task);
	const backbone = task.network.layers.filter(({ output }) => isBackbone(output));
	const quantisation = rangesOf(backbone, seen);
	const network = scaledFor(task.network, quantisation);
	const scalings = scalingsOf(network, quantisation, byteScale);
	for (const layer of network.layers) {
		if (isFloat(layer, network) || !('weights' in layer)) continue;
		const quantised = quantisedLayer(layer, quantisation, scalings, byteScale);
		const scales = quantisation[layer.input]?.channelScales;
		const means = seen.get(layer.input)!.means.map((mean, i) => mean * (scales?.[i] ?? 1));
		const errors = meanWeightError(layer, quantised, means);
		quantisation[layer.output] = withBiasError(quantisation[layer.output]!, errors);
	}
	const pictures = task.pictures.filter((_, i) => i % CORRECTION_EVERY === 0);
	say(`rounding on ${pictures.length} pictures`);
	return correctLayers(litert, { network, byteScale, pictures }, quantisation);
}

/** What was seen of each channel of a tensor. */
interface Seen {
	readonly lows: Float64Array;
	readonly highs: Float64Array;
	readonly means: Float64Array;
}

/** Ranges and scales of all tensors; one behind a ReLU6 has the range of that, whatever was seen of it. */
function rangesOf(
	backbone: readonly Layer[],
	seen: ReadonlyMap<string, Seen>
): Record<string, TensorQuantisation> {
	const scales = equalisingScales(backbone, (name) => {
		const { lows, highs } = seen.get(name)!;
		return highs.map((high, i) => Math.max(high, -lows[i]!));
	});
	const range = (name: string): Range => {
		const { lows, highs } = seen.get(name)!;
		const scaled = (values: Float64Array) =>
			values.map((value, i) => value * (scales.get(name)?.[i] ?? 1));
		const ends = [Math.min(0, ...scaled(lows)), Math.max(0, ...scaled(highs))] as const;
		return [rounded(ends[0], RANGE_DIGITS), rounded(ends[1], RANGE_DIGITS)];
	};
	return Object.fromEntries(
		backbone.map((layer) => {
			const { output } = layer;
			if ('activation' in layer && layer.activation === 'RELU6') return [output, { range: [0, 6] }];
			const channelScales = scales.get(output);
			return [output, { range: range(output), ...(channelScales && { channelScales }) }];
		})
	);
}

/** The picture and all tensors of the backbone, in floats. */
async function measure(
	litert: LiteRt,
	{ network, byteScale, pictures }: CalibrationTask
): Promise<Map<string, Seen>> {
	const backbone = network.layers.filter(({ output }) => isBackbone(output));
	const model = await litert.load(writeTflite(floatModel(layersAlone(network, backbone), '')));
	const [picture] = network.inputs;
	const ofPicture = new ChannelSums(picture!.shape[2]);
	const sums = backbone.map((layer) => new ChannelSums(layer.shape[2]));
	for (const pixels of pictures) {
		const input = floatPicture(pixels, byteScale);
		ofPicture.add(input);
		for (const [i, output] of model.run(input).entries()) sums[i]!.add(new Float32Array(output));
	}
	model.dispose();
	return new Map([
		[picture!.name, ofPicture.seen()],
		...backbone.map(({ output }, i) => [output, sums[i]!.seen()] as const)
	]);
}

class ChannelSums {
	readonly #sums: Float64Array;
	readonly #lows: Float64Array;
	readonly #highs: Float64Array;
	#values = 0;

	constructor(channels: number) {
		this.#sums = new Float64Array(channels);
		this.#lows = new Float64Array(channels).fill(Infinity);
		this.#highs = new Float64Array(channels).fill(-Infinity);
	}

	add(values: Float32Array): void {
		const [sums, lows, highs] = [this.#sums, this.#lows, this.#highs];
		for (let i = 0, channel = 0; i < values.length; i++) {
			const value = values[i]!;
			sums[channel]! += value;
			if (value < lows[channel]!) lows[channel] = value;
			if (value > highs[channel]!) highs[channel] = value;
			if (++channel === sums.length) channel = 0;
		}
		this.#values += values.length / sums.length;
	}

	seen(): Seen {
		const means = this.#sums.map((sum) => sum / this.#values);
		return { lows: this.#lows, highs: this.#highs, means };
	}
}
