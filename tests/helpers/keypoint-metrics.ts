import { SIDE_METRICS } from '../../src/core/model/metrics';

/** Metrics of a leg that keypoints alone give: all but that of the foot, which needs heel and toes. */
export const KEYPOINT_METRICS = SIDE_METRICS.filter(
	(name) => name !== 'footInclinationAtContactDegrees'
);
