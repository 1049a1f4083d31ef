import { hasRelaxedSimd } from '../pose/litert/relaxed-simd';
import type { PersistenceManager } from './storage/persistence';

/** What this browser can do of what the app uses, each found by trying and none by its name. */
export interface BrowserFacts {
	/** What nothing works without, as browsers call it. */
	readonly lacks: readonly string[];
	/** Where frames come from: WebCodecs, or the browser's own player. */
	readonly frames: 'decoder' | 'player';
	/** Which variant of LiteRT runs the pose model. */
	readonly networks: 'relaxed' | 'plain';
	/** Phones film in HEVC (H.265). */
	readonly hevc: 'decoded' | 'undecoded';
	/** Whether what is saved stays until the user deletes it. */
	readonly storage: 'kept' | 'unsure';
	/** Whether the video of a session can be kept as well. */
	readonly videos: 'kept' | 'never';
	/** What the file picker hands over: an iPhone's gives a copy that it makes smaller. */
	readonly picker: 'file' | 'copy';
}

/** What is looked at; a test provides its own. */
export interface BrowserGlobals {
	readonly VideoDecoder?: Pick<typeof VideoDecoder, 'isConfigSupported'>;
	readonly OffscreenCanvas?: unknown;
	readonly Worker?: unknown;
	readonly WebAssembly?: unknown;
	readonly indexedDB?: unknown;
	readonly createImageBitmap?: unknown;
	/** Only Apple's engine has it, and only devices with a touch screen use it. */
	readonly GestureEvent?: unknown;
	readonly navigator: {
		readonly maxTouchPoints?: number;
		readonly storage?: PersistenceManager;
	};
}

const ESSENTIALS = ['Worker', 'WebAssembly', 'OffscreenCanvas', 'createImageBitmap'] as const;
/** A browser that does not answer by then is not waited for: what it can do is told without. */
const PATIENCE_MILLISECONDS = 5000;
/** HEVC Main, level 4: 1080p at 60 frames a second. */
const HEVC = { codec: 'hvc1.1.6.L123.B0', codedWidth: 1920, codedHeight: 1080 };

/**
 * @param keepsVideos as the store of clips says
 */
export async function browserFacts(
	keepsVideos: Promise<boolean>,
	browser: BrowserGlobals = globalThis
): Promise<BrowserFacts> {
	const { VideoDecoder, navigator } = browser;
	const no = () => false;
	const questions = [
		VideoDecoder?.isConfigSupported(HEVC).then(({ supported }) => supported, no),
		navigator.storage?.persisted?.().catch(no),
		keepsVideos
	];
	const [decodesHevc, persists, videos] = await Promise.all(questions.map(inTime));
	const isApplePhone = browser.GestureEvent !== undefined && (navigator.maxTouchPoints ?? 0) > 1;
	return {
		lacks: ESSENTIALS.filter((name) => browser[name] === undefined),
		frames: VideoDecoder ? 'decoder' : 'player',
		networks: hasRelaxedSimd() ? 'relaxed' : 'plain',
		hevc: decodesHevc ? 'decoded' : 'undecoded',
		storage: persists ? 'kept' : 'unsure',
		videos: videos ? 'kept' : 'never',
		picker: isApplePhone ? 'copy' : 'file'
	};
}

/** The answer, or `undefined` when the browser keeps it to itself. */
const inTime = <T>(answer: T): Promise<Awaited<T> | undefined> =>
	Promise.race([
		answer,
		new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, undefined))
	]);
