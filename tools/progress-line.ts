import type { Progress } from '../src/app/analyse';

const CLEAR_LINE = '\r\x1b[2K';

/** One line on a terminal that says how far a file is; nothing where nobody watches. */
export function showProgress(name: string, progress: Progress): void {
	if (!process.stderr.isTTY) return;
	const { stage, done, total, framesPerSecond, secondsLeft } = progress;
	const parts = [
		`${name}: ${stage.replace('-', ' ')}`,
		total > 0 ? `${Math.floor((100 * done) / total)} %` : '',
		framesPerSecond === null ? '' : `${framesPerSecond.toFixed(1)} frames/s`,
		secondsLeft === null ? '' : `${Math.ceil(secondsLeft)} s left`
	];
	process.stderr.write(CLEAR_LINE + parts.filter(Boolean).join(', '));
}

export function clearProgress(): void {
	if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
}
