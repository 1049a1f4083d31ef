import type { RunnerErrors } from './runner-error';

/** Written by `npm run validate -- --record`; do not edit. */
export const RUNNER_ERRORS: RunnerErrors = {
	cadenceStepsPerMinute: {
		near: {
			slow: { spread: 0.000111, noise: 0.000165, slowNoise: null, runners: 18 },
			steady: { spread: 0.000143, noise: 0.000164, slowNoise: 0.000255, runners: 18 },
			fast: { spread: 0.000202, noise: 0.000232, slowNoise: null, runners: 17 }
		}
	},
	contactTimeSeconds: {
		near: {
			slow: { spread: 0.0105, noise: 0.00716, slowNoise: null, runners: 18 },
			steady: { spread: 0.00558, noise: 0.00688, slowNoise: 0.00688, runners: 18 },
			fast: { spread: 0.00379, noise: 0.00262, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.00969, noise: 0.00593, slowNoise: null, runners: 18 },
			steady: { spread: 0.00793, noise: 0.0112, slowNoise: 0.0164, runners: 18 },
			fast: { spread: 0.0051, noise: 0.0129, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.00661, noise: 0.0137, slowNoise: null, runners: 18 },
			steady: { spread: 0.00578, noise: 0.0136, slowNoise: 0.0176, runners: 18 },
			fast: { spread: 0.00529, noise: 0.0111, slowNoise: null, runners: 17 }
		}
	},
	dutyFactor: {
		near: {
			slow: { spread: 0.0139, noise: 0.00884, slowNoise: null, runners: 18 },
			steady: { spread: 0.00763, noise: 0.00975, slowNoise: 0.00975, runners: 18 },
			fast: { spread: 0.00582, noise: 0.00402, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.013, noise: 0.00743, slowNoise: null, runners: 18 },
			steady: { spread: 0.0111, noise: 0.0156, slowNoise: 0.0232, runners: 18 },
			fast: { spread: 0.00783, noise: 0.0196, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.00892, noise: 0.0183, slowNoise: null, runners: 18 },
			steady: { spread: 0.00818, noise: 0.0189, slowNoise: 0.0252, runners: 18 },
			fast: { spread: 0.00792, noise: 0.0169, slowNoise: null, runners: 17 }
		}
	},
	flightTimeSeconds: {
		near: {
			slow: { spread: 0.00942, noise: 0.00657, slowNoise: null, runners: 18 },
			steady: { spread: 0.00673, noise: 0.01, slowNoise: 0.01, runners: 18 },
			fast: { spread: 0.00391, noise: 0.0111, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.0113, noise: 0.00252, slowNoise: null, runners: 18 },
			steady: { spread: 0.00606, noise: 0.00568, slowNoise: 0.00811, runners: 18 },
			fast: { spread: 0.00408, noise: 0.00529, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.00835, noise: 0.00733, slowNoise: null, runners: 18 },
			steady: { spread: 0.00283, noise: 0.0101, slowNoise: 0.0103, runners: 18 },
			fast: { spread: 0.00287, noise: 0.00869, slowNoise: null, runners: 17 }
		}
	},
	hipExtensionAtToeOffDegrees: {
		near: {
			slow: { spread: 1.21, noise: 0.985, slowNoise: null, runners: 18 },
			steady: { spread: 0.975, noise: 1.11, slowNoise: 1.67, runners: 18 },
			fast: { spread: 0.958, noise: 0.698, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 1.24, noise: 0.351, slowNoise: null, runners: 18 },
			steady: { spread: 1.27, noise: 1.51, slowNoise: 2.49, runners: 18 },
			fast: { spread: 0.95, noise: 1.97, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.499, noise: 1.28, slowNoise: null, runners: 18 },
			steady: { spread: 0.68, noise: 2.06, slowNoise: 2.87, runners: 18 },
			fast: { spread: 0.655, noise: 1.56, slowNoise: null, runners: 17 }
		}
	},
	hipRangeDegrees: {
		near: {
			slow: { spread: 0.0229, noise: 0.807, slowNoise: null, runners: 18 },
			steady: { spread: 0.0363, noise: 0.875, slowNoise: 1.21, runners: 18 },
			fast: { spread: 0.0434, noise: 0.881, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.351, noise: 1.46, slowNoise: null, runners: 18 },
			steady: { spread: 0.324, noise: 1.25, slowNoise: 1.56, runners: 18 },
			fast: { spread: 0.0453, noise: 1.19, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.26, noise: 1.78, slowNoise: null, runners: 18 },
			steady: { spread: 0.195, noise: 1.33, slowNoise: 1.81, runners: 18 },
			fast: { spread: 0.039, noise: 1.4, slowNoise: null, runners: 17 }
		}
	},
	kneeFlexionAtContactDegrees: {
		near: {
			slow: { spread: 1.86, noise: 1.08, slowNoise: null, runners: 18 },
			steady: { spread: 0.999, noise: 1.78, slowNoise: 2.96, runners: 18 },
			fast: { spread: 0.772, noise: 1.2, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 1.25, noise: 2.47, slowNoise: null, runners: 18 },
			steady: { spread: 1.42, noise: 3.29, slowNoise: 5.15, runners: 18 },
			fast: { spread: 0.914, noise: 3.72, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 1.28, noise: 2.81, slowNoise: null, runners: 18 },
			steady: { spread: 0.779, noise: 3.47, slowNoise: 4.57, runners: 18 },
			fast: { spread: 0.818, noise: 3.83, slowNoise: null, runners: 17 }
		}
	},
	kneeLiftDegrees: {
		near: {
			slow: { spread: 0.996, noise: 0.714, slowNoise: null, runners: 18 },
			steady: { spread: 0.623, noise: 0.758, slowNoise: 1.61, runners: 18 },
			fast: { spread: 0.605, noise: 0.555, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 1.01, noise: 1.33, slowNoise: null, runners: 18 },
			steady: { spread: 0.699, noise: 1.07, slowNoise: 2.08, runners: 18 },
			fast: { spread: 0.615, noise: 1.31, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.302, noise: 0.955, slowNoise: null, runners: 18 },
			steady: { spread: 0.24, noise: 1.11, slowNoise: 1.18, runners: 18 },
			fast: { spread: 0.0282, noise: 0.892, slowNoise: null, runners: 17 }
		}
	},
	peakHipExtensionDegrees: {
		near: {
			slow: { spread: 0.978, noise: 1.27, slowNoise: null, runners: 18 },
			steady: { spread: 0.574, noise: 0.875, slowNoise: 1.51, runners: 18 },
			fast: { spread: 0.52, noise: 0.794, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.992, noise: 1.45, slowNoise: null, runners: 18 },
			steady: { spread: 0.564, noise: 1.2, slowNoise: 1.49, runners: 18 },
			fast: { spread: 0.52, noise: 1.22, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.0174, noise: 1.22, slowNoise: null, runners: 18 },
			steady: { spread: 0.019, noise: 1.03, slowNoise: 1.49, runners: 18 },
			fast: { spread: 0.0253, noise: 1.2, slowNoise: null, runners: 17 }
		}
	},
	peakKneeFlexionDegrees: {
		near: {
			slow: { spread: 0.0217, noise: 0.516, slowNoise: null, runners: 18 },
			steady: { spread: 0.0312, noise: 0.48, slowNoise: 0.945, runners: 18 },
			fast: { spread: 0.0273, noise: 0.323, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.0206, noise: 0.844, slowNoise: null, runners: 18 },
			steady: { spread: 0.0331, noise: 1.04, slowNoise: 1.78, runners: 18 },
			fast: { spread: 0.0361, noise: 1.28, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.0177, noise: 0.833, slowNoise: null, runners: 18 },
			steady: { spread: 0.022, noise: 0.944, slowNoise: 1.24, runners: 18 },
			fast: { spread: 0.035, noise: 1.09, slowNoise: null, runners: 17 }
		}
	},
	peakSwingSpeedDegreesPerSecond: {
		near: {
			slow: { spread: 0.28, noise: 13.4, slowNoise: null, runners: 18 },
			steady: { spread: 0.329, noise: 12.4, slowNoise: 14.5, runners: 18 },
			fast: { spread: 1.44, noise: 12.9, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.508, noise: 15.7, slowNoise: null, runners: 18 },
			steady: { spread: 0.732, noise: 23.2, slowNoise: 23.2, runners: 18 },
			fast: { spread: 1.05, noise: 25.4, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.26, noise: 18.7, slowNoise: null, runners: 18 },
			steady: { spread: 0.303, noise: 27.4, slowNoise: 27.4, runners: 18 },
			fast: { spread: 0.353, noise: 27.4, slowNoise: null, runners: 17 }
		}
	},
	speedMetresPerSecond: {
		near: {
			slow: { spread: 0.0306, noise: 0.0225, slowNoise: null, runners: 18 },
			steady: { spread: 0.0359, noise: 0.0104, slowNoise: 0.0262, runners: 18 },
			fast: { spread: 0.0317, noise: 0.00807, slowNoise: null, runners: 17 }
		}
	},
	strideLengthMetres: {
		near: {
			slow: { spread: 0.0305, noise: 0.0225, slowNoise: null, runners: 18 },
			steady: { spread: 0.0357, noise: 0.0106, slowNoise: 0.0254, runners: 18 },
			fast: { spread: 0.0319, noise: 0.00809, slowNoise: null, runners: 17 }
		}
	},
	strideTimeSeconds: {
		near: {
			slow: { spread: 0.000118, noise: 0.00017, slowNoise: null, runners: 18 },
			steady: { spread: 0.000132, noise: 0.00015, slowNoise: 0.000243, runners: 18 },
			fast: { spread: 0.000185, noise: 0.000213, slowNoise: null, runners: 17 }
		}
	},
	swingTimeSeconds: {
		near: {
			slow: { spread: 0.0103, noise: 0.00661, slowNoise: null, runners: 18 },
			steady: { spread: 0.00555, noise: 0.00706, slowNoise: 0.00706, runners: 18 },
			fast: { spread: 0.0039, noise: 0.00252, slowNoise: null, runners: 17 }
		},
		far: {
			slow: { spread: 0.00967, noise: 0.00596, slowNoise: null, runners: 18 },
			steady: { spread: 0.00792, noise: 0.0112, slowNoise: 0.0166, runners: 18 },
			fast: { spread: 0.00526, noise: 0.0131, slowNoise: null, runners: 17 }
		},
		difference: {
			slow: { spread: 0.00679, noise: 0.0136, slowNoise: null, runners: 18 },
			steady: { spread: 0.00582, noise: 0.0136, slowNoise: 0.0178, runners: 18 },
			fast: { spread: 0.00532, noise: 0.0112, slowNoise: null, runners: 17 }
		}
	}
};
