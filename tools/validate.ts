import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { derive } from '../src/app/derive';
import { VALIDATION_ERRORS } from '../src/core/strides/method-error-table';
import type { PoseMode } from '../src/core/model/recording';
import { toAnalysisFile } from '../src/report/analysis-file';
import { readTracksFile } from '../src/report/tracks-file';
import { endWithoutBrowser } from './browser';
import { inProject } from './project';
import { grownErrors, recordBounds } from './validation/bounds';
import { exactCases, noisyCases, settingsOf, trackCases, type TrackCase } from './validation/cases';
import { tooFewCovered, writeErrorTable } from './validation/error-table';
import { readingsOf } from './validation/readings';
import { coverageLine, errorSection, fileTable, summaryTable } from './validation/report';
import { score } from './validation/score';
import { summaryLines } from './validation/targets';
import { analyseVideos } from './validation/videos';

/**
 * Truth against measurement: `npm run validate` prints the tables and writes docs/validation.md.
 * `--tracks` leaves the videos out (seconds instead of minutes) and writes nothing; `--mode` picks the
 * pose modes of the videos (several times: several modes). `--clips` takes the rendered clips of another folder and
 * writes nothing: what was never looked at while the method was made judges it. `--check` fails when an error of the tracks has grown beyond its recorded bound,
 * `--record` makes today's errors the bounds, and the errors of tracks those that every ± is made of (a run with
 * videos does so for all). `--fixtures` takes the tracks of this project alone.
 */
const { values: options } = parseArgs({
	options: {
		tracks: { type: 'boolean' },
		mode: { type: 'string', multiple: true, default: ['accurate', 'precise'] },
		clips: { type: 'string' },
		check: { type: 'boolean' },
		record: { type: 'boolean' },
		fixtures: { type: 'boolean' }
	}
});

if (!options.tracks) endWithoutBrowser();

function trackOutcome(item: TrackCase) {
	const recording = readTracksFile(item.text);
	const analysis = derive(recording, { ...settingsOf(item), slowMotionFactor: 1 });
	const result = toAnalysisFile(recording, 1, analysis);
	return { score: score(result, item), readings: readingsOf(result, item) };
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
if (!options.tracks) {
	const videos = await analyseVideos(options.mode as PoseMode[], options.clips);
	sections.push(...videos.sections);
	readings.push(...videos.readings);
}
const written = !options.tracks && options.clips === undefined;
const kept =
	options.record || (written && readings.some(({ place }) => place.source === 'poseModel'));
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

if (written) {
	const head = `# Validation

Written by \`npm run validate\`; do not edit. Errors are result - truth, near leg / far leg. Tracks: force-plate
runners of RBDS (Fukuchi, Fukuchi & Duarte 2017, CC BY 4.0), clean and with phone-like noise. Rendered clips: exact
truth, cleaner than life; no correction is fitted to them. Published errors to compare with: angles 3 to 7 degrees
(MoveNet Thunder in sprint 3.2 to 5.5, arXiv 2409.10175; OpenPose treadmill hip 5 to 6, knee 7.5, Van Hooren 2023),
contact times 10 to 14 ms on the near foot (Young 2023), marker-based FootNet strike 5, toe-off 6, contact 8 ms.`;
	const text = await format(`${head}\n\n${sections.join('\n\n')}\n`, { parser: 'markdown' });
	writeFileSync(inProject('docs/validation.md'), text);
}
