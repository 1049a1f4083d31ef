import { ByteBuffer } from 'flatbuffers';
import { fromFloat16 } from './float16';
import type { Activation, Layer, Network, Shape } from './layers';
import {
	ActivationFunctionType,
	AddOptions,
	BuiltinOperator,
	Conv2DOptions,
	DepthwiseConv2DOptions,
	Model,
	Padding,
	ResizeBilinearOptions,
	TensorType,
	type Operator,
	type SubGraph,
	type Tensor
} from './schema/tflite_generated';

/** The first subgraph of a .tflite file, to look at. */
export function openTflite(bytes: Uint8Array): { model: Model; graph: SubGraph } {
	const buffer = new ByteBuffer(bytes);
	if (!Model.bufferHasIdentifier(buffer)) throw new Error('This is no .tflite file.');
	const model = Model.getRootAsModel(buffer);
	return { model, graph: model.subgraphs(0)! };
}

/**
 * The layers of a .tflite file that lead from its picture to some of its tensors, in floats: constants in 16-bit floats
 * or int8 are widened, and what only converts one into the other is left out.
 *
 * @param outputs names of the tensors wanted; without them the file's own
 * @param rename gives tensors other names
 * @throws {Error} where the file holds something that is not read here
 */
export function readTflite(
	file: Uint8Array,
	outputs?: readonly string[],
	rename = (name: string) => name
): Network {
	const graph = new TfliteGraph(file, rename);
	const wanted = outputs?.map((name) => graph.place(name)) ?? [...graph.graph.outputsArray()!];
	const layers = graph.leadingTo(wanted).flatMap((operator) => graph.layer(operator) ?? []);
	const [picture] = graph.graph.inputsArray()!;
	return {
		inputs: [{ name: graph.name(picture!), shape: graph.shape(picture!) }],
		layers,
		outputs: wanted.map((place) => graph.name(place))
	};
}

const ACTIVATIONS: Readonly<Record<number, Activation>> = {
	[ActivationFunctionType.NONE]: 'NONE',
	[ActivationFunctionType.RELU]: 'RELU',
	[ActivationFunctionType.RELU6]: 'RELU6'
};

class TfliteGraph {
	readonly #model: Model;
	readonly graph: SubGraph;
	/** The operator that makes each tensor, by place. */
	readonly #makers = new Map<number, Operator>();

