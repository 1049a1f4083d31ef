import {
	BoxGeometry,
	CanvasTexture,
	CylinderGeometry,
	DoubleSide,
	Group,
	Mesh,
	MeshBasicMaterial,
	MeshLambertMaterial,
	PlaneGeometry,
	RepeatWrapping,
	SRGBColorSpace,
	TorusGeometry,
	type Object3D
} from 'three';
import { BICYCLE, STEP } from './motions';
import type { StageProp } from './spec';

/** The belt lies this high above the floor, metres. */
export const DECK = 0.2;

const coloured = (color: string) => new MeshLambertMaterial({ color });

type Three = readonly [number, number, number];

function box(size: Three, at: Three, color: string, turn = 0): Mesh {
	const mesh = new Mesh(new BoxGeometry(...size), coloured(color));
	mesh.position.set(...at);
	mesh.rotation.z = turn;
	return mesh;
}

/** Specks that show how a surface moves. */
function specks(base: string, count: number, lightest: number): CanvasTexture {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [512, 256];
	const context = canvas.getContext('2d')!;
	context.fillStyle = base;
	context.fillRect(0, 0, 512, 256);
	// The same specks in every clip.
	let seed = 7;
	const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	for (let i = 0; i < count; i++) {
		const value = Math.round(30 + (lightest - 30) * random());
		context.fillStyle = `rgba(${value},${value},${value},0.35)`;
		context.fillRect(512 * random(), 256 * random(), 2 + 2 * random(), 2 + 2 * random());
	}
	const texture = new CanvasTexture(canvas);
	texture.colorSpace = SRGBColorSpace;
	texture.wrapS = texture.wrapT = RepeatWrapping;
	return texture;
}

/** Floor and walls, seen from anywhere in the room; evenly lit, which a processor draws soonest. */
export function room(wall: string, floor: number): Group {
	const group = new Group();
	const ground = new Mesh(
		new PlaneGeometry(24, 24),
		new MeshBasicMaterial({ map: specks('#6f6a62', 3000, 190) })
	);
	ground.rotation.x = -Math.PI / 2;
	ground.position.y = floor;
	const sides: readonly (readonly [x: number, z: number, turn: number])[] = [
		[0, -2.6, 0],
		[6, 0, -Math.PI / 2],
		[-6, 0, Math.PI / 2]
	];
	const walls = sides.map(([x, z, turn]) => {
		const mesh = new Mesh(new PlaneGeometry(24, 6), new MeshBasicMaterial({ color: wall }));
		mesh.position.set(x, floor + 3, z);
		mesh.rotation.y = turn;
		return mesh;
	});
	group.add(
		ground,
		...walls,
		box([1.1, 1.5, 0.05], [-1.9, floor + 1.65, -2.55], '#7f9fb6'),
		box([0.7, 0.95, 0.04], [1.9, floor + 1.7, -2.55], '#a84a3c'),
		box([1.2, 0.06, 0.4], [2.6, floor + 0.45, -2.2], '#5b4634'),
		box([24, 0.1, 0.03], [0, floor + 0.05, -2.57], '#7c776e')
	);
	return group;
}

/** @returns `setBelt` moves the belt back by that many metres */
export function treadmill(facing: 1 | -1): { group: Group; setBelt: (metres: number) => void } {
	const group = new Group();
	const map = specks('#26272a', 1500, 150);
	const belt = new Mesh(new PlaneGeometry(2, 0.52), new MeshLambertMaterial({ map }));
	belt.rotation.x = -Math.PI / 2;
	belt.position.set(-0.05, 0, 0);
	group.add(belt, box([2.1, 0.13, 0.5], [-0.05, -0.075, 0], '#2c2e33'));
	for (const side of [1, -1]) {
		group.add(
			box([2.15, 0.035, 0.09], [-0.05, -0.016, side * 0.315], '#b9bdc2'),
			box([0.055, 1.2, 0.05], [0.98, 0.58, side * 0.36], '#8d9298', -0.1),
			box([0.34, 0.035, 0.035], [0.86, 0.98, side * 0.36], '#2c2e33')
		);
	}
	group.add(
		box([0.42, 0.2, 0.68], [1.15, -0.02, 0], '#2c2e33'),
		box([0.1, 0.3, 0.74], [1.06, 1.22, 0], '#2c2e33', 0.35)
	);
	group.rotation.y = facing > 0 ? 0 : Math.PI;
	return { group, setBelt: (metres) => (map.offset.x = (metres / 2) % 1) };
}

