import { readTflite } from '../../src/pose/tflite/read-tflite';
import type { Network } from './network';

/** The picture in BlazePose's landmark graphs. */
export const PICTURE = 'input_1';
/** Logits of a map for each point: all that is used of the graph, whose other answers are made from it. */
const HEATMAPS = 'Identity_3';

/** Layers behind the last that halves the picture: three side branches, and what joins them. */
const PYRAMID = /^(re_lu_6\d|up_sampling2d|add_2[345]|Identity_3)/;

/**
 * What must stay in floats: the first two layers, whose rounding shifts all that follows, and the last, from which the
 * pyramid makes thousands. Together they take a fiftieth of the time, and without them the error is a half more.
 */
const FLOAT_LAYERS = ['model/re_lu', 'model/re_lu_1', 'model/re_lu_59'];

/**
 * The layers of MediaPipe's BlazePose landmark model *heavy* (.tflite with weights in 16-bit floats) that lead from the
 * picture to its heatmaps. Tensors of the MobileNet are called `model/..`, those of the pyramid `pyramid/..`.
 */
export const readBlazePose = (file: Uint8Array): Network => ({
	...readTflite(file, [HEATMAPS], shortName),
	floatLayers: FLOAT_LAYERS,
	floatSums: true
});

/** `model_1/model/re_lu_1/Relu6;..`, the names of all that was fused, becomes `model/re_lu_1`. */
function shortName(name: string): string {
	if (name === PICTURE) return name;
	const short = name.replace(/^model_1\/model\//, '').split('/')[0]!;
	return `${PYRAMID.test(short) ? 'pyramid' : 'model'}/${short}`;
}
