import type { Side } from '../../../core/model/tracks';

export interface ChartColours {
	readonly text: string;
	readonly grid: string;
	/** Curves of the runner as a whole. */
	readonly whole: string;
	/** Curves of other people. */
	readonly reference: string;
	/** Curves of the two profiles that have a colour of their own, by their names. */
	readonly profiles: ReadonlyMap<string, string>;
	readonly side: { readonly [side in Side]: string };
}

/** The theme's colours as a canvas needs them: resolved, not as custom properties. */
export function chartColours(): ChartColours {
	const style = getComputedStyle(document.documentElement);
	const colour = (name: string) => style.getPropertyValue(name).trim();
	return {
		text: colour('--text-soft'),
		grid: colour('--line'),
		whole: colour('--text'),
		reference: colour('--line-strong'),
		profiles: new Map([
			['endurance', colour('--endurance')],
			['sprint', colour('--sprint')]
		]),
		side: { left: colour('--left'), right: colour('--right') }
	};
}