/** Side rails as of a treadmill in a clinic: they run the whole length, with panels below. */
function handrail(): Group {
	const group = new Group();
	for (const z of [0.42]) {
		group.add(
			box([2.0, 0.06, 0.06], [0, 0.95, z], '#c9ccd0'),
			box([1.9, 0.1, 0.05], [0, 0.62, z], '#c9ccd0'),
			box([0.07, 1.0, 0.06], [-0.75, 0.45, z], '#c9ccd0'),
			box([0.07, 1.0, 0.06], [0.75, 0.45, z], '#c9ccd0'),
			box([0.5, 0.62, 0.05], [0.12, 0.33, z], '#8f959b')
		);
	}
	return group;
}

/** @returns `turn` sets the angle of the crank, radians */
function bicycle(): { group: Group; turn: (radians: number) => void } {
	const group = new Group();
	const [cx, cy] = BICYCLE.crank;
	const radius = 0.33;
	const wheelHeight = -DECK + radius;
	for (const x of [cx - 0.48, cx + 0.6]) {
		const wheel = new Mesh(new TorusGeometry(radius, 0.018, 8, 40), coloured('#1b1b1d'));
		wheel.position.set(x, wheelHeight, 0);
		group.add(wheel);
	}
	const tube = (from: readonly number[], to: readonly number[]) => {
		const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
		const mesh = new Mesh(
			new CylinderGeometry(0.02, 0.02, Math.hypot(dx, dy), 10),
			coloured('#2f6f5a')
		);
		mesh.position.set((from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2, 0);
		mesh.rotation.z = Math.atan2(dy, dx) - Math.PI / 2;
		group.add(mesh);
	};
	const [saddle, bars] = [BICYCLE.saddle, BICYCLE.bars];
	const head = [bars[0] - 0.06, bars[1] - 0.12];
	tube([cx, cy], saddle);
	tube([cx, cy], head);
	tube([saddle[0] + 0.02, saddle[1] - 0.15], head);
	tube([cx - 0.48, wheelHeight], [cx, cy]);
	tube([cx - 0.48, wheelHeight], [saddle[0] + 0.02, saddle[1] - 0.15]);
	tube(head, [cx + 0.6, wheelHeight]);
	tube(head, bars);
	group.add(
		box([0.26, 0.05, 0.14], [saddle[0], saddle[1] + 0.02, 0], '#1b1b1d'),
		box([0.05, 0.04, 0.44], [bars[0], bars[1], 0], '#1b1b1d')
	);
	const cranks = new Group();
	cranks.position.set(cx, cy, 0);
	for (const sign of [1, -1]) {
		cranks.add(
			box([0.17, 0.03, 0.02], [sign * 0.085, 0, sign * 0.07], '#9a9a9a'),
			box([0.09, 0.02, 0.1], [sign * 0.17, 0, sign * 0.12], '#222222')
		);
	}
	group.add(cranks);
	return { group, turn: (radians) => (cranks.rotation.z = radians) };
}

function stairs(): Group {
	const group = new Group();
	for (let i = -2; i < 12; i++) {
		const height = i * STEP.rise + 0.6;
		const at: Three = [i * STEP.run + 0.02, i * STEP.rise - height / 2, 0];
		group.add(box([STEP.run, height, 1], at, i % 2 === 0 ? '#8e8a83' : '#7b776f'));
	}
	return group;
}

/** Props by name; those that stand still. */
export function stillProp(name: StageProp): Object3D | null {
	if (name === 'handrail') return handrail();
	if (name === 'stairs') return stairs();
	if (name === 'mirror') {
		const frame = new Mesh(
			new PlaneGeometry(3.4, 2.2),
			new MeshLambertMaterial({
				color: '#9fb0b8',
				transparent: true,
				opacity: 0.25,
				side: DoubleSide
			})
		);
		frame.position.set(0, 1, -0.9);
		return frame;
	}
	return null;
}

export { bicycle };
