import { Builder, type Offset } from 'flatbuffers';
import type { Activation } from '../../src/pose/tflite/layers';
import {
	ActivationFunctionType,
	AddOptions,
	Buffer as DataBuffer,
	BuiltinOperator,
	BuiltinOptions,
	Conv2DOptions,
	DepthwiseConv2DOptions,
	DequantizeOptions,
	Model,
	Operator,
	OperatorCode,
	Padding,
	QuantizationParameters,
	QuantizeOptions,
	ResizeBilinearOptions,
	SubGraph,
	Tensor,
	TensorType
} from '../../src/pose/tflite/schema/tflite_generated';

/** How whole numbers stand for real ones: real = scale x (number - zero point). */
export interface Scaling {
	/** One, or one for each channel of {@link dimension}. */
	readonly scales: readonly number[];
	readonly zeroPoint: number;
	/** Dimension of the shape along which the scales change. */
	readonly dimension: number;
}

export interface TensorSpec {
	readonly name: string;
	readonly shape: readonly number[];
	readonly type: 'FLOAT32' | 'INT32' | 'INT8';
	/** Of a constant. */
	readonly data?: Float32Array | Int32Array | Int8Array;
	readonly scaling?: Scaling;
}

interface ConvolutionOptions {
	readonly padding: 'SAME' | 'VALID';
	readonly stride: number;
	readonly activation: Activation;
}

export type OperatorSpec = {
	readonly version: number;
	/** Names of tensors. */
	readonly inputs: readonly string[];
	readonly output: string;
} & (
	| { readonly code: 'CONV_2D' | 'DEPTHWISE_CONV_2D'; readonly options: ConvolutionOptions }
	| { readonly code: 'ADD' | 'RESIZE_BILINEAR' | 'PAD' | 'QUANTIZE' | 'DEQUANTIZE' }
);

/** A model as a list of tensors and the operators between them, in the order in which they run. */
export interface TfliteSpec {
	readonly description: string;
	readonly tensors: readonly TensorSpec[];
	readonly operators: readonly OperatorSpec[];
	readonly inputs: readonly string[];
	readonly outputs: readonly string[];
}

/** The third revision of the format, the only one in use. */
const FORMAT_VERSION = 3;

/** A .tflite file: the same bytes for the same model. */
export function writeTflite(spec: TfliteSpec): Uint8Array {
	const builder = new Builder(1 << 20);
	const places = new Map(spec.tensors.map(({ name }, i) => [name, i]));
	const place = (name: string): number => {
		const found = places.get(name);
		if (found === undefined) throw new Error(`There is no tensor ${name}.`);
		return found;
	};
	// Buffer 0 is empty, by the format's own rule; tensors without data name it.
	const buffers = [DataBuffer.createBuffer(builder, 0)];
	const tensors = spec.tensors.map((tensor) => {
		if (tensor.data) buffers.push(writeBuffer(builder, tensor.data));
		return writeTensor(builder, tensor, tensor.data ? buffers.length - 1 : 0);
	});
	const codes = [...new Set(spec.operators.map(({ code, version }) => `${code} ${version}`))];
	const operators = spec.operators.map((operator) =>
		writeOperator(builder, operator, codes.indexOf(`${operator.code} ${operator.version}`), place)
	);
	const graph = SubGraph.createSubGraph(
		builder,
		SubGraph.createTensorsVector(builder, tensors),
		SubGraph.createInputsVector(builder, spec.inputs.map(place)),
		SubGraph.createOutputsVector(builder, spec.outputs.map(place)),
		SubGraph.createOperatorsVector(builder, operators),
		builder.createString('main')
	);
	const operatorCodes = codes.map((each) => {
		const [name, version] = each.split(' ') as [keyof typeof BuiltinOperator, string];
		const code = BuiltinOperator[name];
		// All codes in use are below 127, so that the old field of one byte holds them as well.
		return OperatorCode.createOperatorCode(builder, code, 0, Number(version), code);
	});
	const model = Model.createModel(
		builder,
		FORMAT_VERSION,
		Model.createOperatorCodesVector(builder, operatorCodes),
		Model.createSubgraphsVector(builder, [graph]),
		builder.createString(spec.description),
		Model.createBuffersVector(builder, buffers)
	);
	Model.finishModelBuffer(builder, model);
	return builder.asUint8Array();
}

