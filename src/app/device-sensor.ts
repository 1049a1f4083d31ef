import { deviceLevel, type DeviceLevel } from '../pose/device-level';

/** iPhones ask the user for permission first; a hint does not justify that. */
interface AskingEvent {
	readonly requestPermission?: unknown;
}

/**
 * Listens to the sensors of a phone, where the browser reports them without asking the user.
 *
 * @param front whether the camera faces the user
 * @returns a function that stops listening
 */
export function watchLevel(
	front: () => boolean,
	onLevel: (level: DeviceLevel | null) => void
): () => void {
	const kind = (globalThis as { DeviceOrientationEvent?: AskingEvent }).DeviceOrientationEvent;
	if (!kind || kind.requestPermission !== undefined) return () => undefined;
	const hear = ({ beta, gamma }: DeviceOrientationEvent) => {
		// Computers without sensors send one event with nothing in it.
		if (beta === null || gamma === null) return;
		onLevel(deviceLevel(beta, gamma, screen.orientation.angle, front()));
	};
	window.addEventListener('deviceorientation', hear);
	return () => window.removeEventListener('deviceorientation', hear);
}
