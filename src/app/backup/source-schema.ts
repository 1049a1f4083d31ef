import * as v from 'valibot';
import { POINT_NAMES } from '../../core/model/feet';
import { DRAWING_KINDS, DRAWING_POINTS } from '../../core/model/drawing';
import { EFFORTS, POSE_MODES } from '../../core/model/recording';
import { KEYPOINT_COUNT } from '../../core/model/tracks';
import { correctionWith } from '../../report/correction-schema';

/** Of a session, an athlete and so on: it is part of addresses and of the names of kept videos. */
export const rowId = v.pipe(
	v.string(),
	v.regex(/^[\w-]{1,64}$/, 'Expected letters, digits, - or _')
);

const finite = v.pipe(v.number(), v.finite());
export const positive = v.pipe(finite, v.minValue(0));
const frame = v.pipe(v.number(), v.integer(), v.minValue(0));
const entered = v.optional(v.nullable(finite));

export const clipSchema = v.looseObject({
	name: v.string(),
	width: positive,
	height: positive,
	fileDurationSeconds: positive,
	fileFrameRate: positive,
	frameCount: positive
});

/** Points of a frame, x, y and score each. */
const VALUES_A_FRAME = KEYPOINT_COUNT * 3;

const recording = v.pipe(
	v.looseObject({
		clip: clipSchema,
		model: v.nullable(
			v.looseObject({
				name: v.string(),
				mode: v.picklist(POSE_MODES),
				backend: v.string(),
				workers: positive
			})
		),
		fileTimes: v.pipe(
			v.instance(Float64Array),
			v.check(
				(times) => times.every((time, i) => time >= (times[i - 1] ?? -Infinity)),
				'Expected seconds in order'
			)
		),
		keypoints: v.instance(Float32Array),
		feet: v.optional(
			v.looseObject({ frames: v.instance(Uint32Array), points: v.instance(Float32Array) })
		),
		pictureRoll: v.nullable(v.looseObject({ degrees: finite, sdDegrees: finite })),
		notes: v.array(v.looseObject({ code: v.string() }))
	}),
	v.check(
		({ fileTimes, keypoints }) => keypoints.length === fileTimes.length * VALUES_A_FRAME,
		'Expected 17 points a frame'
	)
);

const keypoint = v.pipe(frame, v.maxValue(POINT_NAMES.length - 1));
/** As the database has them: points by number, times of the file. */
const correction = correctionWith(keypoint);

const drawing = v.pipe(
	v.object({
		kind: v.picklist(DRAWING_KINDS),
		frame,
		points: v.array(v.object({ x: finite, y: finite })),
		text: v.string()
	}),
	v.check(({ kind, points }) => points.length === DRAWING_POINTS[kind], 'Expected its points')
);

/** What a session is derived from. Settings that did not exist when it was stored are missing. */
export const sourceSchema = v.looseObject({
	id: rowId,
	recording,
	settings: v.looseObject({
		speedMetresPerSecond: entered,
		heightMetres: entered,
		cameraRollDegrees: entered,
		inclinePercent: entered,
		slowMotionFactor: v.optional(v.pipe(finite, v.gtValue(0))),
		effort: v.optional(v.nullable(v.picklist(EFFORTS))),
		clockConfirmed: v.optional(v.boolean())
	}),
	corrections: v.array(correction),
	drawings: v.optional(v.array(drawing))
});
