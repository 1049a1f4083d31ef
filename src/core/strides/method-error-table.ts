import type { ErrorTable } from './method-error';

/** Written by `npm run validate -- --record` (with `--tracks` only the half of the joints); do not edit. */
export const VALIDATION_ERRORS: ErrorTable = {
	joints: {
		cadenceStepsPerMinute: { near: { all: [0.000478, 50], slow: [0.000756, 10] } },
		contactTimeSeconds: {
			near: { all: [0.00721, 40], slow: [0.00855, 8] },
			far: { all: [0.00795, 40], slow: [0.00857, 8] },
			difference: { all: [0.011, 38], slow: [0.0141, 8] }
		},
		dutyFactor: {
			near: { all: [0.00978, 40], slow: [0.0113, 8] },
			far: { all: [0.0106, 40], slow: [0.0105, 8] },
			difference: { all: [0.0143, 38], slow: [0.0172, 8] }
		},
		flightTimeSeconds: {
			near: { all: [0.00563, 40], slow: [0.00475, 8] },
			far: { all: [0.00717, 40], slow: [0.00664, 8] },
			difference: { all: [0.00729, 38], slow: [0.00649, 8] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [2.24, 20], slow: [2.17, 4] },
			far: { all: [2.57, 20], slow: [3.22, 4] },
			difference: { all: [1.15, 18], slow: [1.49, 4] }
		},
		hipRangeDegrees: {
			near: { all: [0.747, 50], slow: [0.666, 10] },
			far: { all: [1.19, 50], slow: [1.75, 10] },
			difference: { all: [1.32, 48], slow: [1.49, 10] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [3.63, 40], slow: [4.1, 8] },
			far: { all: [3.46, 40], slow: [3.41, 8] },
			difference: { all: [1.91, 38], slow: [2.57, 8] }
		},
		kneeLiftDegrees: {
			near: { all: [1.5, 50], slow: [1.44, 10] },
			far: { all: [1.6, 50], slow: [1.6, 10] },
			difference: { all: [0.764, 48], slow: [0.674, 10] }
		},
		peakHipExtensionDegrees: {
			near: { all: [1.64, 50], slow: [1.4, 10] },
			far: { all: [1.89, 50], slow: [2.09, 10] },
			difference: { all: [0.912, 48], slow: [1.11, 10] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [0.716, 20], slow: [0.873, 4] },
			far: { all: [1.47, 20], slow: [2.13, 4] },
			difference: { all: [1.64, 18], slow: [2.27, 4] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [0.874, 50], slow: [1.05, 10] },
			far: { all: [1.24, 50], slow: [0.934, 10] },
			difference: { all: [1.5, 48], slow: [1.53, 10] }
		},
		peakSwingSpeedDegreesPerSecond: {
			near: { all: [9.5, 38], slow: [3.54, 6] },
			far: { all: [21, 38], slow: [30.7, 6] },
			difference: { all: [20.2, 36], slow: [31.4, 6] }
		},
		speedMetresPerSecond: { near: { all: [0.024, 40], slow: [0.00984, 8] } },
		strideLengthMetres: { near: { all: [0.024, 40], slow: [0.00958, 8] } },
		strideTimeSeconds: { near: { all: [0.000493, 50], slow: [0.000737, 10] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [5.1, 20], slow: [4.18, 4] },
			far: { all: [8.53, 20], slow: [11.2, 4] },
			difference: { all: [7.74, 18], slow: [12.9, 4] }
		},
		swingTimeSeconds: {
			near: { all: [0.0073, 40], slow: [0.00887, 8] },
			far: { all: [0.00781, 40], slow: [0.00805, 8] },
			difference: { all: [0.0109, 38], slow: [0.0139, 8] }
		},
		trunkLeanDegrees: { near: { all: [1.87, 20], slow: [1.98, 4] } },
		verticalOscillationMetres: { near: { all: [0.00683, 20], slow: [0.00843, 4] } }
	},
	poseModel: {
		cadenceStepsPerMinute: { near: { all: [0.000608, 15], slow: [0.000961, 2] } },
		contactTimeSeconds: {
			near: { all: [0.00564, 15], slow: [0.00766, 2] },
			far: { all: [0.00697, 15], slow: [0.00499, 2] },
			difference: { all: [0.00421, 14], slow: [0.0038, 2] }
		},
		dutyFactor: {
			near: { all: [0.00808, 15], slow: [0.00998, 2] },
			far: { all: [0.0103, 15], slow: [0.00616, 2] },
			difference: { all: [0.00611, 14], slow: [0.00525, 2] }
		},
		flightTimeSeconds: {
			near: { all: [0.0055, 15], slow: [0.00743, 2] },
			far: { all: [0.0068, 15], slow: [0.00619, 2] },
			difference: { all: [0.00348, 14], slow: [0.00477, 2] }
		},
		footInclinationAtContactDegrees: {
			near: { all: [1.44, 15], slow: [1.25, 2] },
			far: { all: [2.3, 15], slow: [3.1, 2] },
			difference: { all: [1.8, 14], slow: [1.89, 2] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [2.16, 15], slow: [2.02, 2] },
			far: { all: [3.02, 15], slow: [4.96, 2] },
			difference: { all: [1.58, 14], slow: [3.07, 2] }
		},
		hipRangeDegrees: {
			near: { all: [1.3, 15], slow: [0.312, 2] },
			far: { all: [1.12, 15], slow: [1.17, 2] },
			difference: { all: [1.08, 14], slow: [1.28, 2] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [10.2, 15], slow: [10, 2] },
			far: { all: [8.36, 15], slow: [8.32, 2] },
			difference: { all: [1.93, 14], slow: [1.89, 2] }
		},
		kneeLiftDegrees: {
			near: { all: [1.65, 15], slow: [1.68, 2] },
			far: { all: [2.19, 15], slow: [3.05, 2] },
			difference: { all: [0.817, 14], slow: [1.38, 2] }
		},
		peakHipExtensionDegrees: {
			near: { all: [2.38, 15], slow: [1.56, 2] },
			far: { all: [3.01, 15], slow: [4.17, 2] },
			difference: { all: [1.36, 14], slow: [2.64, 2] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [1.7, 15], slow: [1.26, 2] },
			far: { all: [5.72, 15], slow: [6.23, 2] },
			difference: { all: [4.75, 14], slow: [5.3, 2] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [3.91, 15], slow: [4.05, 2] },
			far: { all: [3.73, 15], slow: [4.12, 2] },
			difference: { all: [1.5, 14], slow: [0.491, 2] }
		},
		peakSwingSpeedDegreesPerSecond: {
			near: { all: [28.1, 14], slow: [28.4, 1] },
			far: { all: [15, 14], slow: [5.04, 1] },
			difference: { all: [35, 13], slow: [33.5, 1] }
		},
		speedMetresPerSecond: { near: { all: [0.041, 15], slow: [0.0462, 2] } },
		strideLengthMetres: { near: { all: [0.0411, 15], slow: [0.0465, 2] } },
		strideTimeSeconds: { near: { all: [0.000611, 15], slow: [0.000911, 2] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [8.26, 15], slow: [15.5, 2] },
			far: { all: [9.54, 15], slow: [17.4, 2] },
			difference: { all: [7.46, 14], slow: [7.19, 2] }
		},
		swingTimeSeconds: {
			near: { all: [0.0057, 15], slow: [0.00793, 2] },
			far: { all: [0.00721, 15], slow: [0.00618, 2] },
			difference: { all: [0.00435, 14], slow: [0.00378, 2] }
		},
		trunkLeanDegrees: { near: { all: [1.34, 15], slow: [1.28, 2] } },
		verticalOscillationMetres: { near: { all: [0.0125, 15], slow: [0.00821, 2] } }
	},
	quickModel: {
		cadenceStepsPerMinute: { near: { all: [0.000602, 15], slow: [0.000808, 2] } },
		contactTimeSeconds: {
			near: { all: [0.0122, 15], slow: [0.0118, 2] },
			far: { all: [0.00724, 15], slow: [0.00929, 2] },
			difference: { all: [0.012, 15], slow: [0.02, 2] }
		},
		dutyFactor: {
			near: { all: [0.0175, 15], slow: [0.0134, 2] },
			far: { all: [0.00995, 15], slow: [0.0083, 2] },
			difference: { all: [0.0154, 15], slow: [0.0202, 2] }
		},
		flightTimeSeconds: {
			near: { all: [0.0118, 15], slow: [0.0105, 2] },
			far: { all: [0.0071, 15], slow: [0.00895, 2] },
			difference: { all: [0.0111, 15], slow: [0.0182, 2] }
		},
		footInclinationAtContactDegrees: {
			near: { all: [1.63, 15], slow: [0.95, 2] },
			far: { all: [2.51, 15], slow: [3.36, 2] },
			difference: { all: [2.39, 15], slow: [2.43, 2] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [3.46, 15], slow: [3.66, 2] },
			far: { all: [3.91, 15], slow: [5.03, 2] },
			difference: { all: [1.6, 15], slow: [2, 2] }
		},
		hipRangeDegrees: {
			near: { all: [1.1, 15], slow: [0.532, 2] },
			far: { all: [2.07, 15], slow: [1.47, 2] },
			difference: { all: [1.51, 15], slow: [1.11, 2] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [9.43, 15], slow: [9.36, 2] },
			far: { all: [8.86, 15], slow: [7.79, 2] },
			difference: { all: [1.36, 15], slow: [1.57, 2] }
		},
		kneeLiftDegrees: {
			near: { all: [2.82, 15], slow: [2.72, 2] },
			far: { all: [2.5, 15], slow: [2.82, 2] },
			difference: { all: [0.942, 15], slow: [0.979, 2] }
		},
		peakHipExtensionDegrees: {
			near: { all: [3.33, 15], slow: [3.22, 2] },
			far: { all: [4.09, 15], slow: [4.09, 2] },
			difference: { all: [1.07, 15], slow: [0.916, 2] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [2.2, 15], slow: [3.07, 2] },
			far: { all: [6.2, 15], slow: [7.44, 2] },
			difference: { all: [4.27, 15], slow: [4.39, 2] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [5.01, 15], slow: [5.18, 2] },
			far: { all: [2.23, 15], slow: [1.9, 2] },
			difference: { all: [5.97, 15], slow: [3.41, 2] }
		},
		peakSwingSpeedDegreesPerSecond: {
			near: { all: [50.4, 14], slow: [21.8, 1] },
			far: { all: [45, 14], slow: [9.78, 1] },
			difference: { all: [39, 14], slow: [31.6, 1] }
		},
		speedMetresPerSecond: { near: { all: [0.0489, 15], slow: [0.0267, 2] } },
		strideLengthMetres: { near: { all: [0.049, 15], slow: [0.0271, 2] } },
		strideTimeSeconds: { near: { all: [0.000604, 15], slow: [0.000768, 2] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [6.46, 15], slow: [11.8, 2] },
			far: { all: [8.4, 15], slow: [15, 2] },
			difference: { all: [8.28, 15], slow: [3.39, 2] }
		},
		swingTimeSeconds: {
			near: { all: [0.0122, 15], slow: [0.0119, 2] },
			far: { all: [0.00726, 15], slow: [0.00812, 2] },
			difference: { all: [0.0118, 15], slow: [0.0192, 2] }
		},
		trunkLeanDegrees: { near: { all: [1.7, 15], slow: [2.51, 2] } },
		verticalOscillationMetres: { near: { all: [0.0163, 15], slow: [0.00516, 2] } }
	},
	preciseModel: {
		cadenceStepsPerMinute: { near: { all: [0.000617, 15], slow: [0.000938, 2] } },
		contactTimeSeconds: {
			near: { all: [0.00699, 15], slow: [0.0106, 2] },
			far: { all: [0.00327, 15], slow: [0.00428, 2] },
			difference: { all: [0.00634, 14], slow: [0.011, 2] }
		},
		dutyFactor: {
			near: { all: [0.0101, 15], slow: [0.0147, 2] },
			far: { all: [0.00442, 15], slow: [0.00343, 2] },
			difference: { all: [0.00877, 14], slow: [0.0144, 2] }
		},
		flightTimeSeconds: {
			near: { all: [0.00754, 15], slow: [0.0112, 2] },
			far: { all: [0.00288, 15], slow: [0.00206, 2] },
			difference: { all: [0.00754, 14], slow: [0.0112, 2] }
		},
		footInclinationAtContactDegrees: {
			near: { all: [1.17, 15], slow: [0.837, 2] },
			far: { all: [1.78, 15], slow: [2.98, 2] },
			difference: { all: [1.78, 14], slow: [2.19, 2] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [1.1, 15], slow: [1.05, 2] },
			far: { all: [1.19, 15], slow: [1.57, 2] },
			difference: { all: [1.57, 14], slow: [1.92, 2] }
		},
		hipRangeDegrees: {
			near: { all: [2.09, 15], slow: [2.69, 2] },
			far: { all: [2.29, 15], slow: [2.5, 2] },
			difference: { all: [1.04, 14], slow: [0.382, 2] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [10.2, 15], slow: [9.92, 2] },
			far: { all: [10, 15], slow: [10.1, 2] },
			difference: { all: [0.683, 14], slow: [0.438, 2] }
		},
		kneeLiftDegrees: {
			near: { all: [1.96, 15], slow: [2.68, 2] },
			far: { all: [2.08, 15], slow: [2.71, 2] },
			difference: { all: [0.576, 14], slow: [0.098, 2] }
		},
		peakHipExtensionDegrees: {
			near: { all: [1.07, 15], slow: [0.246, 2] },
			far: { all: [0.616, 15], slow: [0.206, 2] },
			difference: { all: [0.975, 14], slow: [0.317, 2] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [1.5, 15], slow: [0.347, 2] },
			far: { all: [0.993, 15], slow: [0.646, 2] },
			difference: { all: [2.02, 14], slow: [0.961, 2] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [0.957, 15], slow: [0.684, 2] },
			far: { all: [2.52, 15], slow: [2.65, 2] },
			difference: { all: [2.18, 14], slow: [3.03, 2] }
		},
		peakSwingSpeedDegreesPerSecond: {
			near: { all: [41.5, 14], slow: [31.5, 1] },
			far: { all: [50, 14], slow: [39, 1] },
			difference: { all: [16.6, 13], slow: [7.5, 1] }
		},
		speedMetresPerSecond: { near: { all: [0.0522, 15], slow: [0.0473, 2] } },
		strideLengthMetres: { near: { all: [0.0523, 15], slow: [0.0473, 2] } },
		strideTimeSeconds: { near: { all: [0.000617, 15], slow: [0.000893, 2] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [7.17, 15], slow: [8.7, 2] },
			far: { all: [9.69, 15], slow: [19.5, 2] },
			difference: { all: [6.16, 14], slow: [11.5, 2] }
		},
		swingTimeSeconds: {
			near: { all: [0.0069, 15], slow: [0.0105, 2] },
			far: { all: [0.00308, 15], slow: [0.00301, 2] },
			difference: { all: [0.00621, 14], slow: [0.0106, 2] }
		},
		trunkLeanDegrees: { near: { all: [0.375, 15], slow: [0.583, 2] } },
		verticalOscillationMetres: { near: { all: [0.00404, 15], slow: [0.00352, 2] } }
	}
};
