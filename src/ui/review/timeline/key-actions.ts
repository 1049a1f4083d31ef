/** What a key does, by its name in `KeyboardEvent.key`. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Runs the action of a key, which then goes no further; with Ctrl, Alt or Command it is the browser's. */
export function runKeyAction(event: KeyboardEvent, actions: KeyActions): void {
	const action = actions[event.key];
	if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
	event.preventDefault();
	event.stopPropagation();
	action();
}
