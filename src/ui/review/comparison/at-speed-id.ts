import type { MetricName } from '../../../core/model/metrics';

/** The id of a number's row in the panel *At your own speed*. */
export const atSpeedId = (name: MetricName): string => `at-speed-${name}`;
