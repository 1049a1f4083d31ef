import type { MetricName } from '../../../core/model/metrics';

/** Where the panel *At your own speed* tells of a number: the id of its row. */
export const atSpeedId = (name: MetricName): string => `at-speed-${name}`;