function writeBuffer(builder: Builder, data: NonNullable<TensorSpec['data']>): Offset {
	const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
	// As the schema's own function aligns it, which copies byte by byte.
	builder.prep(DATA_ALIGNMENT, bytes.length);
	return DataBuffer.createBuffer(builder, builder.createByteVector(bytes));
}
const DATA_ALIGNMENT = 16;

function writeTensor(builder: Builder, tensor: TensorSpec, buffer: number): Offset {
	const { name, shape, type, scaling } = tensor;
	let quantisation: Offset = 0;
	if (scaling) {
		const scale = QuantizationParameters.createScaleVector(builder, [...scaling.scales]);
		const zeroPoint = QuantizationParameters.createZeroPointVector(
			builder,
			scaling.scales.map(() => BigInt(scaling.zeroPoint))
		);
		QuantizationParameters.startQuantizationParameters(builder);
		QuantizationParameters.addScale(builder, scale);
		QuantizationParameters.addZeroPoint(builder, zeroPoint);
		QuantizationParameters.addQuantizedDimension(builder, scaling.dimension);
		quantisation = QuantizationParameters.endQuantizationParameters(builder);
	}
	const nameOffset = builder.createString(name);
	const shapeOffset = Tensor.createShapeVector(builder, [...shape]);
	Tensor.startTensor(builder);
	Tensor.addShape(builder, shapeOffset);
	Tensor.addType(builder, TensorType[type]);
	Tensor.addBuffer(builder, buffer);
	Tensor.addName(builder, nameOffset);
	if (quantisation) Tensor.addQuantization(builder, quantisation);
	return Tensor.endTensor(builder);
}

function writeOperator(
	builder: Builder,
	operator: OperatorSpec,
	code: number,
	place: (name: string) => number
): Offset {
	const inputs = Operator.createInputsVector(builder, operator.inputs.map(place));
	const outputs = Operator.createOutputsVector(builder, [place(operator.output)]);
	const [kind, options] = writeOptions(builder, operator);
	return Operator.createOperator(builder, code, inputs, outputs, kind, options);
}

function writeOptions(builder: Builder, operator: OperatorSpec): [BuiltinOptions, Offset] {
	const { NONE } = ActivationFunctionType;
	switch (operator.code) {
		case 'CONV_2D': {
			const { padding, stride, activation } = operator.options;
			const [pad, act] = [Padding[padding], ActivationFunctionType[activation]];
			const options = Conv2DOptions.createConv2DOptions(builder, pad, stride, stride, act, 1, 1);
			return [BuiltinOptions.Conv2DOptions, options];
		}
		case 'DEPTHWISE_CONV_2D': {
			const { padding, stride, activation } = operator.options;
			const [pad, act] = [Padding[padding], ActivationFunctionType[activation]];
			return [
				BuiltinOptions.DepthwiseConv2DOptions,
				DepthwiseConv2DOptions.createDepthwiseConv2DOptions(
					builder,
					pad,
					stride,
					stride,
					1,
					act,
					1,
					1
				)
			];
		}
		case 'ADD':
			return [BuiltinOptions.AddOptions, AddOptions.createAddOptions(builder, NONE)];
		case 'RESIZE_BILINEAR':
			return [
				BuiltinOptions.ResizeBilinearOptions,
				ResizeBilinearOptions.createResizeBilinearOptions(builder, false, true)
			];
		// Its widths are a tensor, and it has no options.
		case 'PAD':
			return [BuiltinOptions.NONE, 0];
		case 'QUANTIZE':
			return [BuiltinOptions.QuantizeOptions, QuantizeOptions.createQuantizeOptions(builder)];
		case 'DEQUANTIZE':
			return [BuiltinOptions.DequantizeOptions, DequantizeOptions.createDequantizeOptions(builder)];
	}
}
