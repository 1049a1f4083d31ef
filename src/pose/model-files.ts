import lightning from '../../models/movenet-lightning/model.json?url';
import thunder from '../../models/movenet-thunder/model.json?url';
import type { ModelName } from './pose-api';

/** Where Vite put each model's graph. */
export const MODEL_URLS: Readonly<Record<ModelName, string>> = {
	'movenet-lightning': lightning,
	'movenet-thunder': thunder
};

const weights = import.meta.glob<string>('../../models/*/*.bin', {
	query: '?url',
	import: 'default',
	eager: true
});

/** Maps a weight file's name, as `model.json` lists it, to where Vite put it. */
export function weightUrl(model: ModelName, fileName: string): string {
	const url = weights[`../../models/${model}/${fileName}`];
	if (!url) throw new Error(`models/${model} has no file ${fileName}`);
	return url;
}
