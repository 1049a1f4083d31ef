/** Why there is no picture from a camera; the sentence is in the catalogue (`src/report/words`). */
export type CameraCode =
	/** The page came over plain HTTP. */
	| 'camera-insecure'
	/** This browser cannot record. */
	| 'camera-unsupported'
	/** The user or the system denied access. */
	| 'camera-denied'
	| 'camera-missing'
	/** Another program is using it. */
	| 'camera-busy'
	/** It was unplugged, or taken over by another program. */
	| 'camera-lost'
	| 'camera-failed'
	/** It is on, but the browser makes no video of it. */
	| 'recording-failed';

export class CameraProblem extends Error {
	override readonly name = 'CameraProblem';

	constructor(
		readonly code: CameraCode,
		options?: { cause?: unknown }
	) {
		super(code, options);
	}
}

export interface CameraChoice {
	readonly id: string;
	/** Empty where the browser does not say. */
	readonly label: string;
}

/** A camera that is on. */
export interface Camera {
	readonly stream: MediaStream;
	readonly track: MediaStreamTrack;
	/** As set by the browser; the rate that arrives may be lower, see `watchFrameRate`. */
	readonly settings: MediaTrackSettings;
	/** Turns it off. */
	close(): void;
}

/** The model sees a runner as 256 pixels: more lines than this only cost frames. */
const WANTED = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;
/** Frames a second worth asking for, best first: 60 is enough, more is better. */
const RATES = [120, 60];
/** More frames are not accepted at the price of fewer lines than this. Portrait cameras count their width. */
const LEAST_LINES = 720;

const REASONS: Readonly<Record<string, CameraCode>> = {
	NotAllowedError: 'camera-denied',
	SecurityError: 'camera-denied',
	NotFoundError: 'camera-missing',
	OverconstrainedError: 'camera-missing',
	NotReadableError: 'camera-busy',
	AbortError: 'camera-busy'
};

/**
 * Turns a camera on, with as many frames a second as it offers at 720 lines. The browser asks the user.
 *
 * @param id of the camera; `null` for the one that faces away from the user, where there is one
 * @throws {CameraProblem} all `camera-` codes but `camera-lost`
 */
export async function openCamera(id: string | null): Promise<Camera> {
	if (!isSecureContext) throw new CameraProblem('camera-insecure');
	// Absent, whatever the types say, in browsers without cameras.
	const devices = navigator.mediaDevices as MediaDevices | undefined;
	if (!devices || !('MediaRecorder' in globalThis)) throw new CameraProblem('camera-unsupported');
	const which =
		id === null ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: id } };
	const stream = await devices
		.getUserMedia({ audio: false, video: { ...which, ...WANTED, frameRate: { ideal: RATES[0]! } } })
		.catch((cause: unknown) => {
			const code = cause instanceof DOMException ? REASONS[cause.name] : undefined;
			throw new CameraProblem(code ?? 'camera-failed', { cause });
		});
	const track = stream.getVideoTracks()[0]!;
	await raiseFrameRate(track);
	const close = () => stream.getTracks().forEach((each) => each.stop());
	return { stream, track, settings: track.getSettings(), close };
}

/** Sets a camera to the highest rate that it offers without fewer lines; otherwise leaves it as it is. */
export async function raiseFrameRate(
	track: Pick<MediaStreamTrack, 'getSettings' | 'applyConstraints'>
): Promise<void> {
	const least = { min: LEAST_LINES };
	for (const rate of RATES) {
		if ((track.getSettings().frameRate ?? 0) >= rate) return;
		try {
			await track.applyConstraints({
				width: { ...WANTED.width, ...least },
				height: { ...WANTED.height, ...least },
				frameRate: { min: rate, ideal: rate }
			});
			return;
		} catch {
			// It cannot: its settings are as before.
		}
	}
}

/** The available cameras; complete only after one was turned on. */
export async function listCameras(): Promise<CameraChoice[]> {
	const devices = await navigator.mediaDevices.enumerateDevices();
	return devices
		.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
		.map(({ deviceId, label }) => ({ id: deviceId, label }));
}
