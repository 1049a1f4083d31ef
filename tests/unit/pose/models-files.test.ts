import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	downloadMegabytes,
	MODEL_INPUT_SIZE,
	MODEL_MEGABYTES,
	type ModelName
} from '../../../src/pose/pose-api';

const models = new URL('../../../models/', import.meta.url);
const names = readdirSync(models);

describe('each model in models/', () => {
	it('is one of those that the app uses', () => {
		expect(names.sort()).toEqual(Object.keys(MODEL_INPUT_SIZE).sort());
	});

	it.each(names)('%s has exactly the files its README lists, with their sha256', (name) => {
		const folder = new URL(`${name}/`, models);
		const readme = readFileSync(new URL('README.md', folder), 'utf8');
		const rows = [...readme.matchAll(/\| `([^`]+)` \| `([0-9a-f]{64})` \|/g)];
		const listed = Object.fromEntries(rows.map((row): [string, string] => [row[1]!, row[2]!]));
		const files = readdirSync(folder).filter((file) => file !== 'README.md');
		const found = Object.fromEntries(
			files.map((file) => [
				file,
				createHash('sha256')
					.update(readFileSync(new URL(file, folder)))
					.digest('hex')
			])
		);
		expect(found).toEqual(listed);
		expect(files).toContain(`${name}.tflite`);
	});

	it.each(names)('%s takes as much as it says before it is loaded', (name) => {
		const folder = new URL(`${name}/`, models);
		// What LiteRT loads; the graph of TensorFlow.js is not.
		const loaded = readdirSync(folder).filter((file) => /\.tflite$|-heads\.bin$/.test(file));
		const bytes = loaded.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0);
		expect(Math.abs(bytes / 1e6 - MODEL_MEGABYTES[name as ModelName])).toBeLessThan(0.06);
	});

	it('are counted once in what a mode loads', () => {
		expect(downloadMegabytes('precise')).toBeCloseTo(downloadMegabytes('fast'), 6);
		expect(downloadMegabytes('accurate') - downloadMegabytes('fast')).toBeCloseTo(
			MODEL_MEGABYTES['movenet-thunder'],
			6
		);
	});
});
