import { jointsOf, legTo, SIDES, type BodyPose, type BodySide, type LegPose } from './body-pose';
import type { BodyDimensions, BodyJoints, Renderer } from './renderer';

/** All joints at a time, s. */
export type Motion = (seconds: number) => BodyJoints;

const GRAVITY = 9.81;
const both = <Value>(of: (side: BodySide) => Value): Record<BodySide, Value> => ({
	right: of('right'),
	left: of('left')
});
/** The legs, half a cycle apart: 0 to 1. */
const phaseOf = (cycles: number, side: BodySide): number => {
	const phase = cycles + (side === 'right' ? 0 : 0.5);
	return phase - Math.floor(phase);
};
const eased = (share: number): number => {
	const x = Math.max(0, Math.min(1, share));
	return x * x * (3 - 2 * x);
};

/** Stands, sways a little and moves the arms; `steps` shifts the weight from foot to foot. */
export function standing(renderer: Renderer, heightMetres: number): Motion {
	const base = renderer.standingJoints(heightMetres, 0).right.toe.y;
	return (seconds) => shifted(renderer.standingJoints(heightMetres, seconds), 0, -base);
}

/** Jumps on the spot with both legs, `perMinute` times; the arms swing along. */
export function jumping(body: BodyDimensions, perMinute: number, flightSeconds: number): Motion {
	const period = 60 / perMinute;
	const ground = period - flightSeconds;
	const stretched = body.thigh + body.shank + body.ankle - 0.01;
	const speed = (GRAVITY * flightSeconds) / 2;
	return (seconds) => {
		const time = seconds % period;
		const landed = time < ground;
		const u = time / ground;
		const fly = time - ground;
		// The same speed down at landing as up at take-off.
		const deep = (speed * ground) / Math.PI;
		const height = landed ? -deep * Math.sin(Math.PI * u) : speed * fly - (GRAVITY * fly * fly) / 2;
		const hipHeight = stretched - 0.012 + height;
		const toes = landed ? 0 : -35 * Math.sin((Math.PI * fly) / flightSeconds);
		const legs = (): LegPose =>
			landed
				? legTo(body, 0, hipHeight - body.ankle, 0)
				: { thigh: 8 + 0.2 * -toes, knee: 16 + 0.4 * -toes, sole: toes };
		const swing = landed
			? 20 * Math.sin(Math.PI * u)
			: -15 * Math.sin((Math.PI * fly) / flightSeconds);
		const bend = landed ? 60 * (deep * Math.sin(Math.PI * u)) : 0;
		return jointsOf(body, {
			pelvis: [landed ? -0.15 * deep * Math.sin(Math.PI * u) : 0, hipHeight],
			leanDegrees: 4 + bend,
			legs: both(legs),
			arms: both(() => ({ upper: 10 - swing, elbow: 70 })),
			straddleDegrees: 3
		});
	};
}

/** Lifts the knees in turn on the spot, feet below the hips; a run without a way. */
export function runningOnTheSpot(body: BodyDimensions, stepsPerMinute: number): Motion {
	return (seconds) => {
		const cycles = (seconds * stepsPerMinute) / 120;
		const legs = both((side): LegPose => {
			const phase = phaseOf(cycles, side);
			const lift = phase < 0.4 ? 0 : Math.sin((Math.PI * (phase - 0.4)) / 0.6) ** 2;
			return { thigh: 8 + 42 * lift, knee: 18 + 72 * lift, sole: -10 - 25 * lift };
		});
		const bounce = 0.03 * Math.cos(4 * Math.PI * (cycles - 0.45));
		return jointsOf(body, {
			pelvis: [0, body.thigh + body.shank + body.ankle - 0.02 + bounce],
			leanDegrees: 3,
			legs,
			arms: both((side) => ({
				upper: -8 + 25 * Math.cos(2 * Math.PI * (phaseOf(cycles, side) - 0.2)),
				elbow: 85
			}))
		});
	};
}

