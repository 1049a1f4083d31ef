import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromFloat16 } from '../../src/pose/tflite/float16';

/** A node of a TensorFlow.js graph model, as `model.json` holds it. */
interface GraphNode {
	readonly name: string;
	readonly op: string;
	readonly input?: readonly string[];
	readonly attr?: Readonly<Record<string, Attribute | undefined>>;
}

interface Attribute {
	/** Base64 text. */
	readonly s?: string;
	readonly b?: boolean;
	readonly list?: { readonly i?: readonly string[]; readonly s?: readonly string[] };
}

interface WeightEntry {
	readonly name: string;
	readonly shape: readonly number[];
	readonly dtype: string;
	readonly quantization?: { readonly dtype: string };
}

interface ModelJson {
	readonly modelTopology: { readonly node: readonly GraphNode[] };
	readonly weightsManifest: readonly {
		readonly paths: readonly string[];
		readonly weights: readonly WeightEntry[];
	}[];
}

export interface Constant {
	readonly shape: readonly number[];
	readonly values: Float32Array | Int32Array;
}

/** A TensorFlow.js graph model: nodes and constants by name. */
export class TfjsGraph {
	readonly #nodes: ReadonlyMap<string, GraphNode>;
	readonly #constants: ReadonlyMap<string, Constant>;

	constructor(model: ModelJson, bytes: Uint8Array) {
		this.#nodes = new Map(model.modelTopology.node.map((node) => [node.name, node]));
		this.#constants = readConstants(
			model.weightsManifest.flatMap(({ weights }) => weights),
			bytes
		);
	}

	/** @throws {Error} where the graph has none of that name */
	node(name: string): OpenedNode {
		const node = this.#nodes.get(name);
		if (!node) throw new Error(`The graph has no node ${name}.`);
		return new OpenedNode(node);
	}

	/** @throws {Error} where the graph has none of that name */
	constant(name: string): Constant {
		const constant = this.#constants.get(name);
		if (!constant) throw new Error(`The graph has no constant ${name}.`);
		return constant;
	}

	floats(name: string): Float32Array {
		const { values } = this.constant(name);
		if (values instanceof Float32Array) return values;
		throw new Error(`${name} does not hold floats.`);
	}

	has(name: string): boolean {
		return this.#nodes.has(name);
	}
}

/** A node with its attributes decoded. */
export class OpenedNode {
	constructor(readonly node: GraphNode) {}

	get op(): string {
		return this.node.op;
	}

	input(index: number): string {
		const name = this.node.input?.[index];
		if (name === undefined) throw new Error(`${this.node.name} has no input ${index}.`);
		return name;
	}

	text(attribute: string): string {
		return decoded(this.node.attr?.[attribute]?.s ?? '');
	}

	texts(attribute: string): string[] {
		return (this.node.attr?.[attribute]?.list?.s ?? []).map(decoded);
	}

	integers(attribute: string): number[] {
		return (this.node.attr?.[attribute]?.list?.i ?? []).map(Number);
	}

	flag(attribute: string): boolean {
		return this.node.attr?.[attribute]?.b ?? false;
	}
}

/** Reads `model.json` and the weights beside it. */
export function readTfjsGraph(folder: string): TfjsGraph {
	const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as ModelJson;
	const paths = model.weightsManifest.flatMap((group) => group.paths);
	return new TfjsGraph(model, Buffer.concat(paths.map((path) => readFileSync(join(folder, path)))));
}

/** Constants one after the other, floats stored as 16-bit floats. */
function readConstants(entries: readonly WeightEntry[], bytes: Uint8Array): Map<string, Constant> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const constants = new Map<string, Constant>();
	let at = 0;
	for (const { name, shape, dtype, quantization } of entries) {
		const length = shape.reduce((product, side) => product * side, 1);
		if (dtype === 'float32' && quantization?.dtype === 'float16') {
			const values = Float32Array.from({ length }, (_, i) =>
				fromFloat16(view.getUint16(at + 2 * i, true))
			);
			at += 2 * length;
			constants.set(name, { shape, values });
		} else if (dtype === 'int32' && !quantization) {
			const values = Int32Array.from({ length }, (_, i) => view.getInt32(at + 4 * i, true));
			at += 4 * length;
			constants.set(name, { shape, values });
		} else throw new Error(`${name} is stored as ${dtype}, which is not read here.`);
	}
	if (at !== bytes.byteLength)
		throw new Error(`The weights hold ${bytes.byteLength - at} bytes more.`);
	return constants;
}

const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString('latin1');
