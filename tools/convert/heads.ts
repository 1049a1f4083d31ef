import type { TfjsGraph } from './tfjs-graph';

const ROOT = 'StatefulPartitionedCall/';

/**
 * What the answers are computed with outside of the network, as little-endian floats one after the other: the two
 * heads that are left out of it (first where each point may be, then how far it lies from its cell), the weights of
 * the places where a runner may be, the distance that is added before dividing by it, and the size of a cell as a
 * share of the picture. models/README of each model says the lengths.
 */
export function headsFile(graph: TfjsGraph): Uint8Array {
	const parts = [
		...head(graph, 'kpt_regress_0', 5, 6),
		...head(graph, 'kpt_offset_0', 6, 7),
		graph.floats(`ConstantFolding/${ROOT}truediv_2_recip`),
		graph.floats(`${ROOT}add_5/y`),
		graph.floats(`${ROOT}Reshape_13`).subarray(0, 1)
	];
	const floats = Float32Array.from(parts.flatMap((part) => [...part]));
	const bytes = new DataView(new ArrayBuffer(4 * floats.length));
	floats.forEach((value, i) => bytes.setFloat32(4 * i, value, true));
	return new Uint8Array(bytes.buffer);
}

/** Depthwise 3 x 3, pointwise with ReLU, pointwise. */
function head(graph: TfjsGraph, name: string, separable: number, conv: number): Float32Array[] {
	const first = `${ROOT}${name}/separable_conv2d_${separable}`;
	const last = `${ROOT}${name}/conv2d_${conv}`;
	const parts: [string, readonly number[]][] = [
		[`${first}/separable_conv2d/ReadVariableOp`, [3, 3, 24, 1]],
		[`${first}/separable_conv2d/ReadVariableOp_1`, [1, 1, 24, 96]],
		[`${first}/BiasAdd/ReadVariableOp`, [96]],
		[`${last}/Conv2D/ReadVariableOp`, [1, 1, 96, 34]],
		[`${last}/BiasAdd/ReadVariableOp`, [34]]
	];
	return parts.map(([constant, shape]) => {
		const found = graph.constant(constant).shape;
		if (String(found) !== String(shape)) throw new Error(`${constant} is ${found.join(' x ')}.`);
		return graph.floats(constant);
	});
}
