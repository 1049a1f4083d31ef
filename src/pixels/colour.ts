import type { ColourMatrix } from './area-kernel';

/** Colour as stored: which YCbCr matrix, and whether luma uses 0..255 or 16..235. */
export interface YuvColour {
	readonly matrix: 'bt601' | 'bt709';
	readonly fullRange: boolean;
}

/** Luma weights of red and blue: ITU-R BT.601-7 and BT.709-6. */
const LUMA_WEIGHTS = {
	bt601: { red: 0.299, blue: 0.114 },
	bt709: { red: 0.2126, blue: 0.0722 }
} as const;

/** Coefficients of the matrix and range; limited range is 219 luma and 224 chroma steps (BT.709-6, 3.4). */
export function yuvCoefficients({ matrix, fullRange }: YuvColour): ColourMatrix {
	const { red, blue } = LUMA_WEIGHTS[matrix];
	const green = 1 - red - blue;
	const luma = fullRange ? 1 : 255 / 219;
	const chroma = fullRange ? 1 : 255 / 224;
	return {
		lumaOffset: fullRange ? 0 : 16,
		luma,
		redFromV: 2 * (1 - red) * chroma,
		greenFromU: (-2 * blue * (1 - blue) * chroma) / green,
		greenFromV: (-2 * red * (1 - red) * chroma) / green,
		blueFromU: 2 * (1 - blue) * chroma
	};
}

/** Pictures at least this high are assumed to be BT.709 when the file does not say (as browsers do). */
const HIGH_DEFINITION_ROWS = 720;

/**
 * The colour of a frame for the planar path, or `null` where only the browser itself knows how to convert it (wide
 * gamut, RGB).
 */
export function yuvColour(
	matrix: string | null,
	fullRange: boolean | null,
	rows: number
): YuvColour | null {
	const range = fullRange ?? false;
	switch (matrix) {
		case null:
			return { matrix: rows >= HIGH_DEFINITION_ROWS ? 'bt709' : 'bt601', fullRange: range };
		case 'bt709':
			return { matrix: 'bt709', fullRange: range };
		case 'bt470bg':
		case 'smpte170m':
			return { matrix: 'bt601', fullRange: range };
		default:
			return null;
	}
}
