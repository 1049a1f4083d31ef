import type { Recording } from '../../core/model/recording';
import { ByteCollector, fromPortable, toPortable } from '../backup/portable';

/** A recording as a file that comes with the app: JSON, its arrays as base64. */
interface MeasuredFile {
	readonly recording: unknown;
	readonly bytes: string;
}

/** Of what {@link readMeasured} reads; `npm run samples` makes them. */
export function writeMeasured(recording: Recording): string {
	const bytes = new ByteCollector();
	const file = { recording: toPortable(recording, bytes) };
	const binary = [...bytes.joined()].map((byte) => String.fromCharCode(byte)).join('');
	return `${JSON.stringify({ ...file, bytes: btoa(binary) } satisfies MeasuredFile)}\n`;
}

/**
 * What was measured of a sample when it was made, bit for bit.
 *
 * @param text of a file of this folder, which is trusted like code
 */
export function readMeasured(text: string): Recording {
	const { recording, bytes } = JSON.parse(text) as MeasuredFile;
	const binary = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
	return fromPortable(recording, binary) as Recording;
}
