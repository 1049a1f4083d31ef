import type { MetricName } from '../../core/reference';

/** Where the panel *At your own speed* tells of a number: the id of its row. */
export const atSpeedId = (name: MetricName): string => `at-speed-${name}`;
