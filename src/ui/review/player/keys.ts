import type { GaitEvent } from '../../../core/model/analysis';
import type { PlayerState } from './player.svelte';
import type { ViewState } from './view.svelte';

const LONG_STEP = 10;
const JUMP_SECONDS = 1;

export interface KeyTargets {
	readonly player: PlayerState;
	readonly view: ViewState;
	readonly events: readonly GaitEvent[];
	readonly toggleLoop: () => void;
	readonly toggleFull: () => void;
	readonly showKeys: () => void;
	readonly toggleCorrecting: () => void;
	readonly undo: () => void;
	readonly redo: () => void;
}

/** Handles a key of the Review screen; keys meant for a control in focus are left to it. */
export function handleKey(event: KeyboardEvent, targets: KeyTargets): void {
	if (event.altKey || belongsToControl(event)) return;
	if (event.ctrlKey || event.metaKey) {
		handleChord(event, targets);
		return;
	}
	const { player, view, events } = targets;
	const step = event.shiftKey ? LONG_STEP : 1;
	const actions: Record<string, () => void> = {
		' ': () => player.toggle(),
		ArrowLeft: () => player.step(-step),
		ArrowRight: () => player.step(step),
		'[': () => player.stepEvent(events, -1),
		']': () => player.stepEvent(events, 1),
		j: () => player.seekTime(player.time - JUMP_SECONDS),
		k: () => player.toggle(),
		l: () => player.seekTime(player.time + JUMP_SECONDS),
		r: targets.toggleLoop,
		c: targets.toggleCorrecting,
		i: () => player.setLoopHere('start'),
		o: () => player.setLoopHere('end'),
		'+': () => view.zoomIn(),
		// The same key without Shift, where plus is above it.
		'=': () => view.zoomIn(),
		'-': () => view.zoomOut(),
		'0': () => view.resetZoom(),
		m: () => view.toggle('mirrored'),
		f: targets.toggleFull,
		'?': targets.showKeys
	};
	const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
	if (!action) return;
	event.preventDefault();
	action();
}

/** Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo; with the command key on a Mac. */
function handleChord(event: KeyboardEvent, { undo, redo }: KeyTargets): void {
	const key = event.key.toLowerCase();
	if (key !== 'z' && key !== 'y') return;
	event.preventDefault();
	if (key === 'y' || event.shiftKey) redo();
	else undo();
}

/** Space presses a button, arrows move in a list of tabs, a text field gets everything. */
function belongsToControl(event: KeyboardEvent): boolean {
	const target = event.target as HTMLElement;
	if (target.closest('input:not([type="checkbox"]), select, textarea, [role="dialog"]'))
		return true;
	if (event.key === ' ') return target.closest('button, summary, a, label, input') !== null;
	if (event.key.startsWith('Arrow'))
		return target.closest('[role="tablist"], [role="slider"]') !== null;
	return false;
}