	constructor(
		file: Uint8Array,
		readonly rename: (name: string) => string
	) {
		const { model, graph } = openTflite(file);
		[this.#model, this.graph] = [model, graph];
		for (let i = 0; i < graph.operatorsLength(); i++) {
			const operator = graph.operators(i)!;
			this.#makers.set(operator.outputs(0)!, operator);
		}
	}

	/** By the file's own name. */
	place(name: string): number {
		for (let i = 0; i < this.graph.tensorsLength(); i++)
			if (this.#tensor(i).name() === name) return i;
		throw new Error(`The file has no tensor ${name}.`);
	}

	/** Of the tensor itself, whatever it was converted into. */
	name(place: number): string {
		return this.rename(this.#tensor(this.#unconverted(place)).name()!);
	}

	shape(place: number): Shape {
		const [one, ...shape] = this.#tensor(place).shapeArray()!;
		if (one !== 1 || shape.length !== 3)
			throw new Error(`${this.name(place)} is no map of one picture.`);
		return [shape[0]!, shape[1]!, shape[2]!];
	}

	/** The operators that tensors need, in the order in which they can run. */
	leadingTo(places: readonly number[]): Operator[] {
		const needed = new Set<Operator>();
		const visit = (place: number): void => {
			const maker = this.#makers.get(place);
			if (!maker || needed.has(maker)) return;
			for (const input of maker.inputsArray()!) visit(input);
			needed.add(maker);
		};
		places.forEach(visit);
		return [...needed];
	}

	/** `null` for what is no layer by itself: conversions, and the border of a convolution. */
	layer(operator: Operator): Layer | null {
		const code = this.#code(operator);
		if (CONVERSIONS.includes(code) || code === BuiltinOperator.PAD) return null;
		const place = operator.outputs(0)!;
		const [output, shape] = [this.name(place), this.shape(place)];
		const [input, other] = Array.from(operator.inputsArray()!, (each) => this.name(each));
		switch (code) {
			case BuiltinOperator.CONV_2D:
			case BuiltinOperator.DEPTHWISE_CONV_2D:
				return this.#convolution(operator, code);
			case BuiltinOperator.ADD: {
				const options = operator.builtinOptions(new AddOptions()) as AddOptions | null;
				if (options?.fusedActivationFunction())
					throw new Error(`${output} is added in another way.`);
				return { kind: 'add', output, inputs: [input!, other!], shape };
			}
			case BuiltinOperator.RESIZE_BILINEAR: {
				const kind = new ResizeBilinearOptions();
				const options = operator.builtinOptions(kind) as ResizeBilinearOptions | null;
				if (!options?.halfPixelCenters() || options.alignCorners())
					throw new Error(`${output} is resized in another way.`);
				return { kind: 'resize', output, input: input!, shape };
			}
			default:
				throw new Error(`${output} is made by operator ${code}, which is not read.`);
		}
	}

	#convolution(
		operator: Operator,
		code: BuiltinOperator.CONV_2D | BuiltinOperator.DEPTHWISE_CONV_2D
	): Layer {
		const [from, kernel, bias] = operator.inputsArray()!;
		const place = operator.outputs(0)!;
		const output = this.name(place);
		const kind = code === BuiltinOperator.CONV_2D ? 'conv' : 'depthwise';
		const options = operator.builtinOptions(
			kind === 'conv' ? new Conv2DOptions() : new DepthwiseConv2DOptions()
		) as Conv2DOptions | DepthwiseConv2DOptions;
		const activation = ACTIVATIONS[options.fusedActivationFunction()];
		const stride = options.strideH();
		if (activation === undefined || stride !== options.strideW() || options.dilationHFactor() !== 1)
			throw new Error(`${output} is fused, strided or dilated in another way.`);
		const [outputs, rows, columns, inputs] = this.#tensor(kernel!).shapeArray()!;
		const border = this.#border(from!);
		return {
			kind,
			output,
			input: this.name(border?.input ?? from!),
			shape: this.shape(place),
			weights: this.#floats(kernel!),
			weightShape: [outputs!, rows!, columns!, inputs!],
			bias: this.#floats(bias!),
			stride,
			padding: options.padding() === Padding.SAME ? 'SAME' : 'VALID',
			...(border && { border: border.width }),
			activation
		};
	}

	/** Where a tensor is another with zeros around it. */
	#border(place: number): { readonly input: number; readonly width: number } | null {
		const maker = this.#makers.get(place);
		if (!maker || this.#code(maker) !== BuiltinOperator.PAD) return null;
		const widths = new Int32Array(this.#bytes(maker.inputs(1)!));
		const width = widths[2]!;
		if (String([0, 0, width, width, width, width, 0, 0]) !== String([...widths]))
			throw new Error('A border has unequal sides.');
		return { input: maker.inputs(0)!, width };
	}

	#unconverted(place: number): number {
		const maker = this.#makers.get(place);
		return maker && CONVERSIONS.includes(this.#code(maker))
			? this.#unconverted(maker.inputs(0)!)
			: place;
	}

	#code(operator: Operator): BuiltinOperator {
		const code = this.#model.operatorCodes(operator.opcodeIndex())!;
		return Math.max(code.builtinCode(), code.deprecatedBuiltinCode());
	}

	#floats(place: number): Float32Array {
		const own = this.#unconverted(place);
		const tensor = this.#tensor(own);
		const bytes = this.#bytes(own);
		switch (tensor.type()) {
			case TensorType.FLOAT32:
				return new Float32Array(bytes);
			case TensorType.FLOAT16:
				return Float32Array.from(new Uint16Array(bytes), fromFloat16);
			case TensorType.INT8:
				return scaled(new Int8Array(bytes), tensor);
			case TensorType.INT32:
				return scaled(new Int32Array(bytes), tensor);
		}
	}

	#bytes(place: number): ArrayBuffer {
		const data = this.#model.buffers(this.#tensor(place).buffer())!.dataArray();
		if (!data?.length) throw new Error(`${this.name(place)} is no constant.`);
		return data.slice().buffer;
	}

	#tensor(place: number): Tensor {
		return this.graph.tensors(place)!;
	}
}

const CONVERSIONS: readonly BuiltinOperator[] = [
	BuiltinOperator.QUANTIZE,
	BuiltinOperator.DEQUANTIZE
];

/** Whole numbers with a scale for each place along one dimension. */
function scaled(values: Int8Array | Int32Array, tensor: Tensor): Float32Array {
	const quantization = tensor.quantization()!;
	const scales = quantization.scaleArray()!;
	const shape = tensor.shapeArray()!;
	const inner = shape
		.slice(quantization.quantizedDimension() + 1)
		.reduce((product, side) => product * side, 1);
	return Float32Array.from(
		values,
		(value, i) => value * scales[Math.floor(i / inner) % scales.length]!
	);
}
