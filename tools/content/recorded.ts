import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { derive } from '../../src/app/derive';
import type { BatchOutcome } from '../../src/app/batch/batch-api';
import type { QualityNote } from '../../src/core/model/quality-note';
import type { Recording } from '../../src/core/model/recording';
import { Refusal, type RefusalCode } from '../../src/core/model/refusal';
import { NO_SETTINGS } from '../../src/core/model/settings';
import { toAnalysisFile } from '../../src/report/analysis-file';
import { readTracksFile } from '../../src/report/tracks-file';
import { inProject } from '../project';
import type { ContentOutcome } from './judge';
import type { Variant } from './people';

/** What the page found in each clip, before any rule: points, or why there are none. */
const FOLDER = inProject('tests/content/tracks');

const pathOf = (id: string, variant: Variant): string => join(FOLDER, `${id}-${variant}.json.gz`);

/** Keeps the points of a clip; of one that was refused before it had any, the code. */
export function record(id: string, variant: Variant, outcome: BatchOutcome): void {
	const refused = 'refusal' in outcome ? outcome.refusal : null;
	const text = outcome.points ?? JSON.stringify({ refused });
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(pathOf(id, variant), gzipSync(text, { level: 9 }));
}

/** What today's rules make of the points that were kept; `null` where none were. Feet and upright lines are not kept. */
export function fromRecorded(id: string, variant: Variant): ContentOutcome | null {
	const path = pathOf(id, variant);
	if (!existsSync(path)) return null;
	const text = gunzipSync(readFileSync(path)).toString();
	const kept = JSON.parse(text) as { refused?: RefusalCode; notes?: readonly QualityNote[] };
	if (kept.refused) return { refused: kept.refused };
	const recording: Recording = {
		...readTracksFile(text),
		model: { name: 'movenet-thunder', mode: 'accurate', backend: 'litert', workers: 1 },
		notes: kept.notes ?? []
	};
	try {
		const analysis = derive(recording, { ...NO_SETTINGS, slowMotionFactor: 1 });
		return { refused: null, result: toAnalysisFile(recording, 1, analysis) };
	} catch (error) {
		if (error instanceof Refusal) return { refused: error.code };
		throw error;
	}
}
