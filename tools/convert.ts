import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrate } from './convert/calibrate';
import { calibrationClips, CropCutter, looksAt } from './convert/crops';
import {
	floatFile,
	MODEL_NAMES,
	modelFile,
	openModel,
	QUANTISATION_FILE,
	quantisationText,
	readQuantisation,
	shippedFiles,
	type OpenedModel
} from './convert/files';
import type { Quantisation } from './convert/int8-model';
import type { ModelName } from '../src/pose/pose-api';
import { LiteRt } from './convert/litert';
import { endWithoutBrowser } from './browser';
import { callerFolder } from './project';

const USAGE = `Usage: npm run convert [-- --model NAME] [--keep-ranges] [--float DIR]

Makes the .tflite files of the pose models: of MoveNet from the TensorFlow.js graphs in models/, of BlazePose from the
npm package @mediapipe/pose. Ranges and rounding are measured on rendered clips of the project, which takes about ten
minutes, and written to models/*/${QUANTISATION_FILE}.

  --model NAME    only this one of ${MODEL_NAMES.join(', ')}
  --keep-ranges   takes ranges and rounding as they stand there: a few seconds, no browser
  --float DIR     also writes the models of floats, whose answers are those of TensorFlow.js, to compare with`;

const { values: options } = parseArgs({
	options: {
		model: { type: 'string' },
		'keep-ranges': { type: 'boolean' },
		float: { type: 'string' },
		help: { type: 'boolean' }
	}
});
if (options.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
	if (!options['keep-ranges']) endWithoutBrowser();
	for (const model of chosenModels().map(openModel)) {
		if (options.float !== undefined) writeFloats(model, resolve(callerFolder(), options.float));
		const quantisation = options['keep-ranges']
			? readQuantisation(model.name)
			: await measured(model);
		const files = {
			[QUANTISATION_FILE]: Buffer.from(quantisationText(quantisation)),
			...shippedFiles(model, quantisation)
		};
		for (const [name, bytes] of Object.entries(files)) {
			writeFileSync(modelFile(model.name, name), bytes);
			const sum = createHash('sha256').update(bytes).digest('hex');
			console.log(`${sum}  ${model.name}/${name} (${bytes.length} bytes)`);
		}
	}
}

function chosenModels(): readonly ModelName[] {
	if (options.model === undefined) return MODEL_NAMES;
	const chosen = MODEL_NAMES.filter((name) => name === options.model);
	if (chosen.length === 0) throw new Error(`There is no model ${options.model}.`);
	return chosen;
}

function writeFloats(model: OpenedModel, folder: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, `${model.name}-float.tflite`), floatFile(model));
}

async function measured({
	name,
	inputSize,
	network,
	byteScale
}: OpenedModel): Promise<Quantisation> {
	say(name, 'pictures of the clips');
	const pictures: Uint8Array[] = [];
	const cutter = await CropCutter.start();
	try {
		for (const clip of calibrationClips())
			pictures.push(...(await cutter.cut(clip.path, looksAt(clip), inputSize)));
	} finally {
		await cutter.close();
	}
	const litert = await LiteRt.start();
	return calibrate(litert, { network, byteScale, pictures }, (what) => say(name, what));
}

/** Progress beside the sums, which go to stdout. */
function say(name: string, what: string): void {
	process.stderr.write(`${name}: ${what}\n`);
}
