import { describe, expect, it } from 'vitest';
import { analyseTracks } from '../../../../src/core/analyse';
import { NO_SETTINGS } from '../../../../src/core/model/settings';
import { type QualityNote } from '../../../../src/core/model/quality-note';
import { type Stride, type Summary } from '../../../../src/core/model/analysis';
import { qualityNotes, type QualityFacts } from '../../../../src/core/strides/quality';
import { Refusal, refusalFromData, refusalToData } from '../../../../src/core/model/refusal';
import { referenceData } from '../../../../src/profiles/reference-data';
import { words } from '../../../../src/report/words';
import { analysed } from '../../../helpers/analysed';
import { copied, onlyFrames, withNoise, withSwaps, type NoiseLevel } from '../../../helpers/noise';
import { seededRandom } from '../../../helpers/random';
import { standingPerson, syntheticRunner, WALK } from '../../../helpers/synthetic-runner';

describe('quality notes', () => {
	it('are not needed for a clean clip of a runner', () => {
		expect(codes(analysed(syntheticRunner().tracks).quality)).toEqual([]);
	});

	it('keep what earlier stages said, first', () => {
		const told: QualityNote = {
			code: 'several-people',
			severity: 'warning',
			metric: null,
			details: { people: 2 }
		};
		const { tracks } = syntheticRunner({ seconds: 4 });
		const { quality } = analyseTracks(tracks, NO_SETTINGS, referenceData, {
			pictureRoll: null,
			source: 'joints',
			notes: [told]
		});
		expect(codes(quality)).toEqual(['several-people', 'few-strides']);
		expect(quality[0]).toEqual(told);
	});

	it('say that someone walks, and no profile is drawn', () => {
		const { tracks } = syntheticRunner({ ...WALK, seconds: 12 });
		const walk = analysed(tracks);
		expect(walk.gait).toBe('walking');
		expect(walk.profile).toBeNull();
		expect(walk.hipFlexorDemand).toBeNull();
		expect(codes(walk.quality)).toContain('walking');
		expect(walk.quality.find(({ code }) => code === 'walking')!.details.dutyFactor).toBeGreaterThan(
			0.5
		);
	});

	it('count the strides when there are fewer than seven a side', () => {
		const { quality, strides } = analysed(syntheticRunner({ seconds: 4 }).tracks);
		const note = quality.find(({ code }) => code === 'few-strides')!;
		expect(note.details.left).toBe(strides.filter((s) => s.included && s.side === 'left').length);
		expect(note.details.needed).toBe(7);
		expect(codes(analysed(syntheticRunner({ seconds: 8 }).tracks).quality)).not.toContain(
			'few-strides'
		);
	});

	it.each([
		[2, 2],
		[4, 4],
		[8, 8]
	])('propose the factor of a clip slowed down %i times: %i', (slowed, factor) => {
		const { tracks } = syntheticRunner({ framesPerSecond: 30 * slowed, seconds: 6 });
		const slow = { ...tracks, times: tracks.times.map((time) => time * slowed) };
		const note = analysed(slow).quality.find(({ code }) => code === 'slow-motion-suspected')!;
		expect(note.details.factor).toBe(factor);
		expect(Math.abs(Number(note.details.cadenceAfter) - 171)).toBeLessThan(3 * slowed);
	});

	it('report exchanged legs and how many', () => {
		const { tracks, truth } = syntheticRunner();
		const { tracks: spoiled, done } = withSwaps(withNoise(tracks, truth, 'clean', 1), [5, 7], 3);
		const { quality, repairedFrames } = analysed(spoiled);
		const note = quality.find(({ code }) => code === 'legs-exchanged')!;
		expect(note.severity).toBe('info');
		expect(note.details).toMatchObject({ frames: repairedFrames.length, of: 480 });
		expect(Math.abs(repairedFrames.length - done.length)).toBeLessThanOrEqual(2);
		expect(note.details.confidence).toBeGreaterThan(0.95);
		expect(words.quality[note.code](note.details)).toMatch(/in 12 of 480 frames .*9\d % sure/);
	});

	it('are less sure of left and right the worse the points are, and say so when frames may stay wrong', () => {
		const { tracks, truth } = syntheticRunner();
		const runs = Array.from({ length: 12 }, (_, i) => 2 + (i % 5));
		const of = (level: NoiseLevel, times: number) => {
			let noisy = tracks;
			for (let seed = 1; seed <= times; seed++) noisy = withNoise(noisy, truth, level, seed);
			const { quality } = analysed(withSwaps(noisy, runs, 3).tracks);
			const confidence = quality.find(({ code }) => code === 'legs-exchanged')!.details.confidence;
			return { confidence: Number(confidence), unclear: codes(quality).includes('legs-unclear') };
		};
		const [clean, phone, bad, awful] = [
			of('clean', 1),
			of('phone', 1),
			of('bad', 1),
			of('bad', 10)
		];
		expect(clean.confidence).toBeGreaterThan(phone.confidence);
		expect(phone.confidence).toBeGreaterThan(bad.confidence);
		expect([clean, phone, bad].map(({ unclear }) => unclear)).toEqual([false, false, false]);
		expect(awful).toMatchObject({ unclear: true });
	});

	it('warn when height and speed give scales that differ by more than a tenth', () => {
		const { tracks } = syntheticRunner();
		const with_ = (speedMetresPerSecond: number) =>
			codes(analysed(tracks, { speedMetresPerSecond, heightMetres: 0.85 / 0.491 }).quality);
		expect(with_(3.5)).not.toContain('scale-disagreement');
		expect(with_(4.4)).toContain('scale-disagreement');
		expect(with_(2.8)).toContain('scale-disagreement');
	});

	it('warn of a far leg that was hardly seen', () => {
		const hidden = facts({ farLeg: { side: 'right', seenShare: 0.41 } });
		expect(qualityNotes(hidden)).toEqual([
			expect.objectContaining({ code: 'far-leg-unreliable', details: { side: 'right' } })
		]);
	});

	it('warn when the bounce of the hips disagrees with the strides by more than 2 %', () => {
		expect(codes(qualityNotes(facts({ bounceCadence: 171 * 1.019 })))).toEqual([]);
		expect(codes(qualityNotes(facts({ bounceCadence: 171 * 1.021 })))).toEqual([
			'cadence-disagreement'
		]);
		expect(codes(qualityNotes(facts({ bounceCadence: 171 * 0.979 })))).toEqual([
			'cadence-disagreement'
		]);
		expect(codes(qualityNotes(facts({ bounceCadence: null, repeatCadence: null })))).toEqual([]);
	});

	it('say that strides are too uneven for folding', () => {
		expect(codes(qualityNotes(facts({ regular: false })))).toEqual(['irregular-gait']);
	});

	it('say in what strides vary: not in time where their times are even', () => {
		const time = { mean: 0.7, sd: 0.007, n: 10, ci95: [0.69, 0.71], plusMinus: 0.01 };
		const told = (sd: number) => {
			const summary = {
				...facts().summary,
				strideTimeSeconds: { ...time, sd }
			} as unknown as Summary;
			const [note] = qualityNotes(facts({ regular: false, summary }));
			return words.quality[note!.code](note!.details);
		};
		expect(told(0.007)).toMatch(/in size or form/);
		expect(told(0.007)).not.toMatch(/%/);
		expect(told(0.07)).toMatch(/10\.0 % in stride time/);
	});

	it('say it when the two views of the profile give different labels', () => {
		const views = (label: string, labelEqualWeights: string | null) =>
			codes(
				qualityNotes(
					facts({ profile: { label, labelEqualWeights } as unknown as QualityFacts['profile'] })
				)
			);
		expect(views('between', 'endurance-like')).toEqual(['profile-views-disagree']);
		expect(views('between', 'between')).toEqual([]);
		expect(views('between', null)).toEqual([]);
	});
});

