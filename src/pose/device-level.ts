import { DEGREES_PER_RADIAN } from '../core/math/angles';

export interface DeviceLevel {
	/** Positive when the scene appears turned clockwise in the picture, as everywhere here. */
	readonly rollDegrees: number;
	/** Positive when the camera looks up. */
	readonly pitchDegrees: number;
}

/**
 * How level a device's camera is held, from the orientation its sensors report (W3C DeviceOrientation: turned by
 * alpha about z, then beta about x, then gamma about y; x to the right of the screen, z out of it).
 *
 * @param beta degrees
 * @param gamma degrees
 * @param screenAngle how far the picture on the screen is turned relative to the device, degrees
 *   (`screen.orientation.angle`)
 * @param front the camera faces the user
 * @returns `null` when the camera looks straight up or down: there is no roll then
 */
export function deviceLevel(
	beta: number,
	gamma: number,
	screenAngle: number,
	front: boolean
): DeviceLevel | null {
	const [b, c, s] = [beta, gamma, screenAngle].map((degrees) => degrees / DEGREES_PER_RADIAN);
	// Straight up in the device's axes.
	const up = [-Math.cos(b!) * Math.sin(c!), Math.sin(b!), Math.cos(b!) * Math.cos(c!)] as const;
	// And in those of the screen, which is turned.
	const right = up[0] * Math.cos(s!) - up[1] * Math.sin(s!);
	const top = up[0] * Math.sin(s!) + up[1] * Math.cos(s!);
	const inScreen = Math.hypot(right, top);
	if (inScreen < LEAST_IN_SCREEN) return null;
	const turn = DEGREES_PER_RADIAN * Math.atan2(right, top);
	const pitch = DEGREES_PER_RADIAN * Math.asin(Math.max(-1, Math.min(1, up[2])));
	// What a camera at the back sees is not mirrored; one at the front looks the other way.
	return { rollDegrees: front ? -turn : turn, pitchDegrees: front ? pitch : -pitch };
}

/** Below this share of the whole, the direction within the screen is noise. */
const LEAST_IN_SCREEN = 0.3;
