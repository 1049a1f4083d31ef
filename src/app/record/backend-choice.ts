import { BACKENDS, type BackendName } from '../../core/model/recording';
import type { ModelName } from '../../pose/pose-api';
import { recall, remember } from '../remembered';

/** Another browser, or another version of it, may do better with another backend. */
const keyOf = (model: ModelName): string => `stridescope.runtime ${model} ${navigator.userAgent}`;

/**
 * The backend that an earlier trial of a model found best in this browser; `null` when there was none. Where the
 * browser stores nothing, the trial is made each time.
 */
export function rememberedBackend(model: ModelName): BackendName | null {
	const kept = recall(keyOf(model));
	return BACKENDS.find((name) => name === kept) ?? null;
}

/** Stores the outcome of a trial; `null` makes the next analysis try again. */
export function rememberBackend(model: ModelName, backend: BackendName | null): void {
	remember(keyOf(model), backend);
}
