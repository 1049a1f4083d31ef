import { parseArgs } from 'node:util';
import { derive } from '../src/app/derive';
import { tracksOf } from '../src/app/recording-tracks';
import { prepareTracks } from '../src/core/prepare';
import { VALIDATION_ERRORS } from '../src/core/strides/method-error-table';
import { RUNNER_ERRORS } from '../src/core/strides/runner-error-table';
import { POSE_MODES, type PoseMode } from '../src/core/model/recording';
import { toAnalysisFile } from '../src/report/analysis-file';
import { readTracksFile } from '../src/report/tracks-file';
import { endWithoutBrowser } from './browser';
import { referenceFaults } from '../tests/helpers/reference';
import { grownErrors, recordBounds } from './validation/bounds';
import {
	exactCases,
	noisyCases,
	REAL_CLIP,
	runnerCases,
	settingsOf,
	trackCases,
	type TrackCase
} from './validation/cases';
import { writeRealClip, writeValidation } from './validation/document';
import { tooFewCovered, writeErrorTable } from './validation/error-table';
import { writeRunnerErrors } from './validation/runner-errors';
import { runnerSection } from './validation/runner-report';
import { scatterOf, studyRunners } from './validation/runners';
import { recordResults } from './validation/recorded-results';
import { readingsOf } from './validation/readings';
import { coverageLine, errorSection, fileTable, summaryTable } from './validation/report';
import { score } from './validation/score';
import { summaryLines } from './validation/targets';
import { analyseVideos } from './validation/videos';

/**
 * Truth against measurement: `npm run validate` prints the tables and writes docs/validation.md, from the reference
 * data in the project; when one of them is missing or changed it says so and does nothing.
 * `--tracks` leaves the videos out (seconds instead of minutes) and writes nothing; nor does `--mode`, which picks other
 * pose modes for the videos (several times: several modes), nor `--clips`, which takes the rendered clips of another
 * folder: what was never looked at while the method was made judges it. `--check` fails when an error of the tracks has
 * grown beyond its recorded bound. `--record` makes today's errors those that every ± is made of (with `--tracks` only
 * those of joint centres), today's errors the bounds and today's results the recorded ones; it writes no document.
 */
const { values: options } = parseArgs({
	options: {
		tracks: { type: 'boolean' },
		mode: { type: 'string', multiple: true, default: [...POSE_MODES] },
		clips: { type: 'string' },
		check: { type: 'boolean' },
		record: { type: 'boolean' }
	}
});

const faults = referenceFaults();
if (faults.length > 0) {
	console.error(
		`Nothing is measured or written: of the reference data in tests/reference, which come with the project,\n${faults.join('\n')}`
	);
	process.exit(1);
}
if (!options.tracks) endWithoutBrowser();

function trackOutcome(item: TrackCase) {
	const recording = readTracksFile(item.text);
	const analysis = derive(recording, { ...settingsOf(item), slowMotionFactor: 1 });
	const result = toAnalysisFile(recording, 1, analysis);
	const scatter = scatterOf(prepareTracks(tracksOf(recording, 1), 'joints', []));
	return { score: score(result, item), readings: readingsOf(result, item, scatter) };
}

const RECORDED = { files: VALIDATION_ERRORS, runners: RUNNER_ERRORS };

const outcomes = trackCases().map(trackOutcome);
const tracks = outcomes.map((outcome) => outcome.score);
const study = studyRunners(runnerCases());
const spread = study.leftOut.flatMap((outcome) => outcome.readings);
const allTracks = [...tracks, ...study.inSample.map((outcome) => outcome.score)];
const exact = [...exactCases(), ...noisyCases()].map(trackOutcome);
const readings = [...outcomes, ...exact].flatMap((outcome) => outcome.readings);
const sections = [
	`## Eighteen runners with force plates (${study.leftOut.length} tracks)`,
	runnerSection(study, RECORDED),
	`## Two of them filmed in ten ways (${tracks.length} tracks), in sample`,
	summaryTable(tracks),
	coverageLine(tracks),
	fileTable(tracks)
];
const videos = options.tracks
	? null
	: await analyseVideos(options.mode as PoseMode[], options.clips);
sections.push(...(videos?.sections ?? []));
readings.push(...(videos?.readings ?? []));

const whole =
	videos !== null && options.clips === undefined && options.mode.join() === POSE_MODES.join();
sections.push('## The error in each ±', errorSection(readings, RECORDED));
console.log(sections.join('\n\n'));
if (videos && options.clips === undefined)
	console.log(
		`\n## Real phone video\n\n${videos.realClip ?? `Skipped: there is no ${REAL_CLIP}.`}`
	);

if (options.record) {
	const filesChanged = await writeErrorTable(readings, VALIDATION_ERRORS);
	const runnersChanged = await writeRunnerErrors(spread);
	if (filesChanged || runnersChanged)
		console.log(
			'\nEvery ± has new errors now. Run this again: these results still have the old ones.'
		);
	recordBounds(summaryLines(allTracks));
	recordResults();
}
if (options.check) {
	const grown = [
		...grownErrors(summaryLines(allTracks)),
		...tooFewCovered([...readings, ...spread], RECORDED)
	];
	if (grown.length > 0) console.error(`\nErrors have grown:\n${grown.join('\n')}`);
	process.exitCode = grown.length > 0 ? 1 : 0;
}

if (whole && !options.record) {
	await writeValidation(sections);
	if (videos.realClip !== null) await writeRealClip(videos.realClip);
}
