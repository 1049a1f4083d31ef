import type { Catalogue, MetricWords } from '../catalogue';

const metric = (
	label: string,
	short: string,
	unit: string,
	decimals: number,
	explain: string,
	scale = 1
): MetricWords => ({ label, short, unit, scale, decimals, explain });

const MILLISECONDS = 1000;
const PERCENT = 100;
const KILOMETRES_PER_HOUR = 3.6;

export const metrics: Catalogue['metrics'] = {
	cadenceStepsPerMinute: metric(
		'Cadence',
		'Cadence',
		'steps/min',
		1,
		'Steps per minute, counting both feet: 120 divided by the stride time.'
	),
	strideTimeSeconds: metric(
		'Stride time',
		'Stride time',
		'ms',
		0,
		'From one contact of a foot to the next contact of the same foot.',
		MILLISECONDS
	),
	speedMetresPerSecond: metric(
		'Speed',
		'Speed',
		'km/h',
		1,
		'As you entered it or, if your height is known, estimated from how fast the standing foot moves back.',
		KILOMETRES_PER_HOUR
	),
	strideLengthMetres: metric(
		'Stride length',
		'Stride length',
		'm',
		2,
		'Distance from one contact of a foot to the next contact of the same foot: speed times stride time. Needs the belt speed or your height.'
	),
	strideLengthLegs: metric(
		'Stride length in leg lengths',
		'Stride length',
		'legs',
		2,
		'Stride length divided by leg length (hip to ankle). Needs neither speed nor height.'
	),
	strideLengthStatures: metric(
		'Stride length in body heights',
		'Stride length',
		'heights',
		2,
		'Stride length divided by body height. Needs your height.'
	),
	trunkLeanDegrees: metric(
		'Trunk lean',
		'Trunk lean',
		'°',
		1,
		'How far the trunk leans forward of upright, averaged over the stride.'
	),
	verticalOscillationLegs: metric(
		'Bounce in leg lengths',
		'Bounce',
		'legs',
		3,
		'How far the hips rise and fall in a stride, divided by leg length.'
	),
	verticalOscillationMetres: metric(
		'Bounce',
		'Bounce',
		'cm',
		1,
		'How far the hips rise and fall in a stride. Needs the belt speed or your height.',
		100
	),
	contactTimeSeconds: metric(
		'Contact time',
		'Contact',
		'ms',
		0,
		'How long the foot stays on the ground. Estimated from the path of the ankle, because the pose model does not see the foot.',
		MILLISECONDS
	),
	swingTimeSeconds: metric(
		'Swing time',
		'Swing',
		'ms',
		0,
		'From toe-off to the next contact of the same foot.',
		MILLISECONDS
	),
	dutyFactor: metric(
		'Duty factor',
		'Duty factor',
		'%',
		1,
		'Share of the stride with the foot on the ground. Below 50 % is running.',
		PERCENT
	),
	flightTimeSeconds: metric(
		'Flight time',
		'Flight',
		'ms',
		0,
		'From toe-off of this foot to contact of the other: both feet in the air. Below zero, as in walking, both feet are on the ground for that long.',
		MILLISECONDS
	),
	peakHipExtensionDegrees: metric(
		'Peak hip extension',
		'Extension',
		'°',
		1,
		'The furthest the thigh points behind vertical, around toe-off.'
	),
	hipExtensionAtToeOffDegrees: metric(
		'Hip extension at toe-off',
		'At toe-off',
		'°',
		1,
		'How far the thigh points behind vertical at the instant the foot leaves the ground.'
	),
	peakHipExtensionTrunkDegrees: metric(
		'Peak hip extension relative to trunk',
		'Vs trunk',
		'°',
		1,
		'Peak hip extension measured from the line of the trunk instead of vertical. The pose model does not see the pelvis, so trunk lean is part of this number.'
	),
	kneeLiftDegrees: metric(
		'Knee lift',
		'Knee lift',
		'°',
		1,
		'The furthest the thigh points in front of vertical during swing. At 90° the thigh is horizontal.'
	),
	hipRangeDegrees: metric(
		'Hip range',
		'Range',
		'°',
		1,
		'Knee lift plus peak hip extension: the full arc of the thigh in a stride.'
	),
	swingSpeedDegreesPerSecond: metric(
		'Swing speed',
		'Swing speed',
		'°/s',
		0,
		'Average speed of the thigh as it swings forward, from furthest back to highest in front.'
	),
	peakSwingSpeedDegreesPerSecond: metric(
		'Peak swing speed',
		'Peak',
		'°/s',
		0,
		'Highest speed of the thigh as it swings forward.'
	),
	peakKneeFlexionDegrees: metric(
		'Peak knee flexion',
		'Knee flexion',
		'°',
		0,
		'The most the knee bends during swing; 0° is a straight leg.'
	),
	kneeFlexionAtContactDegrees: metric(
		'Knee flexion at contact',
		'Knee at contact',
		'°',
		1,
		'How far the knee is bent when the foot lands.'
	),
	shankAngleAtContactDegrees: metric(
		'Shin angle at contact',
		'Shin at contact',
		'°',
		1,
		'Angle between the shin and vertical when the foot lands; positive when the ankle is ahead of the knee.'
	),
	overstrideLegs: metric(
		'Landing ahead of the hip',
		'Landing ahead',
		'legs',
		2,
		'How far the ankle is in front of the hip when the foot lands, divided by leg length.'
	)
};
