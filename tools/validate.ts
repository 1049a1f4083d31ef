import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import type { BatchOptions } from '../src/app/batch/batch-api';
import { derive } from '../src/app/derive';
import { NO_SETTINGS } from '../src/core/analysis';
import { VALIDATION_ERRORS } from '../src/core/method-error-table';
import type { PoseMode } from '../src/core/recording';
import { Refusal } from '../src/core/refusal';
import { readAnalysisFile, toAnalysisFile, type AnalysisFile } from '../src/report/analysis-file';
import { readTracksFile } from '../src/report/tracks-file';
import { BatchPage } from './batch-page';
import { clearProgress, showProgress } from './progress-line';
import { inProject } from './project';
import type { Case } from './validation/truth';
import {
	exactCases,
	noisyCases,
	realClip,
	trackCases,
	videoCases,
	type RealClip,
	type TrackCase,
	type VideoCase
} from './validation/cases';
import { tooFewCovered, writeErrorTable } from './validation/error-table';
import { readingsOf, type Reading } from './validation/readings';
import { coverageLine, errorSection, fileTable, summaryTable } from './validation/report';
import { grownErrors, recordBounds } from './validation/bounds';
import { score, type Score } from './validation/score';
import { summaryLines } from './validation/targets';

/**
 * Truth against measurement: `npm run validate` prints the tables and writes docs/validation.md.
 * `--tracks` leaves the videos out (seconds instead of minutes) and writes nothing; `--mode` picks the
 * pose mode of the videos. `--check` fails when an error of the tracks has grown beyond its recorded bound,
 * `--record` makes today's errors the bounds, and the errors of tracks those that every ± is made of (a run with
 * videos does so for all). `--fixtures` takes the tracks of this project alone.
 */
const { values: options } = parseArgs({
	options: {
		tracks: { type: 'boolean' },
		mode: { type: 'string', default: 'accurate' },
		check: { type: 'boolean' },
		record: { type: 'boolean' },
		fixtures: { type: 'boolean' }
	}
});

const settingsOf = ({ truth }: TrackCase | VideoCase) => ({
	speedMetresPerSecond: null,
	heightMetres: truth.heightMetres,
	cameraRollDegrees: null
});

interface Outcome {
	readonly score: Score;
	readonly readings: readonly Reading[];
}

const outcomeOf = (result: AnalysisFile, item: Case): Outcome => ({
	score: score(result, item),
	readings: readingsOf(result, item)
});

function trackOutcome(item: TrackCase): Outcome {
	const recording = readTracksFile(item.text);
	const analysis = derive(recording, { ...settingsOf(item), slowMotionFactor: 1 });
	return outcomeOf(toAnalysisFile(recording, 1, analysis), item);
}

async function videoResult(
	path: string,
	settings: BatchOptions['settings'],
	page: BatchPage
): Promise<AnalysisFile> {
	const outcome = await page.analyse(
		path,
		{ mode: options.mode as PoseMode, backend: null, settings },
		(progress) => showProgress(basename(path), progress)
	);
	clearProgress();
	if ('refusal' in outcome) throw new Refusal(outcome.refusal, outcome.details);
	return readAnalysisFile(outcome.json);
}

/** @param readings what the clips read is added to them */
async function videoSections(readings: Reading[]): Promise<string[]> {
	const page = new BatchPage();
	const scores: Score[] = [];
	try {
		for (const item of videoCases()) {
			const settings = { ...settingsOf(item), slowMotionFactor: item.slowMotionFactor };
			const outcome = outcomeOf(await videoResult(item.path, settings, page), item);
			scores.push(outcome.score);
			readings.push(...outcome.readings);
		}
		const real = realClip();
		const result = real && (await videoResult(real.path, NOTHING_TOLD, page));
		return [
			`## Rendered clips through MoveNet, mode ${options.mode} (${scores.length} clips)`,
			summaryTable(scores),
			coverageLine(scores),
			fileTable(scores),
			...(result ? ['## Real phone video', realClipLine(result, real)] : [])
		];
	} finally {
		await page.close();
	}
}

const NOTHING_TOLD = { ...NO_SETTINGS, slowMotionFactor: 1 };

function realClipLine(result: AnalysisFile, { cadenceStepsPerMinute: counted }: RealClip): string {
	const cadence = result.summary.cadenceStepsPerMinute?.mean ?? NaN;
	return `Home treadmill, 30 frames a second: cadence ${cadence.toFixed(1)}, counted from pixels ${counted} ± 0.5 steps a minute (${(100 * (cadence / counted - 1)).toFixed(2)} %). Its angles have no truth.`;
}

const outcomes = trackCases(options.fixtures ?? false).map(trackOutcome);
const tracks = outcomes.map((outcome) => outcome.score);
const exact = options.fixtures ? [] : [...exactCases(), ...noisyCases()].map(trackOutcome);
const readings = [...outcomes, ...exact].flatMap((outcome) => outcome.readings);
const sections = [
	`## Force-plate tracks (${tracks.length} files)`,
	summaryTable(tracks),
	coverageLine(tracks),
	fileTable(tracks)
];
if (!options.tracks && videoCases().length > 0) sections.push(...(await videoSections(readings)));
const kept = options.record || !options.tracks;
const errors = kept ? await writeErrorTable(readings, VALIDATION_ERRORS) : VALIDATION_ERRORS;
sections.push('## The error in each ±', errorSection(readings, errors));
console.log(sections.join('\n\n'));

if (options.record) recordBounds(tracks.length, summaryLines(tracks));
if (options.check) {
	const grown = [
		...grownErrors(tracks.length, summaryLines(tracks)),
		...tooFewCovered(readings, VALIDATION_ERRORS)
	];
	if (grown.length > 0) console.error(`\nErrors have grown:\n${grown.join('\n')}`);
	process.exitCode = grown.length > 0 ? 1 : 0;
}

if (!options.tracks) {
	const head = `# Validation

Written by \`npm run validate\`; do not edit. Errors are result - truth, near leg / far leg. Tracks: force-plate
runners of RBDS (Fukuchi, Fukuchi & Duarte 2017, CC BY 4.0), clean and with phone-like noise. Rendered clips: exact
truth, cleaner than life; no correction is fitted to them. Published errors to compare with: angles 3 to 7 degrees
(MoveNet Thunder in sprint 3.2 to 5.5, arXiv 2409.10175; OpenPose treadmill hip 5 to 6, knee 7.5, Van Hooren 2023),
contact times 10 to 14 ms on the near foot (Young 2023), marker-based FootNet strike 5, toe-off 6, contact 8 ms.`;
	const text = await format(`${head}\n\n${sections.join('\n\n')}\n`, { parser: 'markdown' });
	writeFileSync(inProject('docs/validation.md'), text);
}
