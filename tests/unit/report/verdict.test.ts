import { describe, expect, it } from 'vitest';
import type { OverallMetric, SideMetric } from '../../../src/core/model/metrics';
import type { QualityNote } from '../../../src/core/model/quality-note';
import { compareWithProfiles } from '../../../src/core/compare/profile';
import { referenceData } from '../../../src/profiles/reference-data';
import { positionText, verdictSentence } from '../../../src/report/verdict';
import { words } from '../../../src/report/words';
import { summaryOf } from '../../helpers/summary-of';

const text = words.ui.review;
const more = words.comparison.profile;

const RUNNING = { gait: 'running', quality: [] } as const;

describe('the verdict', () => {
	it('says which profile the runner is like', () => {
		expect(verdictSentence(RUNNING, runner(0), 'usual')).toBe(
			text.moves(text.labels['endurance-like'])
		);
		expect(verdictSentence(RUNNING, runner(0.5), 'usual')).toBe(text.moves(text.labels.between));
		expect(verdictSentence(RUNNING, runner(1), 'usual')).toBe(
			text.moves(text.labels['sprint-like'])
		);
	});

	it('says both when the two weightings disagree', () => {
		const profile = { ...runner(0.7), labelEqualWeights: 'sprint-like' } as const;
		expect(verdictSentence(RUNNING, profile, 'usual')).toBe(
			text.viewsDisagree(text.labels.between, text.labels['sprint-like'])
		);
	});

	it('is withheld with fewer than four numbers, and for a walker', () => {
		const three = runner(0, ['cadenceStepsPerMinute', 'kneeLiftDegrees', 'contactTimeSeconds']);
		expect(verdictSentence(RUNNING, three, 'usual')).toBe(text.profileUnknown);
		expect(positionText(three.position, three.ci95)).toBeNull();
		expect(verdictSentence(RUNNING, three, 'others')).toBe(more.unknownEnds);
		expect(verdictSentence({ ...RUNNING, gait: 'walking' }, null, 'usual')).toBe(text.profileNone);
	});

	it('says what is not known of a runner who is not compared', () => {
		const unclear = { ...RUNNING, gait: 'unknown' } as const;
		expect(verdictSentence(unclear, null, 'usual')).toBe(text.profileUnclear);
		const open = { code: 'slow-motion-suspected', severity: 'error', metric: null, details: {} };
		for (const gait of ['running', 'walking', 'unknown'] as const)
			expect(verdictSentence({ gait, quality: [open as QualityNote] }, null, 'usual')).toBe(
				text.profileClock
			);
	});

	it('between two other profiles gives the position with its interval', () => {
		const profile = runner(0.4);
		expect(positionText(profile.position, profile.ci95)).toBe('0.40 (0.30 to 0.50)');
		expect(verdictSentence(RUNNING, profile, 'others')).toBe(more.moves('0.40', '0.30', '0.50'));
		expect(verdictSentence(RUNNING, profile, 'same')).toBe(more.sameEnds);
	});
});

/** Each number (of `names`, or all) at a share of the way from endurance to sprint, its ± a tenth of the way. */
function runner(where: number, names?: readonly (SideMetric | OverallMetric)[]) {
	const metric = (name: SideMetric | OverallMetric) =>
		referenceData.metrics.find((one) => one.name === name && (!names || names.includes(name)));
	const summary = summaryOf(
		(name) => {
			const found = metric(name);
			return found
				? found.endurance.mean + where * (found.sprint.mean - found.endurance.mean)
				: null;
		},
		() => 0
	);
	const profile = compareWithProfiles(summary, 'right', referenceData);
	const { position } = profile;
	return position === null
		? profile
		: { ...profile, ci95: [position - 0.1, position + 0.1] as const };
}
