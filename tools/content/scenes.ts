import { pick, RACE_WALK_CADENCE, WALK, walkOf } from './gaits';
import { PEOPLE, SECOND, type ContentPerson, type Variant } from './people';
import {
	BICYCLE,
	climbing,
	cycling,
	jumping,
	raceWalking,
	runningOnTheSpot,
	squatting,
	standing,
	STEP,
	type Motion
} from './stage/motions';
import type { Renderer } from './stage/renderer';
import type { Stage, StageCamera, StagedPerson } from './stage/spec';

const FRAMES_PER_SECOND = 30;
const SECONDS = 3.4;
/** A slow walker takes a stride in 1.3 s. */
const WALK_SECONDS = 5;
const WIDTH = 640;
const HEIGHT = 360;

const CAMERA: StageCamera = {
	distanceMetres: 4,
	heightMetres: 1.05,
	targetMetres: 0.84,
	yawDegrees: 0,
	fill: 0.72
};

export type SceneName =
	| 'runner'
	| 'empty'
	| 'walk-slow'
	| 'walk-brisk'
	| 'race-walk'
	| 'standing'
	| 'jumping'
	| 'on-the-spot'
	| 'squats'
	| 'front'
	| 'rear'
	| 'off-30'
	| 'off-45'
	| 'off-60'
	| 'two-abreast'
	| 'mirror-behind'
	| 'pan'
	| 'backlight'
	| 'bicycle'
	| 'stairs';

/** Draws the scenes of one variant. */
export class Scenes {
	readonly #who: ContentPerson;
	readonly #running: Motion;

	constructor(
		readonly renderer: Renderer,
		readonly variant: Variant
	) {
		this.#who = PEOPLE[variant];
		this.#running = this.#gait(this.#who.running);
	}

	stage(name: SceneName): Stage {
		const { variant } = this;
		const turn = this.#who.facing === 'right' ? 1 : -1;
		switch (name) {
			case 'runner':
				return this.#treadmill(this.#running);
			case 'empty':
				return this.#treadmill(null);
			case 'walk-slow':
				return this.#walk('slow');
			case 'walk-brisk':
				return this.#walk('brisk');
			case 'race-walk':
				return this.#treadmill(this.#raceWalk(), pick(variant, [3, 2.7, 3.3]));
			case 'standing':
				return this.#treadmill(standing(this.renderer, this.#who.heightMetres), 0);
			case 'jumping':
				return this.#onFloor(
					jumping(this.#body, pick(variant, [118, 132, 80]), pick(variant, [0.28, 0.24, 0.42]))
				);
			case 'on-the-spot':
				return this.#onFloor(runningOnTheSpot(this.#body, pick(variant, [168, 180, 156])));
			case 'squats':
				return this.#onFloor(squatting(this.#body, pick(variant, [40, 50, 34])));
			case 'front':
				return this.#seen(turn * 90);
			case 'rear':
				return this.#seen(turn * -90);
			case 'off-30':
				return this.#seen(turn * pick(variant, [30, -30, 30]));
			case 'off-45':
				return this.#seen(turn * pick(variant, [45, 45, -45]));
			case 'off-60':
				return this.#seen(turn * pick(variant, [60, -60, 60]));
			case 'pan':
				return this.#pan();
			case 'two-abreast':
				return this.#two([0.15, 0, pick(variant, [-0.95, -0.85, -1.05])], 0.66);
			case 'mirror-behind': {
				const stage = this.#with({ yawDegrees: pick(variant, [6, -7, 8]), fill: 0.66 });
				return this.#mirrored({ ...stage, props: ['treadmill', 'mirror'] }, 'z', -0.9);
			}
			case 'backlight':
				return { ...this.#treadmill(this.#running), light: 'backlight' };
			case 'bicycle':
				return this.#bicycle();
			case 'stairs':
				return this.#stairs();
		}
	}

	get #body() {
		return this.renderer.bodyDimensions(this.#who.heightMetres);
	}

	#gait(gait: object): Motion {
		const { defaults, merge, makeGait } = this.renderer;
		const over = { gait, duration_s: WALK_SECONDS, runner: { height_m: this.#who.heightMetres } };
		const model = makeGait(merge(defaults, over));
		return (seconds) => model.poseAt(seconds);
	}

	#walk(kind: 'slow' | 'brisk'): Stage {
		const gait = walkOf(this.variant, kind);
		return this.#treadmill(this.#gait({ ...WALK, ...gait }), gait.speed_mps, WALK_SECONDS);
	}

	#raceWalk(): Motion {
		const speed = pick(this.variant, [3, 2.7, 3.3]);
		return raceWalking(this.#body, speed, RACE_WALK_CADENCE[this.variant]);
	}

	#frames<Value>(of: (seconds: number) => Value, seconds = SECONDS): Value[] {
		const length = Math.round(seconds * FRAMES_PER_SECOND);
		return Array.from({ length }, (_, i) => of(i / FRAMES_PER_SECOND));
	}

