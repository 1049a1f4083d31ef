import { METRICS, type MetricName } from '../model/metrics';
import type { PointSource } from '../model/recording';
import { runnerCell, type Pace } from './runner-error';
import { RUNNER_ERRORS } from './runner-error-table';

/**
 * How much of a pose model's error variance two clips of one person, filmed alike, have in common: the model sees this
 * hip and this ankle too far forward in both. Of 12 rendered runs of six bodies through Thunder 90 % (peak extension),
 * 89 % (knee lift), 98 % (knee flexion) and 41 % (contact time) of the near leg's is an offset that all share; less is
 * assumed, since nobody measured it on people. From the tables of docs/validation.md.
 */
const SHARED_BY_MODEL = { angle: 0.5, other: 0.4 };

/**
 * How much of what differs between runners stays with a runner who changes the gait: between 2.5 and 3.5, and 3.5 and
 * 4.5 m/s, the errors of the eighteen runners' exact points share 0.68 of their variance in the median of metrics and
 * legs, and 0.52 in the lower quartile.
 */
const KEPT_BY_RUNNER = 0.5;

/**
 * Share of the method's error variance that two clips of the same person, filmed and measured alike, have in common, 0
 * to 1: it cancels in their difference. Of joint centres it is what differs from runner to runner and not what noise
 * adds. Of anything else see {@link SHARED_BY_MODEL}.
 *
 * @param leg metrics of the whole runner are stored under `near`
 */
export function commonShare(
	name: MetricName,
	leg: 'near' | 'far',
	source: PointSource,
	pace: Pace
): number {
	const cell = source === 'joints' ? runnerCell(RUNNER_ERRORS, name, leg, pace) : null;
	if (cell) {
		const [own, noise] = [cell.spread ** 2, cell.noise ** 2];
		return (KEPT_BY_RUNNER * own) / (own + noise);
	}
	return METRICS[name].family === 'angle' ? SHARED_BY_MODEL.angle : SHARED_BY_MODEL.other;
}