/** Sits on a bicycle and turns its crank; see `bicycle` of the scene for its places. */
export const BICYCLE = {
	crank: [0.1, 0.08] as const,
	crankMetres: 0.17,
	saddle: [-0.08, 0.7] as const,
	bars: [0.62, 0.9] as const
};

export function cycling(body: BodyDimensions, turnsPerMinute: number, leanDegrees: number): Motion {
	return (seconds) => {
		const turns = (seconds * turnsPerMinute) / 60;
		const pelvis = [BICYCLE.saddle[0], BICYCLE.saddle[1] + 0.1] as const;
		const hipLift = 0;
		const legs = both((side) => {
			// Clockwise as seen by who sees the rider face right: over the top, forward, down.
			const angle = -2 * Math.PI * (turns + (side === 'right' ? 0 : 0.5));
			const sole = -12 - 10 * Math.sin(angle);
			const [x, y] = [
				BICYCLE.crank[0] + BICYCLE.crankMetres * Math.cos(angle) - 0.09,
				BICYCLE.crank[1] + BICYCLE.crankMetres * Math.sin(angle) + body.ankle
			];
			return legTo(body, x - pelvis[0], pelvis[1] + hipLift - y, sole);
		});
		const lean = leanDegrees * (Math.PI / 180);
		const shoulder = [
			pelvis[0] + (body.lumbar + body.chestUp) * Math.sin(lean),
			pelvis[1] + (body.lumbar + body.chestUp) * Math.cos(lean)
		] as const;
		const reach = Math.hypot(BICYCLE.bars[0] - shoulder[0], BICYCLE.bars[1] - shoulder[1]);
		const [a, b] = [body.upperArm, body.foreArm];
		const cosine = (a * a + b * b - reach * reach) / (2 * a * b);
		const elbow = 180 - Math.acos(Math.max(-1, Math.min(1, cosine))) / (Math.PI / 180);
		const towards =
			Math.atan2(BICYCLE.bars[0] - shoulder[0], shoulder[1] - BICYCLE.bars[1]) / (Math.PI / 180);
		return jointsOf(body, {
			pelvis,
			leanDegrees,
			legs,
			arms: both(() => ({ upper: towards - elbow / 2, elbow, away: 4 }))
		});
	};
}

/** A flight of stairs: height and depth of a step, metres. */
export const STEP = { rise: 0.17, run: 0.29 };

/** Walks up stairs, one step with each foot. */
export function climbing(body: BodyDimensions, stepsPerMinute: number): Motion {
	const perStep = 60 / stepsPerMinute;
	/** Where the foot is that carries, or swings to, a step. */
	const footAt = (side: BodySide, time: number) => {
		const own = time / perStep - (side === 'right' ? 0 : 1);
		const step = Math.floor(own / 2) * 2 + (side === 'right' ? 0 : 1);
		const into = own - Math.floor(own / 2) * 2;
		const swing = eased((into - 1.15) / 0.85);
		const lift = into > 1.15 ? 0.1 * Math.sin((Math.PI * (into - 1.15)) / 0.85) : 0;
		return {
			x: (step + 2 * swing) * STEP.run,
			y: (step + 2 * eased((into - 1.15) / 0.6)) * STEP.rise + lift,
			sole: into > 1.15 ? -25 * Math.sin((Math.PI * (into - 1.15)) / 0.85) : into > 0.9 ? -20 : 0
		};
	};
	return (seconds) => {
		const done = seconds / perStep;
		const x = (done - 0.35) * STEP.run;
		const y = (done - 0.75 + 0.06 * Math.sin(2 * Math.PI * done)) * STEP.rise;
		const hipHeight = y + body.thigh + body.shank + body.ankle - 0.06;
		return jointsOf(body, {
			pelvis: [x, hipHeight],
			leanDegrees: 12,
			legs: both((side) => {
				const foot = footAt(side, seconds);
				return legTo(body, foot.x - x, hipHeight - foot.y - body.ankle, foot.sole);
			}),
			arms: both((side) => ({
				upper: 4 + 18 * Math.cos(Math.PI * done + (side === 'right' ? 0 : Math.PI)),
				elbow: 35
			}))
		});
	};
}