	#person(
		motion: Motion,
		{ at = [0, 0, 0] as StagedPerson['at'], who = this.#who, seconds = SECONDS } = {}
	): StagedPerson {
		const pose = this.renderer.makePoser(who.heightMetres);
		return {
			heightMetres: who.heightMetres,
			look: who.look,
			poses: this.#frames((t) => Array.from(pose(motion(t))), seconds).flat(),
			at,
			turnDegrees: this.#who.facing === 'right' ? 0 : 180
		};
	}

	#treadmill(
		motion: Motion | null,
		beltMetresPerSecond = this.#who.running.speed_mps,
		seconds = SECONDS
	): Stage {
		return {
			frames: Math.round(seconds * FRAMES_PER_SECOND),
			framesPerSecond: FRAMES_PER_SECOND,
			width: WIDTH,
			height: HEIGHT,
			people: motion ? [this.#person(motion, { seconds })] : [],
			camera: CAMERA,
			props: ['treadmill'],
			light: 'day',
			beltMetresPerSecond,
			wall: this.#who.wall
		};
	}

	#onFloor(motion: Motion): Stage {
		const stage = this.#treadmill(motion, 0);
		return {
			...stage,
			people: stage.people.map((person) => ({ ...person, at: [0, -0.2, 0] })),
			camera: { ...CAMERA, fill: 0.6, targetMetres: 0.75 },
			props: []
		};
	}

	#with(camera: Partial<StageCamera>): Stage {
		return { ...this.#treadmill(this.#running), camera: { ...CAMERA, ...camera } };
	}

	#seen(yawDegrees: number): Stage {
		return this.#with({ yawDegrees, fill: 0.66 });
	}

	/** Past a camera beside the road that turns along. */
	#pan(): Stage {
		const { facing, running } = this.#who;
		const turn = facing === 'right' ? 1 : -1;
		const along = (t: number) => running.speed_mps * (t - SECONDS / 2);
		const stage = this.#with({
			fill: 0.6,
			distanceMetres: 7,
			lookAt: this.#frames((t) => turn * along(t))
		});
		const people = stage.people.map((person): StagedPerson => ({
			...person,
			at: [0, -0.2, 0],
			moved: this.#frames((t) => [along(t), 0])
		}));
		return { ...stage, people, props: [] };
	}

	#two(at: StagedPerson['at'], fill: number): Stage {
		const other = PEOPLE[SECOND[this.variant]];
		const stage = this.#with({ fill });
		const model = this.#gait({ ...other.running, speed_mps: this.#who.running.speed_mps });
		return {
			...stage,
			people: [
				...stage.people,
				this.#person(model, { at, who: { ...this.#who, look: other.look } })
			]
		};
	}

	#mirrored(stage: Stage, axis: 'x' | 'z', at: number): Stage {
		return {
			...stage,
			people: stage.people.map((person) => ({ ...person, mirrored: { axis, at } }))
		};
	}

	#bicycle(): Stage {
		const turns = pick(this.variant, [80, 70, 94]);
		const stage = this.#treadmill(cycling(this.#body, turns, pick(this.variant, [38, 25, 45])), 0);
		return {
			...stage,
			people: stage.people.map((person) => ({ ...person, turnDegrees: 0 })),
			props: ['bicycle'],
			crank: this.#frames((t) => (-2 * Math.PI * t * turns) / 60),
			camera: {
				...CAMERA,
				fill: 0.7,
				targetMetres: 0.6,
				lookAt: this.#frames(() => BICYCLE.crank[0])
			}
		};
	}

	#stairs(): Stage {
		const stepsPerMinute = pick(this.variant, [96, 84, 112]);
		const stage = this.#treadmill(climbing(this.#body, stepsPerMinute), 0);
		const middle = ((stepsPerMinute / 60) * SECONDS * STEP.run) / 2;
		return {
			...stage,
			people: stage.people.map((person) => ({ ...person, turnDegrees: 0 })),
			props: ['stairs'],
			camera: {
				...CAMERA,
				distanceMetres: 5,
				fill: 0.5,
				targetMetres: 1.35,
				lookAt: this.#frames(() => middle)
			}
		};
	}
}
