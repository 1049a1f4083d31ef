import { floatPicture, int8Picture, type CalibrationTask } from './pictures';
import { floatModel } from './float-model';
import { int8Model, isFloat, scalingsOf, withBiasError, type Quantisation } from './int8-model';
import type { LiteRt } from './litert';
import { inputsOf, type Convolution, type Layer } from '../../src/pose/tflite/layers';
import { isBackbone, layersAlone, type Network } from './network';
import { writeTflite, type TfliteSpec } from './tflite';

/** A tensor for each picture. */
type Tensors<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Runs the floats and the quantised network side by side, layer by layer, and takes off each bias what the quantised
 * channel is more than the floats on average.
 */
export async function correctLayers(
	litert: LiteRt,
	{ network, byteScale, pictures }: CalibrationTask,
	calculated: Quantisation
): Promise<Quantisation> {
	const quantisation = { ...calculated };
	const backbone = network.layers.filter(({ output }) => isBackbone(output));
	const picture = network.inputs[0]!.name;
	const floats = new Map([[picture, pictures.map((pixels) => floatPicture(pixels, byteScale))]]);
	const int8s = new Map([[picture, pictures.map(int8Picture)]]);
	for (const [i, layer] of backbone.entries()) {
		const alone = layersAlone(network, [layer]);
		const wanted = await outputs(litert, floatModel(alone, ''), floats);
		const made = wanted.map((each) => new Float32Array(each));
		const run = async () => {
			const model = int8Model(alone, quantisation, byteScale, '');
			return (await outputs(litert, model, int8s)).map((each) => new Int8Array(each));
		};
		let got = await run();
		if ('weights' in layer && !isFloat(layer, network)) {
			const errors = channelErrors(layer, alone, quantisation, made, got);
			quantisation[layer.output] = withBiasError(quantisation[layer.output]!, errors);
			got = await run();
		}
		floats.set(layer.output, made);
		int8s.set(layer.output, got);
		forgetUnused([floats, int8s], backbone.slice(i + 1));
	}
	return quantisation;

	/** How much more each channel is in int8. */
	function channelErrors(
		layer: Convolution,
		alone: Network,
		quantisation: Quantisation,
		made: readonly Float32Array[],
		got: readonly Int8Array[]
	): number[] {
		const scaling = scalingsOf(alone, quantisation, byteScale).get(layer.output)!;
		return meanErrors(layer, scaling.scales[0]!, scaling.zeroPoint, made, got);
	}
}

/** Runs a model on each picture's tensors. */
async function outputs(
	litert: LiteRt,
	model: TfliteSpec,
	tensors: Tensors<Float32Array | Int8Array>
): Promise<ArrayBuffer[]> {
	const inputs = model.inputs.map((name) => tensors.get(name)!);
	const runnable = await litert.load(writeTflite(model), inputs.length);
	const made = inputs[0]!.map((_, i) => runnable.run(...inputs.map((each) => each[i]!))[0]!);
	runnable.dispose();
	return made;
}

/** Mean differences of each channel, where its activation does not clip the floats. */
export function meanErrors(
	{ activation, shape: [, , channels] }: Pick<Convolution, 'activation' | 'shape'>,
	scale: number,
	zeroPoint: number,
	wanted: readonly Float32Array[],
	got: readonly Int8Array[]
): number[] {
	const sums = new Float64Array(channels);
	const counts = new Float64Array(channels);
	const most = activation === 'RELU6' ? 6 : Infinity;
	const least = activation === 'NONE' ? -Infinity : 0;
	for (const [picture, values] of wanted.entries()) {
		const steps = got[picture]!;
		for (let i = 0, channel = 0; i < values.length; i++) {
			const value = values[i]!;
			if (value > least && value < most) {
				sums[channel]! += (steps[i]! - zeroPoint) * scale - value;
				counts[channel]!++;
			}
			if (++channel === channels) channel = 0;
		}
	}
	return Array.from(sums, (sum, channel) => (counts[channel]! > 0 ? sum / counts[channel]! : 0));
}

/** What no later layer takes would fill the memory. */
function forgetUnused(kept: readonly Map<string, unknown>[], later: readonly Layer[]): void {
	const needed = new Set(later.flatMap(inputsOf));
	for (const tensors of kept)
		for (const name of tensors.keys()) if (!needed.has(name)) tensors.delete(name);
}
