import type { ErrorTable } from './method-error';

/** Written by `npm run validate -- --record` (with `--tracks` only the half of the joints); do not edit. */
export const VALIDATION_ERRORS: ErrorTable = {
	joints: {
		cadenceStepsPerMinute: { near: { all: [0.000478, 50], slow: [0.000756, 10] } },
		contactTimeSeconds: {
			near: { all: [0.00721, 40], slow: [0.00855, 8] },
			far: { all: [0.00795, 40], slow: [0.00857, 8] },
			difference: { all: [0.0107, 40], slow: [0.0141, 8] }
		},
		dutyFactor: {
			near: { all: [0.00978, 40], slow: [0.0113, 8] },
			far: { all: [0.0106, 40], slow: [0.0105, 8] },
			difference: { all: [0.014, 40], slow: [0.0172, 8] }
		},
		flightTimeSeconds: {
			near: { all: [0.00563, 40], slow: [0.00475, 8] },
			far: { all: [0.00717, 40], slow: [0.00664, 8] },
			difference: { all: [0.00719, 40], slow: [0.00649, 8] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [2.24, 20], slow: [2.17, 4] },
			far: { all: [2.57, 20], slow: [3.22, 4] },
			difference: { all: [1.16, 20], slow: [1.49, 4] }
		},
		hipRangeDegrees: {
			near: { all: [0.747, 50], slow: [0.666, 10] },
			far: { all: [1.19, 50], slow: [1.75, 10] },
			difference: { all: [1.38, 50], slow: [1.49, 10] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [3.63, 40], slow: [4.1, 8] },
			far: { all: [3.46, 40], slow: [3.41, 8] },
			difference: { all: [1.87, 40], slow: [2.57, 8] }
		},
		kneeLiftDegrees: {
			near: { all: [1.5, 50], slow: [1.44, 10] },
			far: { all: [1.6, 50], slow: [1.6, 10] },
			difference: { all: [0.775, 50], slow: [0.674, 10] }
		},
		peakHipExtensionDegrees: {
			near: { all: [1.64, 50], slow: [1.4, 10] },
			far: { all: [1.89, 50], slow: [2.09, 10] },
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
		speedMetresPerSecond: { near: { all: [0.024, 40], slow: [0.00984, 8] } },
		strideLengthMetres: { near: { all: [0.024, 40], slow: [0.00958, 8] } },
		strideTimeSeconds: { near: { all: [0.000493, 50], slow: [0.000737, 10] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [5.1, 20], slow: [4.18, 4] },
			far: { all: [8.53, 20], slow: [11.2, 4] },
			difference: { all: [7.99, 20], slow: [12.9, 4] }
		},
		swingTimeSeconds: {
			near: { all: [0.0073, 40], slow: [0.00887, 8] },
			far: { all: [0.00781, 40], slow: [0.00805, 8] },
			difference: { all: [0.0106, 40], slow: [0.0139, 8] }
		},
		trunkLeanDegrees: { near: { all: [1.87, 20], slow: [1.98, 4] } },
		verticalOscillationMetres: { near: { all: [0.00683, 20], slow: [0.00843, 4] } }
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
