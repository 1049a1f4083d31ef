import { evenUnit } from '../../speed-unit';
import type { Catalogue, MetricWords } from '../catalogue';

const metric = (label: string, short: string, unit: string, explain: string): MetricWords => ({
	label,
	short,
	unit,
	explain
});

export const metrics: Catalogue['metrics'] = {
	cadenceStepsPerMinute: metric(
		'Cadence',
		'Cadence',
		'steps/min',
		'Steps per minute, counting both feet: 120 divided by the stride time.'
	),
	strideTimeSeconds: metric(
		'Stride time',
		'Stride time',
		'ms',
		'From one contact of a foot to the next contact of the same foot.'
	),
	speedMetresPerSecond: {
		label: 'Speed',
		short: 'Speed',
		get unit() {
			return evenUnit();
		},
		explain:
			'As you entered it or, if your height is known, estimated from how fast the standing foot moves back.'
	},
	strideLengthMetres: metric(
		'Stride length',
		'Stride length',
		'm',
		'Distance from one contact of a foot to the next contact of the same foot: speed times stride time. Needs the belt speed or your height.'
	),
	strideLengthLegs: metric(
		'Stride length in leg lengths',
		'Stride length',
		'legs',
		'Stride length divided by leg length (hip to ankle). Needs neither speed nor height.'
	),
	strideLengthStatures: metric(
		'Stride length in body heights',
		'Stride length',
		'heights',
		'Stride length divided by body height. Needs your height.'
	),
	trunkLeanDegrees: metric(
		'Trunk lean',
		'Trunk lean',
		'°',
		'How far the trunk leans forward of upright, averaged over the stride.'
	),
	verticalOscillationLegs: metric(
		'Bounce in leg lengths',
		'Bounce',
		'legs',
		'How far the hips rise and fall in a stride, divided by leg length.'
	),
	verticalOscillationMetres: metric(
		'Bounce',
		'Bounce',
		'cm',
		'How far the hips rise and fall in a stride. Needs the belt speed or your height.'
	),
	contactTimeSeconds: metric(
		'Contact time',
		'Contact',
		'ms',
		'How long the foot stays on the ground. Estimated from the path of the ankle, because the pose model does not see the foot.'
	),
	swingTimeSeconds: metric(
		'Swing time',
		'Swing',
		'ms',
		'From toe-off to the next contact of the same foot.'
	),
	dutyFactor: metric(
		'Duty factor',
		'Duty factor',
		'%',
		'Share of the stride with the foot on the ground. Below 50 % is running.'
	),
	flightTimeSeconds: metric(
		'Flight time',
		'Flight',
		'ms',
		'From toe-off of this foot to contact of the other: both feet in the air. Below zero, as in walking, both feet are on the ground for that long.'
	),
	peakHipExtensionDegrees: metric(
		'Peak hip extension',
		'Extension',
		'°',
		'The furthest the thigh points behind vertical, around toe-off.'
	),
	hipExtensionAtToeOffDegrees: metric(
		'Hip extension at toe-off',
		'At toe-off',
		'°',
		'How far the thigh points behind vertical at the instant the foot leaves the ground.'
	),
	peakHipExtensionTrunkDegrees: metric(
		'Peak hip extension relative to trunk',
		'Vs trunk',
		'°',
		'Peak hip extension measured from the line of the trunk instead of vertical. The pose model does not see the pelvis, so trunk lean is part of this number.'
	),
	kneeLiftDegrees: metric(
		'Knee lift',
		'Knee lift',
		'°',
		'The furthest the thigh points in front of vertical during swing. At 90° the thigh is horizontal.'
	),
	hipRangeDegrees: metric(
		'Hip range',
		'Range',
		'°',
		'Knee lift plus peak hip extension: the full arc of the thigh in a stride.'
	),
	swingSpeedDegreesPerSecond: metric(
		'Swing speed',
		'Swing speed',
		'°/s',
		'Average speed of the thigh as it swings forward, from furthest back to highest in front.'
	),
	peakSwingSpeedDegreesPerSecond: metric(
		'Peak swing speed',
		'Peak',
		'°/s',
		'Highest speed of the thigh as it swings forward.'
	),
	peakKneeFlexionDegrees: metric(
		'Peak knee flexion',
		'Knee flexion',
		'°',
		'The most the knee bends during swing; 0° is a straight leg.'
	),
	kneeFlexionAtContactDegrees: metric(
		'Knee flexion at contact',
		'Knee at contact',
		'°',
		'How far the knee is bent when the foot lands.'
	),
	shankAngleAtContactDegrees: metric(
		'Shin angle at contact',
		'Shin at contact',
		'°',
		'Angle between the shin and vertical when the foot lands; positive when the ankle is ahead of the knee.'
	),
	overstrideLegs: metric(
		'Landing ahead of the hip',
		'Landing ahead',
		'legs',
		'How far the ankle is in front of the hip when the foot lands, divided by leg length.'
	),
	footInclinationAtContactDegrees: metric(
		'Foot inclination at contact',
		'Foot at contact',
		'°',
		'Angle between the sole and the belt when the foot lands; positive with the toes up.'
	)
};
