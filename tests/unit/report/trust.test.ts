import { describe, expect, it } from 'vitest';
import type { Stride } from '../../../src/core/model/analysis';
import type { QualityCode, QualityNote, Severity } from '../../../src/core/model/quality-note';
import { trustIn } from '../../../src/report/trust';
import { answer } from '../../../src/report/words/en/answer';

const { trust: text } = answer;

const note = (code: QualityCode, severity: Severity): QualityNote => ({
	code,
	severity,
	metric: null,
	details: {}
});
const strides = ['left', 'right', 'right', 'left', 'right'].map(
	(side, i) => ({ side, included: i !== 4 }) as Stride
);
const trust = (...quality: readonly QualityNote[]) => trustIn({ quality, strides });

describe('whether a result can be trusted', () => {
	it('rests on the strides that count where nothing speaks against it', () => {
		expect(trust()).toEqual({ level: 'yes', sentence: text.yes(2, 2) });
		const uneven = trustIn({ quality: [], strides: strides.slice(1) });
		expect(uneven.sentence).toBe(text.yes(1, 2));
	});

	it('names each reason for caution once; what only informs is none', () => {
		const told = trust(
			note('frames-spared', 'info'),
			note('motion-blur', 'warning'),
			note('off-axis-view', 'warning'),
			note('motion-blur', 'warning')
		);
		expect(told).toEqual({ level: 'caution', sentence: text.caution('blur, camera angle') });
		expect(trust(note('frames-spared', 'info')).level).toBe('yes');
	});

	it('puts a fault before cautions, and the open question of the clock before all', () => {
		const fault = note('walking', 'error');
		const caution = note('motion-blur', 'warning');
		expect(trust(caution, fault)).toEqual({ level: 'no', sentence: text.no('walking') });
		const clock = note('slow-motion-suspected', 'error');
		expect(trust(fault, clock)).toEqual({ level: 'open', sentence: text.clock });
	});

	it('names a note of a newer version by its code', () => {
		const newer = note('tomorrow' as QualityCode, 'warning');
		expect(trust(newer)).toEqual({ level: 'caution', sentence: text.caution('tomorrow') });
	});
});
