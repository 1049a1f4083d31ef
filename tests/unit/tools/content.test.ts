import { describe, expect, it } from 'vitest';
import { CONTENTS } from '../../../tools/content/contents';
import { judge } from '../../../tools/content/judge';
import { VARIANTS } from '../../../tools/content/people';
import { fromRecorded } from '../../../tools/content/recorded';
import { truthsOf } from '../../../tools/content/truth';

describe('what must be refused or flagged, by the points of its clips', () => {
	const recorded = CONTENTS.flatMap((content) =>
		VARIANTS.flatMap((variant) => {
			const outcome = fromRecorded(content.id, variant);
			const verdict = outcome && judge(content, truthsOf(content, variant), outcome);
			return verdict ? [{ name: `${content.id}-${variant}`, verdict }] : [];
		})
	);

	it('is known of at least 40 clips', () => {
		expect(recorded.length).toBeGreaterThanOrEqual(40);
	});

	for (const { name, verdict } of recorded)
		it(`is never told confidently wrong: ${name}`, () => {
			expect(verdict.grade, verdict.faults.join('; ')).not.toBe('confidently wrong');
		});
});
