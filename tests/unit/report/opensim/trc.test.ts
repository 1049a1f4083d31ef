import { expect, it } from 'vitest';
import { legIndex } from '../../../../src/core/model/legs';
import { Refusal } from '../../../../src/core/model/refusal';
import { KEYPOINT_NAMES } from '../../../../src/core/model/tracks';
import { trcText } from '../../../../src/report/opensim/trc';
import { analysed } from '../../../helpers/analysed';
import { SHANK_METRES, THIGH_METRES } from '../../../helpers/leg-cycle';
import { syntheticRunner, type RunnerOptions } from '../../../helpers/synthetic-runner';

it('a marker file has the lines and columns that its header says', () => {
	const { header, names, axes, rows } = readTrc(trcText(runner(), 'hill run.trc'));
	expect(header).toMatchObject({ NumMarkers: String(names.length), Units: 'm' });
	expect(header['NumFrames']).toBe(String(rows.length));
	expect(Number(header['DataRate'])).toBeCloseTo(60, 1);
	expect(names).toEqual([...KEYPOINT_NAMES]);
	expect(axes.slice(0, 6)).toEqual(['X1', 'Y1', 'Z1', 'X2', 'Y2', 'Z2']);
	expect(rows.map(({ frame }) => frame)).toEqual(rows.map((_, i) => i + 1));
	expect(new Set(rows.map(({ places }) => places.length))).toEqual(new Set([names.length]));
});

it.each<[string, Partial<RunnerOptions>]>([
	['to the right', { facing: 'right' }],
	['to the left', { facing: 'left' }],
	['in a picture that is turned', { facing: 'left', cameraRollDegrees: 4 }]
])('markers of somebody who runs %s are in metres, forward and up', (_, options) => {
	const { at, rows } = readTrc(trcText(runner(options), 'a.trc'));
	for (const side of ['left', 'right'] as const) {
		const [hip, knee, ankle] = (['hip', 'knee', 'ankle'] as const).map((joint) =>
			rows.map((_, i) => at(`${side}_${joint}`, i))
		) as [Place[], Place[], Place[]];
		expect(median(hip.map((place, i) => distance(place, knee[i]!)))).toBeCloseTo(THIGH_METRES, 1);
		expect(median(knee.map((place, i) => distance(place, ankle[i]!)))).toBeCloseTo(SHANK_METRES, 1);
		expect(hip.every(({ y }, i) => y > knee[i]!.y)).toBe(true);
		expect(Math.min(...ankle.map(({ y }) => y))).toBeGreaterThan(-0.02);
		// Knees lift in front.
		const [highest] = knee.toSorted((a, b) => b.y - a.y);
		expect(highest!.x).toBeGreaterThan(0.1);
		expect([...hip, ...ankle].every(({ z }) => z === 0)).toBe(true);
	}
});

it('somebody who runs the other way has the same markers', () => {
	const [right, left] = (['right', 'left'] as const).map((facing) =>
		readTrc(trcText(runner({ facing }), 'a.trc'))
	) as [Trc, Trc];
	right.rows.forEach((_, i) => {
		const [a, b] = [right.at('right_knee', i), left.at('right_knee', i)];
		expect(distance(a, b)).toBeLessThan(0.02);
	});
});

it('gaps are empty, and a point that is never seen has no column', () => {
	const analysis = runner({ upperBody: false });
	const hidden = { ...analysis.tracks, x: analysis.tracks.x.map((xs) => xs.slice()) };
	const ankle = legIndex('left', 'ankle');
	hidden.x[ankle]![100] = NaN;
	const { names, at } = readTrc(trcText({ ...analysis, tracks: hidden }, 'a.trc'));
	expect(names).not.toContain('nose');
	expect(at('left_ankle', 100)).toBeNull();
	expect(at('left_ankle', 101)).not.toBeNull();
});

it('without speed and height there are no metres, and no file', () => {
	const { tracks } = syntheticRunner();
	const refused = () => trcText(analysed(tracks), 'a.trc');
	expect(refused).toThrow(Refusal);
	expect(refused).toThrow('no-scale');
});

const runner = (options: Partial<RunnerOptions> = {}) => {
	const { tracks, truth } = syntheticRunner(options);
	return analysed(tracks, { speedMetresPerSecond: truth.options.speedMetresPerSecond });
};

interface Place {
	readonly x: number;
	readonly y: number;
	readonly z: number;
}
type Trc = ReturnType<typeof readTrc>;

const distance = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);
const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1]!;

/** Reads the format as OpenSim describes it, strictly. */
function readTrc(text: string) {
	const lines = text.split('\n').map((line) => line.split('\t'));
	expect(lines[0]!.slice(0, 3)).toEqual(['PathFileType', '4', '(X/Y/Z)']);
	const header = Object.fromEntries(lines[1]!.map((key, i) => [key, lines[2]![i]!]));
	expect(lines[3]!.slice(0, 2)).toEqual(['Frame#', 'Time']);
	const names = lines[3]!.slice(2).filter((name) => name !== '');
	const axes = lines[4]!.slice(2);
	expect(axes).toHaveLength(3 * names.length);
	expect([lines[5], lines.at(-1)]).toEqual([[''], ['']]);
	const rows = lines.slice(6, -1).map(([frame, time, ...cells]) => {
		expect(cells).toHaveLength(axes.length);
		const places = names.map((_, n): Place | null => {
			const [x, y, z] = cells.slice(3 * n, 3 * n + 3);
			return x === '' ? null : { x: Number(x), y: Number(y), z: Number(z) };
		});
		return { frame: Number(frame), time: Number(time), places };
	});
	const at = (name: string, i: number) => rows[i]!.places[names.indexOf(name)]!;
	return { header, names, axes, rows, at };
}
