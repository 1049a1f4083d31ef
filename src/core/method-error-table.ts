import type { ErrorTable } from './method-error';

/** Written by `npm run validate` (the tracks' half also by `npm run validate -- --tracks --record`); do not edit. */
export const VALIDATION_ERRORS: ErrorTable = {
	joints: {
		cadenceStepsPerMinute: { near: { all: [0.000489, 50], slow: [0.000759, 10] } },
		contactTimeSeconds: {
			near: { all: [0.00877, 40], slow: [0.00951, 8] },
			far: { all: [0.0121, 40], slow: [0.0219, 8] },
			difference: { all: [0.0149, 40], slow: [0.0303, 8] }
		},
		dutyFactor: {
			near: { all: [0.012, 40], slow: [0.0107, 8] },
			far: { all: [0.0141, 40], slow: [0.0213, 8] },
			difference: { all: [0.016, 40], slow: [0.03, 8] }
		},
		flightTimeSeconds: {
			near: { all: [0.00785, 40], slow: [0.00842, 8] },
			far: { all: [0.0115, 40], slow: [0.0191, 8] },
			difference: { all: [0.013, 40], slow: [0.0258, 8] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [2.06, 20], slow: [1.61, 4] },
			far: { all: [2.68, 20], slow: [4.32, 4] },
			difference: { all: [1.83, 20], slow: [3.73, 4] }
		},
		hipRangeDegrees: {
			near: { all: [0.746, 50], slow: [0.666, 10] },
			far: { all: [1.18, 50], slow: [1.75, 10] },
			difference: { all: [1.37, 50], slow: [1.49, 10] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [3.15, 40], slow: [3.62, 8] },
			far: { all: [3.04, 40], slow: [3.14, 8] },
			difference: { all: [1.77, 40], slow: [2.22, 8] }
		},
		kneeLiftDegrees: {
			near: { all: [1.21, 50], slow: [1.22, 10] },
			far: { all: [1.33, 50], slow: [1.42, 10] },
			difference: { all: [0.774, 50], slow: [0.674, 10] }
		},
		peakHipExtensionDegrees: {
			near: { all: [1.39, 50], slow: [1.01, 10] },
			far: { all: [1.46, 50], slow: [1.65, 10] },
			difference: { all: [1.1, 50], slow: [1.11, 10] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [0.716, 20], slow: [0.873, 4] },
			far: { all: [1.47, 20], slow: [2.13, 4] },
			difference: { all: [1.82, 20], slow: [2.27, 4] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [0.874, 50], slow: [1.05, 10] },
			far: { all: [1.24, 50], slow: [0.934, 10] },
			difference: { all: [1.59, 50], slow: [1.53, 10] }
		},
		speedMetresPerSecond: { near: { all: [0.0252, 40], slow: [0.0154, 8] } },
		strideLengthMetres: { near: { all: [0.0253, 40], slow: [0.0157, 8] } },
		strideTimeSeconds: { near: { all: [0.000504, 50], slow: [0.000739, 10] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [4.94, 20], slow: [3.19, 4] },
			far: { all: [8.55, 20], slow: [11.2, 4] },
			difference: { all: [7.92, 20], slow: [12.5, 4] }
		},
		swingTimeSeconds: {
			near: { all: [0.0089, 40], slow: [0.00996, 8] },
			far: { all: [0.0118, 40], slow: [0.0211, 8] },
			difference: { all: [0.0148, 40], slow: [0.0301, 8] }
		},
		trunkLeanDegrees: { near: { all: [1.46, 20], slow: [1.2, 4] } },
		verticalOscillationMetres: { near: { all: [0.00778, 20], slow: [0.00935, 4] } }
	},
	poseModel: {
		cadenceStepsPerMinute: { near: { all: [0.000571, 10], slow: [0.000932, 2] } },
		contactTimeSeconds: {
			near: { all: [0.0131, 10], slow: [0.00555, 2] },
			far: { all: [0.0128, 10], slow: [0.0124, 2] },
			difference: { all: [0.00778, 10], slow: [0.0158, 2] }
		},
		dutyFactor: {
			near: { all: [0.0182, 10], slow: [0.005, 2] },
			far: { all: [0.0178, 10], slow: [0.0165, 2] },
			difference: { all: [0.00963, 10], slow: [0.0189, 2] }
		},
		flightTimeSeconds: {
			near: { all: [0.013, 10], slow: [0.00664, 2] },
			far: { all: [0.0131, 10], slow: [0.013, 2] },
			difference: { all: [0.00833, 10], slow: [0.0174, 2] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [3.4, 7], slow: [3.09, 2] },
			far: { all: [3.65, 7], slow: [4.53, 2] },
			difference: { all: [1.97, 7], slow: [1.48, 2] }
		},
		hipRangeDegrees: {
			near: { all: [3.13, 7], slow: [1.21, 2] },
			far: { all: [1.99, 7], slow: [1.77, 2] },
			difference: { all: [2.16, 7], slow: [0.796, 2] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [10.4, 7], slow: [9.14, 2] },
			far: { all: [9.32, 7], slow: [8.17, 2] },
			difference: { all: [1.18, 7], slow: [1.25, 2] }
		},
		kneeLiftDegrees: {
			near: { all: [1.16, 10], slow: [1.38, 2] },
			far: { all: [1.69, 10], slow: [3.16, 2] },
			difference: { all: [1.1, 10], slow: [1.83, 2] }
		},
		peakHipExtensionDegrees: {
			near: { all: [3.26, 10], slow: [2.57, 2] },
			far: { all: [3.55, 10], slow: [4.5, 2] },
			difference: { all: [1.94, 10], slow: [1.93, 2] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [2.6, 7], slow: [2.28, 2] },
			far: { all: [6.24, 7], slow: [6.8, 2] },
			difference: { all: [3.9, 7], slow: [4.81, 2] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [4.91, 10], slow: [5.35, 2] },
			far: { all: [4.19, 10], slow: [5.25, 2] },
			difference: { all: [1.9, 10], slow: [1.14, 2] }
		},
		speedMetresPerSecond: { near: { all: [0.0472, 10], slow: [0.056, 2] } },
		strideLengthMetres: { near: { all: [0.0474, 10], slow: [0.0564, 2] } },
		strideTimeSeconds: { near: { all: [0.000586, 7], slow: [0.000887, 2] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [11.8, 7], slow: [12.5, 2] },
			far: { all: [11.6, 7], slow: [19, 2] },
			difference: { all: [9.98, 7], slow: [8.93, 2] }
		},
		swingTimeSeconds: {
			near: { all: [0.0131, 10], slow: [0.00496, 2] },
			far: { all: [0.0129, 10], slow: [0.0132, 2] },
			difference: { all: [0.00803, 10], slow: [0.0164, 2] }
		},
		trunkLeanDegrees: { near: { all: [1.53, 7], slow: [1.25, 2] } },
		verticalOscillationMetres: { near: { all: [0.0104, 7], slow: [0.00799, 2] } }
	}
};
