/** Everything the screens say. */
export const ui = {
	name: 'Stridescope',
	left: 'Left',
	right: 'Right'
};

export type UiWords = typeof ui;
