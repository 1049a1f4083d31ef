import { correctLayers } from './correct-layers';
import { floatModel } from './float-model';
import {
	quantisedLayer,
	scalingsOf,
	withBiasError,
	type ByteScale,
	type Quantisation,
	type TensorQuantisation
} from './int8-model';
import type { LiteRt } from './litert';
import { isBackbone, layersAlone, type Layer, type Network } from './network';
import { meanWeightError, rounded, type Range } from './quantise';
import { writeTflite } from './tflite';

/** Significant digits of a range that are kept: what is written is what the next step is made with. */
const RANGE_DIGITS = 5;
/** One look in so many is enough to measure what rounding adds to each channel: no multiple of the looks at a clip. */
const CORRECTION_EVERY = 11;

export interface CalibrationTask {
	readonly network: Network;
	readonly byteScale: ByteScale;
	/** RGB bytes. */
	readonly pictures: readonly Uint8Array[];
}

/**
 * Measures the range of each tensor of the backbone, and what must be added to each bias so that rounding changes the
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
	const { network, byteScale } = task;
	const backbone = network.layers.filter(({ output }) => isBackbone(output));
	say(`ranges on ${task.pictures.length} pictures`);
	const seen = await measure(litert, task, backbone);
	const quantisation: Record<string, TensorQuantisation> = {};
	for (const { output } of backbone) quantisation[output] = { range: seen.get(output)!.range };
	const scalings = scalingsOf(network, quantisation, byteScale);
	for (const layer of backbone) {
		if (!('weights' in layer)) continue;
		const quantised = quantisedLayer(layer, quantisation, scalings, byteScale);
		const errors = meanWeightError(layer, quantised, seen.get(layer.input)!.means);
		quantisation[layer.output] = withBiasError(quantisation[layer.output]!, errors);
	}
	const pictures = task.pictures.filter((_, i) => i % CORRECTION_EVERY === 0);
	say(`rounding on ${pictures.length} pictures`);
	return correctLayers(litert, { ...task, pictures }, quantisation);
}

interface Seen {
	readonly range: Range;
	/** Of each channel. */
	readonly means: Float64Array;
}

/** Ranges and means of the picture and of all tensors of the backbone, in floats. */
async function measure(
	litert: LiteRt,
	{ network, byteScale, pictures }: CalibrationTask,
	backbone: readonly Layer[]
): Promise<Map<string, Seen>> {
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
	const seen = new Map([[picture!.name, ofPicture.seen('NONE')]]);
	for (const [i, layer] of backbone.entries())
		seen.set(layer.output, sums[i]!.seen('activation' in layer ? layer.activation : 'NONE'));
	return seen;
}

class ChannelSums {
	readonly #sums: Float64Array;
	#values = 0;
	#low = 0;
	#high = 0;

	constructor(channels: number) {
		this.#sums = new Float64Array(channels);
	}

	add(values: Float32Array): void {
		const sums = this.#sums;
		let [low, high] = [this.#low, this.#high];
		for (let i = 0, channel = 0; i < values.length; i++) {
			const value = values[i]!;
			sums[channel]! += value;
			if (value < low) low = value;
			if (value > high) high = value;
			if (++channel === sums.length) channel = 0;
		}
		[this.#low, this.#high] = [low, high];
		this.#values += values.length / sums.length;
	}

	/** A tensor behind a ReLU6 has the range of that, whatever was seen of it. */
	seen(activation: string): Seen {
		const range: Range =
			activation === 'RELU6'
				? [0, 6]
				: [rounded(this.#low, RANGE_DIGITS), rounded(this.#high, RANGE_DIGITS)];
		return { range, means: this.#sums.map((sum) => sum / this.#values) };
	}
}

/** A picture as the floats take it. */
export function floatPicture(pixels: Uint8Array, { scale, offset }: ByteScale): Float32Array {
	// Rounded after each step, as the graph's own nodes do it.
	const values = Float32Array.from(
		{ length: 256 },
		(_, byte) => Math.fround(byte * scale) + offset
	);
	return Float32Array.from(pixels, (byte) => values[byte]!);
}

/** A picture as the int8 file takes it. */
export const int8Picture = (pixels: Uint8Array): Int8Array =>
	Int8Array.from(pixels, (byte) => byte - 128);
