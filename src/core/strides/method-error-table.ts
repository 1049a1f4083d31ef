import type { ErrorTable } from './method-error';

/** Written by `npm run validate -- --record` (with `--tracks` only the half of the joints); do not edit. */
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
		speedMetresPerSecond: { near: { all: [0.02, 40], slow: [0.0103, 8] } },
		strideLengthMetres: { near: { all: [0.02, 40], slow: [0.00996, 8] } },
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
		verticalOscillationMetres: { near: { all: [0.00677, 20], slow: [0.00837, 4] } }
	},
	poseModel: {
		cadenceStepsPerMinute: { near: { all: [0.000534, 10], slow: [0.000926, 2] } },
		contactTimeSeconds: {
			near: { all: [0.00644, 10], slow: [0.00214, 2] },
			far: { all: [0.0118, 10], slow: [0.0181, 2] },
			difference: { all: [0.00963, 10], slow: [0.0192, 2] }
		},
		dutyFactor: {
			near: { all: [0.0103, 10], slow: [0.00295, 2] },
			far: { all: [0.0166, 10], slow: [0.0226, 2] },
			difference: { all: [0.0125, 10], slow: [0.0244, 2] }
		},
		flightTimeSeconds: {
			near: { all: [0.00584, 10], slow: [0.00169, 2] },
			far: { all: [0.0124, 10], slow: [0.0185, 2] },
			difference: { all: [0.0104, 10], slow: [0.0195, 2] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [2.03, 10], slow: [1.81, 2] },
			far: { all: [2.8, 10], slow: [4.3, 2] },
			difference: { all: [1.94, 10], slow: [2.56, 2] }
		},
		hipRangeDegrees: {
			near: { all: [1.55, 10], slow: [0.38, 2] },
			far: { all: [1.22, 10], slow: [1.07, 2] },
			difference: { all: [1.46, 10], slow: [1.25, 2] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [9.75, 10], slow: [9.55, 2] },
			far: { all: [7.78, 10], slow: [7.83, 2] },
			difference: { all: [2.06, 10], slow: [1.82, 2] }
		},
		kneeLiftDegrees: {
			near: { all: [1.56, 10], slow: [1.81, 2] },
			far: { all: [1.96, 10], slow: [3.01, 2] },
			difference: { all: [0.847, 10], slow: [1.21, 2] }
		},
		peakHipExtensionDegrees: {
			near: { all: [2.52, 10], slow: [1.65, 2] },
			far: { all: [3.05, 10], slow: [4.07, 2] },
			difference: { all: [1.85, 10], slow: [2.46, 2] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [1.61, 10], slow: [1.32, 2] },
			far: { all: [5.77, 10], slow: [6.03, 2] },
			difference: { all: [4.53, 10], slow: [5.07, 2] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [4.19, 10], slow: [4.36, 2] },
			far: { all: [3.59, 10], slow: [3.84, 2] },
			difference: { all: [1.66, 10], slow: [0.615, 2] }
		},
		speedMetresPerSecond: { near: { all: [0.04, 10], slow: [0.0401, 2] } },
		strideLengthMetres: { near: { all: [0.0402, 10], slow: [0.0405, 2] } },
		strideTimeSeconds: { near: { all: [0.000524, 10], slow: [0.000878, 2] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [8.55, 10], slow: [15.1, 2] },
			far: { all: [10.9, 10], slow: [20.1, 2] },
			difference: { all: [6.35, 10], slow: [6.11, 2] }
		},
		swingTimeSeconds: {
			near: { all: [0.00642, 10], slow: [0.00237, 2] },
			far: { all: [0.0119, 10], slow: [0.0189, 2] },
			difference: { all: [0.00965, 10], slow: [0.0195, 2] }
		},
		trunkLeanDegrees: { near: { all: [1.36, 10], slow: [1.27, 2] } },
		verticalOscillationMetres: { near: { all: [0.00897, 10], slow: [0.00802, 2] } }
	}
};
