/** Draws the frames of a stage in a page and posts them. */
import {
	Color,
	DirectionalLight,
	DoubleSide,
	HemisphereLight,
	Matrix4,
	Mesh,
	PerspectiveCamera,
	Quaternion,
	Scene,
	Vector3,
	WebGLRenderer,
	type Group,
	type Material
} from 'three';
import { bicycle, DECK, room, stillProp, treadmill } from './props';
import type { Stage, StageCamera, StagedPerson, StageLight } from './spec';

/** The reference clips' own body, see `renderer.ts`. */
interface Person {
	readonly group: Group;
	setPose(matrices: readonly number[], offset: number, where: Matrix4): void;
}
interface BodyModule {
	readonly makePerson: (who: StagedPerson['look'] & { readonly height_m: number }) => Person;
}

const RADIANS = Math.PI / 180;
/** Requests cost more than what they carry. */
const FRAMES_A_POST = 12;

declare global {
	interface Window {
		/** @param bodyUrl of the renderer's body */
		drawStage?: (stage: Stage, bodyUrl: string) => Promise<void>;
	}
}

window.drawStage = async (stage, bodyUrl) => {
	const { width, height } = stage;
	const { makePerson } = (await import(/* @vite-ignore */ bodyUrl)) as BodyModule;
	const renderer = new WebGLRenderer({ antialias: false, preserveDrawingBuffer: true });
	renderer.setSize(width, height, false);
	const scene = new Scene();
	scene.background = new Color(stage.light === 'backlight' ? '#fdfdfb' : stage.wall);
	const floor = stage.props.includes('stairs') ? -0.02 : -DECK;
	if (stage.light !== 'backlight') scene.add(room(stage.wall, floor));
	light(scene, stage.light);
	const mill = treadmill(stage.people[0]?.turnDegrees === 180 ? -1 : 1);
	if (stage.props.includes('treadmill')) scene.add(mill.group);
	const bike = bicycle();
	if (stage.props.includes('bicycle')) scene.add(bike.group);
	for (const prop of stage.props) {
		const still = stillProp(prop);
		if (still) scene.add(still);
	}
	const moving = stage.people.flatMap((person) => staged(person, stage.frames, makePerson, scene));
	const draw = cameraOf(stage);
	const waiting: Blob[] = [];
	for (let frame = 0; frame < stage.frames; frame++) {
		mill.setBelt((frame / stage.framesPerSecond) * stage.beltMetresPerSecond);
		bike.turn(stage.crank?.[frame] ?? 0);
		for (const move of moving) move(frame);
		renderer.render(scene, draw(frame));
		waiting.push(await pictureOf(renderer.domElement));
		if (waiting.length < FRAMES_A_POST && frame < stage.frames - 1) continue;
		const answer = await fetch('/frames', { method: 'POST', body: new Blob(waiting.splice(0)) });
		if (!answer.ok) throw new Error(`Frame ${frame} was refused: ${answer.status}`);
	}
	renderer.dispose();
	renderer.forceContextLoss();
};

/** Adds a person, and its image in a mirror; each is told the frame. */
function staged(
	person: StagedPerson,
	frames: number,
	makePerson: BodyModule['makePerson'],
	scene: Scene
): ((frame: number) => void)[] {
	const perFrame = person.poses.length / frames;
	const turn = new Quaternion().setFromAxisAngle(
		new Vector3(0, 1, 0),
		person.turnDegrees * RADIANS
	);
	const place = new Matrix4().compose(new Vector3(...person.at), turn, new Vector3(1, 1, 1));
	const placed = (frame: number) => {
		const [x, y] = person.moved?.[frame] ?? [0, 0];
		return place.clone().multiply(new Matrix4().makeTranslation(x, y, 0));
	};
	const add = (change: (matrix: Matrix4) => Matrix4) => {
		const body = makePerson({ ...person.look, height_m: person.heightMetres });
		body.group.traverse((part) => {
			if (!(part instanceof Mesh)) return;
			const material = part.material as Material;
			// What only casts shadows is not needed: there are none.
			part.visible = material.colorWrite;
			// A mirror turns every face about.
			if (person.mirrored) material.side = DoubleSide;
		});
		scene.add(body.group);
		return (frame: number) => body.setPose(person.poses, frame * perFrame, change(placed(frame)));
	};
	const { mirrored } = person;
	if (!mirrored) return [add((matrix) => matrix)];
	const [x, z] = mirrored.axis === 'x' ? [1, 0] : [0, 1];
	const image = new Matrix4()
		.makeTranslation(2 * mirrored.at * x, 0, 2 * mirrored.at * z)
		.multiply(new Matrix4().makeScale(1 - 2 * x, 1, 1 - 2 * z));
	return [add((matrix) => matrix), add((matrix) => image.clone().multiply(matrix))];
}

function light(scene: Scene, kind: StageLight): void {
	const strength = { day: 1, night: 0.035, backlight: 0.1 }[kind];
	scene.add(new HemisphereLight('#f4f6ff', '#6b5f54', 1.35 * strength));
	const key = new DirectionalLight('#fff2e2', 2.1 * strength);
	key.position.set(0.9, 3.6, 2.3);
	const fill = new DirectionalLight('#cfe0ff', 0.6 * strength);
	fill.position.set(-2.5, 1.8, 2);
	scene.add(key, fill);
}

/** The camera of each frame. */
function cameraOf({ camera, width, height }: Stage): (frame: number) => PerspectiveCamera {
	const { distanceMetres, yawDegrees, heightMetres, targetMetres, fill, lookAt }: StageCamera =
		camera;
	const angle = 2 * Math.atan(1.75 / fill / 2 / distanceMetres);
	const view = new PerspectiveCamera(angle / RADIANS, width / height, 0.1, 60);
	const yaw = yawDegrees * RADIANS;
	return (frame) => {
		view.position.set(distanceMetres * Math.sin(yaw), heightMetres, distanceMetres * Math.cos(yaw));
		view.lookAt(lookAt?.[frame] ?? 0, targetMetres, 0);
		return view;
	};
}

/** What the canvas shows, as a JPEG: whole pixels cost more to hand over than to draw. */
const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
	new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('No picture'))),
			'image/jpeg',
			0.95
		)
	);