describe('a clip is refused', () => {
	it('when nobody is in it, with the code no-person', () => {
		const { tracks } = syntheticRunner();
		const nobody = copied(tracks);
		for (const score of nobody.score) score.fill(0);
		expect(() => analysed(nobody)).toThrow(refusal('no-person'));
		for (const column of [...nobody.x, ...nobody.y]) column.fill(NaN);
		expect(() => analysed(nobody)).toThrow(refusal('no-person'));
	});

	it('when the person stands still, with the code no-gait, however the model trembles', () => {
		const body = { nearSide: 'right', heightPixels: 554 } as const;
		for (const level of ['clean', 'phone', 'bad'] as const)
			for (const seed of [1, 2, 3])
				expect(() => analysed(withNoise(standingPerson(), body, level, seed))).toThrow(
					refusal('no-gait')
				);
	});

	it('when the legs move without a rhythm, with the code no-gait', () => {
		for (const seed of [1, 2, 3]) {
			const random = seededRandom(seed);
			const tracks = standingPerson();
			for (const k of [13, 14, 15, 16]) {
				// A wandering foot: correlated over a third of a second, 30 % of the leg to either side.
				let place = 0;
				tracks.times.forEach((_, i) => {
					place = 0.95 * place + 0.31 * 80 * random.normal();
					tracks.x[k]![i]! += place;
				});
			}
			expect(() => analysed(tracks)).toThrow(refusal('no-gait'));
		}
	});

	it('when it shows fewer than three strides, with the code too-few-strides', () => {
		const { tracks } = syntheticRunner({ seconds: 1.2 });
		expect(() => analysed(tracks)).toThrow(refusal('too-few-strides'));
		expect(() => analysed(onlyFrames(tracks, (frame) => frame === 0))).toThrow(
			refusal('too-few-strides')
		);
	});

	it('when it has fewer than 24 frames a second, with the code frame-rate-too-low', () => {
		const slow = syntheticRunner({ framesPerSecond: 20 }).tracks;
		expect(() => analysed(slow)).toThrow(refusal('frame-rate-too-low'));
		expect(() => analysed(syntheticRunner({ framesPerSecond: 24 }).tracks)).not.toThrow();
	});

	it('with a code and details that survive the way to another thread', () => {
		const refused = new Refusal('too-few-strides', { strides: 1, needed: 3 });
		const copy = refusalFromData(structuredClone(refusalToData(refused)));
		expect(copy).toBeInstanceOf(Refusal);
		expect([copy.code, copy.details]).toEqual(['too-few-strides', { strides: 1, needed: 3 }]);
	});
});

