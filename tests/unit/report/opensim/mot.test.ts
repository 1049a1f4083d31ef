import { expect, it } from 'vitest';
import type { Analysis } from '../../../../src/core/model/analysis';
import { motText } from '../../../../src/report/opensim/mot';
import { analysed } from '../../../helpers/analysed';
import { syntheticRunner } from '../../../helpers/synthetic-runner';

const RUNNER = syntheticRunner({ trunkLeanDegrees: 7, peakKneeFlexionDegrees: 104 });
const SPEED = {
	speedMetresPerSecond: RUNNER.truth.options.speedMetresPerSecond,
	cameraRollDegrees: 0
};

it('a motion file has the rows and columns that its header says', () => {
	const { header, names, rows } = readMot(motText(analysed(RUNNER.tracks, SPEED), 'hill run'));
	expect(header).toEqual({
		version: '1',
		nRows: String(rows.length),
		nColumns: String(names.length),
		inDegrees: 'yes'
	});
	expect(rows).toHaveLength(RUNNER.tracks.times.length);
	expect(names).toEqual([
		...['time', 'pelvis_tilt', 'pelvis_tx', 'pelvis_ty'],
		...['hip_flexion_r', 'knee_angle_r', 'hip_flexion_l', 'knee_angle_l', 'lumbar_extension']
	]);
	expect(rows.every((row, i) => i === 0 || row[0]! > rows[i - 1]![0]!)).toBe(true);
});

it('its angles are the true ones, flexion positive and a trunk that leans forward negative', () => {
	const { column } = readMot(motText(analysed(RUNNER.tracks, SPEED), 'a'));
	for (const [side, letter] of [
		['right', 'r'],
		['left', 'l']
	] as const) {
		const { thigh, knee } = RUNNER.truth.angles[side];
		expect(largestError(column(`hip_flexion_${letter}`), thigh)).toBeLessThan(4);
		expect(largestError(column(`knee_angle_${letter}`), knee)).toBeLessThan(6);
	}
	const leans = column('lumbar_extension');
	expect(leans.reduce((sum, lean) => sum + lean, 0) / leans.length).toBeCloseTo(-7, 0);
	expect(new Set(column('pelvis_tilt'))).toEqual(new Set([0]));
});

it('without a scale it has the angles and no place of the hips', () => {
	const { names } = readMot(motText(analysed(RUNNER.tracks), 'a'));
	expect(names).toContain('hip_flexion_r');
	expect(names).not.toContain('pelvis_tx');
});

it('frames with a gap are left out, and a trunk that is rarely seen as a whole', () => {
	const analysis = analysed(RUNNER.tracks);
	const frames = RUNNER.tracks.times.length;
	const once = readMot(
		motText(
			withGaps(
				analysis,
				(i) => i === 40,
				() => false
			),
			'a'
		)
	);
	expect(once.rows).toHaveLength(frames - 1);
	const rare = readMot(
		motText(
			withGaps(
				analysis,
				() => false,
				(i) => i % 2 === 0
			),
			'a'
		)
	);
	expect(rare.rows).toHaveLength(frames);
	expect(rare.names).not.toContain('lumbar_extension');
});

function withGaps(
	analysis: Analysis,
	legGap: (frame: number) => boolean,
	trunkGap: (frame: number) => boolean
): Analysis {
	const { angles } = analysis;
	const knee = angles.left.knee.map((value, i) => (legGap(i) ? NaN : value));
	const trunkLean = angles.trunkLean.map((value, i) => (trunkGap(i) ? NaN : value));
	return { ...analysis, angles: { ...angles, left: { ...angles.left, knee }, trunkLean } };
}

function largestError(found: readonly number[], truth: Float64Array): number {
	const errors = found.map((value, i) => Math.abs(value - truth[i]!)).sort((a, b) => a - b);
	// The filter rounds the sharpest corners.
	return errors[Math.floor(0.95 * errors.length)]!;
}

/** Reads the format as OpenSim describes it, strictly. */
function readMot(text: string) {
	const lines = text.split('\n');
	const end = lines.indexOf('endheader');
	const pairs = lines.slice(1, end).map((line) => line.split('=') as [string, string]);
	const header = Object.fromEntries(pairs);
	const names = lines[end + 1]!.split('\t');
	expect(lines.at(-1)).toBe('');
	const rows = lines.slice(end + 2, -1).map((line) => {
		const cells = line.split('\t').map(Number);
		expect(cells).toHaveLength(names.length);
		expect(cells.every(Number.isFinite)).toBe(true);
		return cells;
	});
	const column = (name: string) => rows.map((row) => row[names.indexOf(name)]!);
	return { header, names, rows, column };
}
