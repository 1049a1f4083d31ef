import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Quaternion, Vector3 } from 'three';
import { inProject } from '../../project';

/** Where the renderer lies unless `CONTENT_RENDERER` names another folder. */
const BESIDE_THE_PROJECT = '../shared/tools/synthetic-runner';

export interface LegJoints {
	hip: Vector3;
	knee: Vector3;
	ankle: Vector3;
	shoulder: Vector3;
	elbow: Vector3;
	wrist: Vector3;
	heel: Vector3;
	ball: Vector3;
	toe: Vector3;
	/** Of the sole, and of its toes, against the ground, radians, + toes up. */
	footPitch: number;
	toePitch: number;
	/** Axes of the knee and of the elbow. */
	normal: Vector3;
	armNormal: Vector3;
}

/** All joints of a body: x forward, y up, z to its right, metres. */
export interface BodyJoints {
	pelvis: Vector3;
	lumbar: Vector3;
	neck: Vector3;
	head: Vector3;
	qPelvis: Quaternion;
	qChest: Quaternion;
	qHead: Quaternion;
	right: LegJoints;
	left: LegJoints;
}

/** Lengths of a body of one height, metres. */
export interface BodyDimensions {
	readonly k: number;
	readonly thigh: number;
	readonly shank: number;
	readonly upperArm: number;
	readonly foreArm: number;
	readonly hipHalf: number;
	readonly shoulderHalf: number;
	readonly lumbar: number;
	readonly chestUp: number;
	readonly neckUp: number;
	readonly headUp: number;
	readonly ankle: number;
	readonly heel: number;
	readonly ball: number;
	readonly toe: number;
}

/** Parameters of the gait model; what is not given is the renderer's own. */
export type GaitParameters = Readonly<Record<string, unknown>>;

/** What is used of the renderer of the reference clips: its gait model, and the body it moves. */
export interface Renderer {
	readonly folder: string;
	readonly bodyDimensions: (heightMetres: number) => BodyDimensions;
	/** Runs or walks on a belt; at any time of the clip. */
	readonly makeGait: (parameters: GaitParameters) => { poseAt(seconds: number): BodyJoints };
	readonly defaults: GaitParameters;
	readonly merge: (base: GaitParameters, over: GaitParameters) => GaitParameters;

	readonly standingJoints: (heightMetres: number, seconds: number) => BodyJoints;
	/** Sixteen numbers a bone. */
	readonly makePoser: (heightMetres: number) => (joints: BodyJoints) => Float32Array;
}

/** The renderer of the reference clips, which lies beside the project. @throws when it is not there or not installed */
export async function loadRenderer(): Promise<Renderer> {
	const folder = resolve(process.env['CONTENT_RENDERER'] ?? inProject(BESIDE_THE_PROJECT));
	if (!existsSync(join(folder, 'node_modules/three')))
		throw new Error(
			`No installed renderer in ${folder}: run npm ci there, or name its folder in CONTENT_RENDERER.`
		);
	const load = async (file: string) =>
		(await import(pathToFileURL(join(folder, file)).href)) as Partial<Renderer>;
	const parts = await Promise.all(['kinematics.mjs', 'skeleton.mjs', 'params.mjs'].map(load));
	return Object.assign({ folder }, ...parts) as Renderer;
}
