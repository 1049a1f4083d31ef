/** Tags in which phones store the rate at which a slow-motion clip was captured. */
const CAPTURE_RATE_KEYS = ['com.android.capture.fps', 'com.apple.quicktime.fullframerate'];

/** Camera rates outside this range are misread values. */
const LOWEST_RATE = 1;
const HIGHEST_RATE = 2000;

/**
 * Frames a second at capture, from the container's raw tags; `null` when it does not say.
 * Android stores a big-endian 32-bit float, others write it out as text.
 */
export function capturedFrameRate(raw: Readonly<Record<string, unknown>>): number | null {
	for (const key of CAPTURE_RATE_KEYS) {
		const rate = numberOf(raw[key]);
		if (rate !== null && rate >= LOWEST_RATE && rate <= HIGHEST_RATE) return rate;
	}
	return null;
}

function numberOf(value: unknown): number | null {
	const bytes = value instanceof Uint8Array ? value : bytesOf(value);
	if (bytes?.byteLength === 4)
		return new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, false);
	const text = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN;
	return Number.isFinite(text) ? text : null;
}

/** mediabunny returns some values as `{ data, mimeType }`. */
function bytesOf(value: unknown): Uint8Array | null {
	if (typeof value !== 'object' || value === null || !('data' in value)) return null;
	return value.data instanceof Uint8Array ? value.data : null;
}
