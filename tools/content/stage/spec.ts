/** Colours of a person. */
export interface Look {
	readonly skin: string;
	readonly hair: string;
	readonly clothing: Readonly<Record<'singlet' | 'shorts' | 'shoes' | 'sole' | 'socks', string>>;
}

/** A person on the stage and where its own frame (x forward, y up) lies in the room. */
export interface StagedPerson {
	readonly heightMetres: number;
	readonly look: Look;
	/** Bone matrices of all frames, one after the other. */
	readonly poses: readonly number[];
	/** Metres; the belt is at height 0, the camera on the side of positive z. */
	readonly at: readonly [x: number, y: number, z: number];
	/** About the vertical: 0 faces right, 180 left. */
	readonly turnDegrees: number;
	/** The plane (x or z, metres) of a mirror that shows the person a second time. */
	readonly mirrored?: { readonly axis: 'x' | 'z'; readonly at: number };
	/** How far the whole person has moved in each frame, metres. */
	readonly moved?: readonly (readonly [x: number, y: number])[];
}

export interface StageCamera {
	readonly distanceMetres: number;
	readonly heightMetres: number;
	readonly targetMetres: number;
	/** Off the perpendicular; 90 looks from ahead of who faces right, -90 from behind. */
	readonly yawDegrees: number;
	/** Of a body of 1.75 m, share of the height of the picture. */
	readonly fill: number;
	/** What the camera looks at in each frame, along x, metres: it pans. */
	readonly lookAt?: readonly number[];
}

export type StageProp = 'treadmill' | 'handrail' | 'bicycle' | 'stairs' | 'mirror';
export type StageLight = 'day' | 'night' | 'backlight';

/** Everything the page needs to draw a clip. */
export interface Stage {
	readonly frames: number;
	readonly framesPerSecond: number;
	readonly width: number;
	readonly height: number;
	readonly people: readonly StagedPerson[];
	readonly camera: StageCamera;
	readonly props: readonly StageProp[];
	readonly light: StageLight;
	readonly beltMetresPerSecond: number;
	/** Turns of the crank in each frame, radians. */
	readonly crank?: readonly number[];
	readonly wall: string;
}
