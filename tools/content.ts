import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NO_SETTINGS } from '../src/core/model/settings';
import type { AnalysisFile } from '../src/report/analysis-file';
import { BatchPage } from './batch-page';
import { endWithoutBrowser } from './browser';
import { clipPath, makeClips } from './content/clips';
import { CONTENTS } from './content/contents';
import { judge, type ContentOutcome, type Verdict } from './content/judge';
import { VARIANTS, type Variant } from './content/people';
import { contentReport, type ContentRow } from './content/report';
import { fromRecorded, record } from './content/recorded';
import { truthsOf } from './content/truth';
import { inProject } from './project';

/**
 * What must be refused or flagged: `npm run content` makes the clips that are not there (with ffmpeg and the renderer of
 * the reference clips), measures each through the page and writes docs/content.md. `--only ID,ID-VARIANT,VARIANT` takes a
 * part and writes nothing; `--record` keeps the points of each clip. `--points` judges the points that were kept by
 * today's rules, in seconds and without a browser. The exit status is 1 where anything is told confidently wrong.
 */
const { values: options } = parseArgs({
	options: {
		only: { type: 'string' },
		record: { type: 'boolean' },
		points: { type: 'boolean' }
	}
});
const only = options.only?.split(',') ?? null;
const wanted = (id: string, variant: Variant) =>
	only === null || [id, variant, `${id}-${variant}`].some((name) => only.includes(name));

const rows: ContentRow[] = [];
const page = options.points ? null : new BatchPage();
if (page) {
	endWithoutBrowser();
	await makeClips(wanted);
}
try {
	for (const content of CONTENTS)
		for (const variant of VARIANTS) {
			if (!wanted(content.id, variant)) continue;
			const outcome = page
				? await measured(page, content.id, variant)
				: fromRecorded(content.id, variant);
			if (!outcome) continue;
			const verdict = judge(content, truthsOf(content, variant), outcome);
			rows.push({ content, variant, verdict });
			console.log(lineOf(content.id, variant, verdict));
		}
} finally {
	await page?.close();
}
const report = await contentReport(rows, page?.browserVersion ?? null);
console.log(`\n${report.summary}`);
if (only === null) writeFileSync(inProject('docs/content.md'), report.document);
process.exitCode = rows.some(({ verdict }) => verdict.grade === 'confidently wrong') ? 1 : 0;

async function measured(page: BatchPage, id: string, variant: Variant): Promise<ContentOutcome> {
	const outcome = await page.analyse(
		clipPath(id, variant),
		{
			mode: 'accurate',
			backend: null,
			allFrames: false,
			keepPoints: true,
			settings: { ...NO_SETTINGS, slowMotionFactor: 1 }
		},
		() => undefined
	);
	if (options.record) record(id, variant, outcome);
	return 'refusal' in outcome
		? { refused: outcome.refusal }
		: { refused: null, result: JSON.parse(outcome.json) as AnalysisFile };
}

function lineOf(id: string, variant: Variant, { grade, found, faults }: Verdict): string {
	return `${grade.padEnd(18)} ${`${id}-${variant}`.padEnd(16)} ${found}${faults.length ? `\n${' '.repeat(36)}! ${faults.join('; ')}` : ''}`;
}
