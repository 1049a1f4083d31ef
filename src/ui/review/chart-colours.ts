import type { Side } from '../../core/tracks';

export interface ChartColours {
	readonly text: string;
	readonly grid: string;
	/** Curves of other people. */
	readonly reference: string;
	readonly side: { readonly [side in Side]: string };
}

/** The theme's colours as a canvas needs them: resolved, not as custom properties. */
export function chartColours(): ChartColours {
	const style = getComputedStyle(document.documentElement);
	const colour = (name: string) => style.getPropertyValue(name).trim();
	return {
		text: colour('--text-soft'),
		grid: colour('--line'),
		reference: colour('--line-strong'),
		side: { left: colour('--left'), right: colour('--right') }
	};
}
