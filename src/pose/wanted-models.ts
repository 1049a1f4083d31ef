import type { ModelName } from './pose-api';

/** The models a pool was asked for, and those it does without. */
export class WantedModels {
	/** In the order in which they are loaded. */
	readonly #toLoad: ModelName[] = [];
	readonly #requested = new Set<ModelName>();
	readonly #optional = new Set<ModelName>();
	readonly #lacking = new Map<ModelName, Error>();

	/** Those every worker is to have. */
	get toLoad(): readonly ModelName[] {
		return this.#toLoad;
	}

	/**
	 * @param optional whether everything else goes on without it
	 * @returns whether it is to be loaded: it was not requested before, or could not be loaded and is asked for once more
	 */
	request(model: ModelName, optional: boolean): boolean {
		if (this.#lacking.delete(model)) return true;
		if (this.#requested.has(model)) return false;
		this.#requested.add(model);
		if (optional) this.#optional.add(model);
		return true;
	}

	/** Its turn has come: from now on a worker that replaces another loads it as well. */
	begin(model: ModelName): void {
		this.#toLoad.push(model);
	}

	/**
	 * Gives up an optional model: a worker that died of loading it would not be the last.
	 *
	 * @returns whether it was one
	 */
	doWithout(model: ModelName | null, reason: Error): boolean {
		if (model === null || !this.#optional.has(model)) return false;
		this.#lacking.set(model, reason);
		const at = this.#toLoad.indexOf(model);
		if (at >= 0) this.#toLoad.splice(at, 1);
		return true;
	}

	/** Why a model is not to be had; `null` while it may come. */
	whyNot(model: ModelName): Error | null {
		return this.#lacking.get(model) ?? null;
	}
}
