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
import { LiteRt } from './convert/litert';
import { endWithoutBrowser } from './browser';
import { callerFolder } from './project';

const USAGE = `Usage: npm run convert [-- --keep-ranges] [--float DIR]

Makes the .tflite files of the pose models from their TensorFlow.js graphs. Ranges and rounding are measured on rendered
clips of the project, which takes about ten minutes, and written to models/*/${QUANTISATION_FILE}.

  --keep-ranges   takes ranges and rounding as they stand there: a few seconds, no browser
  --float DIR     also writes the models of floats, whose answers are those of TensorFlow.js, to compare with`;

const { values: options } = parseArgs({
	options: {
		'keep-ranges': { type: 'boolean' },
		float: { type: 'string' },
		help: { type: 'boolean' }
	}
});
if (options.help) console.log(USAGE);
else await main();

async function main(): Promise<void> {
	if (!options['keep-ranges']) endWithoutBrowser();
	for (const model of MODEL_NAMES.map(openModel)) {
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
