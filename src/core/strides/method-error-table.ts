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
		cadenceStepsPerMinute: { near: { all: [0.000622, 15], slow: [0.00092, 2] } },
		contactTimeSeconds: {
			near: { all: [0.00594, 15], slow: [0.00749, 2] },
			far: { all: [0.00684, 15], slow: [0.00373, 2] },
			difference: { all: [0.00457, 14], slow: [0.00737, 2] }
		},
		dutyFactor: {
			near: { all: [0.00857, 15], slow: [0.0103, 2] },
			far: { all: [0.0101, 15], slow: [0.00436, 2] },
			difference: { all: [0.00656, 14], slow: [0.0102, 2] }
		},
		flightTimeSeconds: {
			near: { all: [0.00572, 15], slow: [0.00709, 2] },
			far: { all: [0.00672, 15], slow: [0.0047, 2] },
			difference: { all: [0.00382, 14], slow: [0.00709, 2] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [2.23, 15], slow: [2.14, 2] },
			far: { all: [2.99, 15], slow: [4.71, 2] },
			difference: { all: [1.5, 14], slow: [2.79, 2] }
		},
		hipRangeDegrees: {
			near: { all: [1.37, 15], slow: [0.356, 2] },
			far: { all: [1.17, 15], slow: [1.07, 2] },
			difference: { all: [1.16, 14], slow: [1.24, 2] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [10.3, 15], slow: [9.99, 2] },
			far: { all: [8.35, 15], slow: [8.18, 2] },
			difference: { all: [2.03, 14], slow: [1.89, 2] }
		},
		kneeLiftDegrees: {
			near: { all: [1.73, 15], slow: [1.78, 2] },
			far: { all: [2.14, 15], slow: [2.99, 2] },
			difference: { all: [0.804, 14], slow: [1.22, 2] }
		},
		peakHipExtensionDegrees: {
			near: { all: [2.46, 15], slow: [1.62, 2] },
			far: { all: [3.03, 15], slow: [4.03, 2] },
			difference: { all: [1.32, 14], slow: [2.46, 2] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [1.77, 15], slow: [1.36, 2] },
			far: { all: [5.85, 15], slow: [6.03, 2] },
			difference: { all: [4.8, 14], slow: [5.06, 2] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [4.23, 15], slow: [4.34, 2] },
			far: { all: [3.97, 15], slow: [4.34, 2] },
			difference: { all: [1.61, 14], slow: [0.233, 2] }
		},
		speedMetresPerSecond: { near: { all: [0.0399, 15], slow: [0.0436, 2] } },
		strideLengthMetres: { near: { all: [0.0401, 15], slow: [0.044, 2] } },
		strideTimeSeconds: { near: { all: [0.000626, 15], slow: [0.000871, 2] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [8.04, 15], slow: [15.4, 2] },
			far: { all: [11, 15], slow: [20.3, 2] },
			difference: { all: [7.07, 14], slow: [6.2, 2] }
		},
		swingTimeSeconds: {
			near: { all: [0.00599, 15], slow: [0.00765, 2] },
			far: { all: [0.00706, 15], slow: [0.00498, 2] },
			difference: { all: [0.00472, 14], slow: [0.0074, 2] }
		},
		trunkLeanDegrees: { near: { all: [1.39, 15], slow: [1.32, 2] } },
		verticalOscillationMetres: { near: { all: [0.0121, 15], slow: [0.00789, 2] } }
	},
	quickModel: {
		cadenceStepsPerMinute: { near: { all: [0.000621, 15], slow: [0.000941, 2] } },
		contactTimeSeconds: {
			near: { all: [0.0141, 15], slow: [0.0206, 2] },
			far: { all: [0.00989, 15], slow: [0.0124, 2] },
			difference: { all: [0.0154, 15], slow: [0.0281, 2] }
		},
		dutyFactor: {
			near: { all: [0.0192, 15], slow: [0.0225, 2] },
			far: { all: [0.0137, 15], slow: [0.0137, 2] },
			difference: { all: [0.0186, 15], slow: [0.0269, 2] }
		},
		flightTimeSeconds: {
			near: { all: [0.0134, 15], slow: [0.0197, 2] },
			far: { all: [0.01, 15], slow: [0.0128, 2] },
			difference: { all: [0.0147, 15], slow: [0.0269, 2] }
		},
		hipExtensionAtToeOffDegrees: {
			near: { all: [3.37, 15], slow: [3.65, 2] },
			far: { all: [3.89, 15], slow: [5.34, 2] },
			difference: { all: [1.49, 15], slow: [2.08, 2] }
		},
		hipRangeDegrees: {
			near: { all: [1.06, 15], slow: [0.445, 2] },
			far: { all: [2.21, 15], slow: [1.8, 2] },
			difference: { all: [1.5, 15], slow: [1.53, 2] }
		},
		kneeFlexionAtContactDegrees: {
			near: { all: [9.22, 15], slow: [9.08, 2] },
			far: { all: [8.58, 15], slow: [7.43, 2] },
			difference: { all: [1.67, 15], slow: [1.68, 2] }
		},
		kneeLiftDegrees: {
			near: { all: [2.65, 15], slow: [2.81, 2] },
			far: { all: [2.4, 15], slow: [2.53, 2] },
			difference: { all: [0.916, 15], slow: [1.09, 2] }
		},
		peakHipExtensionDegrees: {
			near: { all: [3.22, 15], slow: [3.18, 2] },
			far: { all: [4.06, 15], slow: [4.16, 2] },
			difference: { all: [1.11, 15], slow: [1.03, 2] }
		},
		peakHipExtensionTrunkDegrees: {
			near: { all: [1.95, 15], slow: [2.89, 2] },
			far: { all: [6.11, 15], slow: [7.4, 2] },
			difference: { all: [4.34, 15], slow: [4.54, 2] }
		},
		peakKneeFlexionDegrees: {
			near: { all: [5.07, 15], slow: [4.74, 2] },
			far: { all: [2.33, 15], slow: [1.65, 2] },
			difference: { all: [6.44, 15], slow: [3.09, 2] }
		},
		speedMetresPerSecond: { near: { all: [0.0514, 15], slow: [0.0457, 2] } },
		strideLengthMetres: { near: { all: [0.0515, 15], slow: [0.0461, 2] } },
		strideTimeSeconds: { near: { all: [0.000625, 15], slow: [0.000904, 2] } },
		swingSpeedDegreesPerSecond: {
			near: { all: [6.14, 15], slow: [11.3, 2] },
			far: { all: [7.55, 15], slow: [13.8, 2] },
			difference: { all: [7.29, 15], slow: [2.57, 2] }
		},
		swingTimeSeconds: {
			near: { all: [0.0141, 15], slow: [0.021, 2] },
			far: { all: [0.00985, 15], slow: [0.0114, 2] },
			difference: { all: [0.0149, 15], slow: [0.0273, 2] }
		},
		trunkLeanDegrees: { near: { all: [1.62, 15], slow: [2.43, 2] } },
		verticalOscillationMetres: { near: { all: [0.016, 15], slow: [0.00358, 2] } }
	}
};