/**
 * Walks as races are walked: a foot is always on the ground, and the knee is straight from contact until the body is
 * over it (World Athletics TR54). One foot lands as the other leaves.
 */
export function raceWalking(
	body: BodyDimensions,
	metresPerSecond: number,
	stepsPerMinute: number
): Motion {
	const strideSeconds = 120 / stepsPerMinute;
	const duty = 0.51;
	// The sole rolls from heel to toe: the ankle goes less far than the belt.
	const way = metresPerSecond * strideSeconds * duty - 0.2;
	const hipHeight = body.thigh + body.shank + body.ankle;
	return (seconds) => {
		const cycles = seconds / strideSeconds;
		// Vaults over the straight leg.
		const height = hipHeight - 0.042 + 0.032 * Math.cos(4 * Math.PI * (cycles - duty / 2));
		const turn = (side: BodySide) => Math.cos(2 * Math.PI * (phaseOf(cycles, side) - 0.98));
		const legs = both((side): LegPose => {
			const phase = phaseOf(cycles, side);
			// The pelvis turns with the leg: a race walker's stride is longer than its legs.
			const hipAhead = 0.045 * turn(side);
			if (phase < duty) {
				const u = phase / duty;
				const heelOff = u < 0.6 ? 0 : 46 * ((u - 0.6) / 0.4) ** 1.6;
				const sole = u < 0.18 ? 22 * (1 - u / 0.18) : -heelOff;
				const raised = body.ankle + 0.115 * body.k * Math.sin((heelOff * Math.PI) / 180);
				const along = 0.5 * way - u * way;
				return legTo(body, along - hipAhead, height - raised, sole);
			}
			const u = (phase - duty) / (1 - duty);
			const path = -0.5 * way + way * eased(u);
			const clear =
				0.115 * body.k * Math.sin((46 * Math.PI) / 180) * (1 - u) + 0.09 * Math.sin(Math.PI * u);
			return legTo(body, path - hipAhead, height - body.ankle - clear, -46 + 68 * eased(u));
		});
		return jointsOf(body, {
			pelvis: [0, height],
			leanDegrees: 3,
			legs,
			arms: both((side) => ({ upper: -8 - 32 * turn(side), elbow: 90 }))
		});
	};
}

/** Squats on the spot. */
export function squatting(body: BodyDimensions, perMinute: number): Motion {
	return (seconds) => {
		const down = (1 - Math.cos((2 * Math.PI * seconds * perMinute) / 60)) / 2;
		const height = body.thigh + body.shank + body.ankle - 0.02 - 0.4 * down;
		const pose: BodyPose = {
			pelvis: [-0.2 * down, height],
			leanDegrees: 4 + 32 * down,
			legs: both(() => legTo(body, 0.2 * down, height - body.ankle, 0)),
			arms: both(() => ({ upper: 15 + 70 * down, elbow: 10 })),
			straddleDegrees: 6
		};
		return jointsOf(body, pose);
	};
}

/** Moves a body as a whole. */
function shifted(joints: BodyJoints, x: number, y: number): BodyJoints {
	const seen = new Set<object>();
	const move = (point: { x: number; y: number }) => {
		if (seen.has(point)) return;
		seen.add(point);
		point.x += x;
		point.y += y;
	};
	for (const name of ['pelvis', 'lumbar', 'neck', 'head'] as const) move(joints[name]);
	for (const side of SIDES) {
		const own = joints[side];
		for (const name of [
			'hip',
			'knee',
			'ankle',
			'shoulder',
			'elbow',
			'wrist',
			'heel',
			'ball',
			'toe'
		] as const)
			move(own[name]);
	}
	return joints;
}
