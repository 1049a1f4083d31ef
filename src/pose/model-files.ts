import type { ModelName } from './pose-api';

const files = import.meta.glob<string>('../../models/*/{model.json,*.bin,*.tflite}', {
	query: '?url',
	import: 'default',
	eager: true
});

/**
 * Where Vite put a file of `models/`.
 *
 * @throws {Error} when there is no such file
 */
export function modelFileUrl(model: ModelName, fileName: string): string {
	const url = files[`../../models/${model}/${fileName}`];
	if (!url) throw new Error(`models/${model} has no file ${fileName}`);
	return url;
}

/**
 * Fetches a file of `models/`.
 *
 * @throws {Error} when it is not there
 */
export async function fetchModelFile(model: ModelName, fileName: string): Promise<ArrayBuffer> {
	const url = modelFileUrl(model, fileName);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} could not be loaded: ${response.status}`);
	return response.arrayBuffer();
}
