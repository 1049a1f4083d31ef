/** Why there is no picture of a camera; the sentence is in the catalogue. */
export type CameraCode =
	/** The page came over plain HTTP. */
	| 'camera-insecure'
	/** This browser cannot record. */
	| 'camera-unsupported'
	/** The user or the system said no. */
	| 'camera-denied'
	| 'camera-missing'
	/** Another program holds it. */
	| 'camera-busy'
	/** It was unplugged, or given to somebody else. */
	| 'camera-lost'
	| 'camera-failed';

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
	/** Empty where the browser does not tell. */
	readonly label: string;
}

/** A camera that is on. */
export interface Camera {
	readonly stream: MediaStream;
	readonly track: MediaStreamTrack;
	/** As the browser has set it; what arrives may be less, see `watchFrameRate`. */
	readonly settings: MediaTrackSettings;
	/** Turns it off. */
	close(): void;
}

/** The model sees 256 pixels of a runner: more lines than this only cost frames. */
const WANTED = { width: { ideal: 1280 }, height: { ideal: 720 } } as const;
/** Frames a second worth asking for, best first: 60 is enough, more is better. */
const RATES = [120, 60];
/** Fewer lines than this are not taken for more frames. PersonThumbnail cameras count their width. */
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
 * Turns a camera on, with as many frames a second as it gives at 720 lines. The browser asks the user.
 *
 * @param id of the camera; `null` for the one that looks away from the user, where there is one
 * @throws {CameraProblem} all codes but `camera-lost`
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

/** Has a camera give the highest of the rates that it can give without fewer lines; leaves it as it is otherwise. */
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

/** The cameras there are; complete only after one was turned on. */
export async function listCameras(): Promise<CameraChoice[]> {
	const devices = await navigator.mediaDevices.enumerateDevices();
	return devices
		.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
		.map(({ deviceId, label }) => ({ id: deviceId, label }));
}
