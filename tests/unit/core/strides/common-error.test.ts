import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRICS, SIDE_METRICS } from '../../../../src/core/model/metrics';
import { commonShare } from '../../../../src/core/strides/common-error';
import { methodError, NORMAL_95 } from '../../../../src/core/strides/method-error';
import { RUNNER_ERRORS } from '../../../../src/core/strides/runner-error-table';

/** Columns of the table of files in docs/validation.md that hold near / far errors of the mean. */
const COLUMNS = [
	['contactTimeSeconds', 6, 0.001],
	['peakHipExtensionDegrees', 7, 1],
	['kneeLiftDegrees', 8, 1],
	['peakKneeFlexionDegrees', 9, 1]
] as const;

/** A camera that stands oblique, and a walker: not alike. The sprint is at another pace. */
const NOT_ALIKE = /^(B|E|G)-/;

describe('the share of the error that two clips have in common', () => {
	it('is never all of it, and never less than nothing', () => {
		for (const metric of SIDE_METRICS)
			for (const source of ['joints', 'poseModel', 'quickModel', 'preciseModel'] as const)
				for (const leg of ['near', 'far'] as const) {
					const share = commonShare(metric, leg, source, 'steady');
					expect(share).toBeGreaterThanOrEqual(0);
					expect(share).toBeLessThan(1);
				}
	});

	it('is larger the less noise adds to what differs from runner to runner', () => {
		const { near } = RUNNER_ERRORS.contactTimeSeconds!;
		const cell = near!.slow!;
		expect(cell.spread).toBeGreaterThan(cell.noise);
		const slow = commonShare('contactTimeSeconds', 'near', 'joints', 'slow');
		const steady = commonShare('contactTimeSeconds', 'near', 'joints', 'steady');
		expect(slow).toBeGreaterThan(steady);
	});

	it.each(['fast', 'accurate', 'precise'] as const)(
		'leaves a ± that holds how differently two clips through a pose model err (%s)',
		(mode) => {
			const rows = errorsOfFiles(mode).filter(({ file }) => !NOT_ALIKE.test(file));
			expect(rows.length).toBeGreaterThan(10);
			const source = {
				fast: 'quickModel',
				accurate: 'poseModel',
				precise: 'preciseModel'
			} as const;
			let [pairs, outside] = [0, 0];
			for (const [metric] of COLUMNS)
				for (const [place, leg] of (['near', 'far'] as const).entries())
					for (const [i, a] of rows.entries())
						for (const b of rows.slice(i + 1)) {
							const error = methodError(
								metric,
								leg,
								{
									source: source[mode],
									frameRate: 60,
									offAxisDegrees: 0,
									scatter: { near: 1, far: 1 },
									pace: 'steady'
								},
								METRICS[metric].family === 'angle' ? 30 : 0.25
							);
							const share = commonShare(metric, leg, source[mode], 'steady');
							const margin = NORMAL_95 * error * Math.sqrt(2 - 2 * share);
							pairs++;
							if (Math.abs(a.errors[metric]![place]! - b.errors[metric]![place]!) > margin)
								outside++;
						}
			expect(outside / pairs).toBeLessThan(0.05);
		}
	);
});

interface FileErrors {
	readonly file: string;
	readonly errors: Readonly<Record<string, readonly [near: number, far: number]>>;
}

/** Errors of every rendered clip in one mode, as docs/validation.md prints them. */
function errorsOfFiles(mode: string): FileErrors[] {
	const text = readFileSync('docs/validation.md', 'utf8');
	const section = text.split(`## Rendered clips, mode ${mode} `)[1]!.split('\n## ')[0]!;
	const rows = section.split('\n').filter((line) => /^\| [A-O]-.*±.*\//.test(line));
	const table = rows.filter((line) => line.split('|').length > 12);
	return table.map((line) => {
		const cells = line.split('|').map((cell) => cell.trim());
		const errors = COLUMNS.map(([metric, column, scale]) => {
			const [near, far] = cells[column]!.split('/').map((value) => scale * Number(value));
			return [metric, [near!, far!]] as const;
		});
		return { file: cells[1]!, errors: Object.fromEntries(errors) };
	});
}