const codes = (notes: readonly { code: string }[]): string[] => notes.map(({ code }) => code);

const refusal = (code: string): unknown => expect.objectContaining({ name: 'Refusal', code });

/** A clip with nothing to say about it. */
function facts(changes: Partial<QualityFacts> = {}): QualityFacts {
	const mean = (value: number) => ({ mean: value, sd: 1, n: 10, ci95: [0, 0], plusMinus: 1 });
	const strides = Array.from({ length: 16 }, (_, i) => ({
		included: true,
		side: i % 2 === 0 ? 'left' : 'right'
	})) as Stride[];
	const summary = {
		cadenceStepsPerMinute: mean(171),
		strideTimeSeconds: mean(0.702)
	} as unknown as Summary;
	return {
		gait: 'running',
		strides,
		summary,
		dutyFactor: { mean: 0.34, plusMinus: 0.02 },
		bounceCadence: 171,
		repeatCadence: 171,
		duplicateShare: 0,
		droppedFrames: 0,
		repairedFrames: 0,
		legConfidence: 0.99,
		frames: 480,
		regular: true,
		filter: { chosen: 12, suggested: 5 },
		offAxisDegrees: null,
		farLeg: { side: 'left', seenShare: 0.96 },
		pixelsPerMetreFromHeight: null,
		pixelsPerMetreFromSpeed: null,
		profile: null,
		...changes
	};
}
