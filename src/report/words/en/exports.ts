/** What can be taken away: the menu, and the headings of tables. Names in square brackets in files never change. */
export const exports = {
	open: 'Export',
	title: 'Export',
	saved: (name: string) => `${name} saved`,
	writing: 'Writing the file',
	cancel: 'Cancel',
	failed: {
		happened: 'The file could not be written.',
		advice: 'Try again. If the clip is very long, export its frames as CSV.'
	},

	spreadsheet: 'For a spreadsheet',
	style: 'How CSV files are written',
	styles: {
		comma: '1.5 with commas',
		semicolon: '1,5 with semicolons'
	},
	openSim: 'For OpenSim',
	everything: 'For programs',
	elsewhere: 'Charts and key frames are saved where they stand.',
	files: {
		xlsx: ['Excel workbook', 'Summary, strides and frames as three sheets'],
		summary: ['Summary as CSV', 'One row per number and leg'],
		strides: ['Strides as CSV', 'One row per stride'],
		frames: ['Frames as CSV', 'One row per video frame: angles and body points'],
		trc: ['Markers (TRC)', 'Body points in metres; needs the belt speed or your height'],
		mot: ['Joint angles (MOT)', 'Hips, knees and trunk in degrees'],
		json: ['Everything (JSON)', 'All measurements, frame by frame']
	} as Record<
		'xlsx' | 'summary' | 'strides' | 'frames' | 'trc' | 'mot' | 'json',
		[title: string, content: string]
	>,

	sheets: { summary: 'Summary', strides: 'Strides', frames: 'Frames' },
	columns: {
		session: 'Session',
		athlete: 'Athlete',
		date: 'Date',
		clip: 'Clip',
		note: 'Note',
		fileDurationSeconds: 'Duration of the file',
		fileFrameRate: 'Frames per second of the file',
		heightMetres: 'Height',
		position: 'Endurance 0 to sprint 1',
		label: 'Running style',
		flags: 'Remarks',
		nearSide: 'Near leg',
		stride: 'Stride',
		side: 'Side',
		startTime: 'Start',
		endTime: 'End',
		included: 'Counts',
		corrected: 'Corrected by hand',
		footStrike: 'Foot strike',
		title: 'Number',
		metric: 'Name',
		unit: 'Unit',
		mean: 'Mean',
		sd: 'Standard deviation',
		n: 'Strides',
		ci95Low: '95 % interval from',
		ci95High: '95 % interval to',
		plusMinus: '± of mean and method',
		expectedMean: 'Typical at this speed',
		expectedSd: 'Typical, standard deviation',
		asymmetryPercent: 'Left less right, of their mean',
		frame: 'Frame',
		time: 'Time',
		fileTime: 'Time in the file',
		measured: 'Measured',
		leftContact: 'Left foot on the ground',
		rightContact: 'Right foot on the ground',
		trunkLeanDegrees: 'Trunk lean'
	},
	/** Units of values in files. */
	units: {
		'1': '0 to 1',
		deg: '°',
		'deg/s': '°/s',
		legs: 'leg lengths',
		m: 'm',
		'm/s': 'm/s',
		s: 's',
		statures: 'body heights',
		'steps/min': 'steps/min'
	},
	sides: { left: 'Left', right: 'Right' },
	angles: {
		left: {
			thigh: 'Left thigh',
			shank: 'Left shin',
			knee: 'Left knee flexion',
			hip: 'Left hip angle relative to trunk'
		},
		right: {
			thigh: 'Right thigh',
			shank: 'Right shin',
			knee: 'Right knee flexion',
			hip: 'Right hip angle relative to trunk'
		}
	},
	confidence: (point: string) => `${point}, confidence`,
	points: {
		nose: 'Nose',
		left_eye: 'Left eye',
		right_eye: 'Right eye',
		left_ear: 'Left ear',
		right_ear: 'Right ear',
		left_shoulder: 'Left shoulder',
		right_shoulder: 'Right shoulder',
		left_elbow: 'Left elbow',
		right_elbow: 'Right elbow',
		left_wrist: 'Left wrist',
		right_wrist: 'Right wrist',
		left_hip: 'Left hip',
		right_hip: 'Right hip',
		left_knee: 'Left knee',
		right_knee: 'Right knee',
		left_ankle: 'Left ankle',
		right_ankle: 'Right ankle'
	},

	picture: {
		png: 'PNG',
		svg: 'SVG',
		save: (kind: string, title: string) => `Save the chart as ${kind}: ${title}`,
		failed: 'The picture could not be made.'
	}
};

export type ExportWords = typeof exports;
