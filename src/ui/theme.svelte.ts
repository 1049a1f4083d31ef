import { recall, remember } from '../app/remembered';

export type Theme = 'light' | 'dark';

const STORAGE_KEY = 'stridescope.theme';

/** Light or dark: the system's choice until the user makes one, which this browser then remembers. */
export class ThemeState {
	current = $state<Theme>('light');

	constructor() {
		const system = window.matchMedia('(prefers-color-scheme: dark)');
		const chosen = remembered();
		this.#apply(chosen ?? (system.matches ? 'dark' : 'light'));
		system.addEventListener('change', (event) => {
			if (remembered() === null) this.#apply(event.matches ? 'dark' : 'light');
		});
	}

	toggle(): void {
		this.#apply(this.current === 'light' ? 'dark' : 'light');
		remember(STORAGE_KEY, this.current);
	}

	#apply(theme: Theme): void {
		this.current = theme;
		document.documentElement.dataset['theme'] = theme;
	}
}

function remembered(): Theme | null {
	const stored = recall(STORAGE_KEY);
	return stored === 'light' || stored === 'dark' ? stored : null;
}
