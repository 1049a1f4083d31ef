import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../project';
import { CONTENTS, type Content } from './contents';
import { PEOPLE, VARIANTS, type ContentPerson, type Variant } from './people';
import { Scenes, type SceneName } from './scenes';
import { openStudio, type Studio } from './stage/render';
import { loadRenderer, type Renderer } from './stage/renderer';

/** Where the clips lie; not part of the project's history. */
export const CLIP_FOLDER = inProject('tests/content/clips');

export const clipPath = (id: string, variant: Variant): string =>
	join(CLIP_FOLDER, `${id}-${variant}.mp4`);

/** Makes the clips that are not there. */
export async function makeClips(wanted: (id: string, variant: Variant) => boolean): Promise<void> {
	mkdirSync(CLIP_FOLDER, { recursive: true });
	const maker = new Maker();
	try {
		for (const content of CONTENTS)
			for (const variant of VARIANTS)
				if (wanted(content.id, variant)) await maker.make(content, variant);
	} finally {
		await maker.close();
	}
}

class Maker {
	#renderer: Renderer | null = null;
	#studio: Studio | null = null;
	readonly #scenes = new Map<Variant, Scenes>();

	async make({ id, made }: Content, variant: Variant): Promise<void> {
		const file = clipPath(id, variant);
		if (existsSync(file)) return;
		if ('scene' in made) return this.#draw(made.scene, variant);
		const sources = 'of' in made ? made.of(variant) : [`${made.from}-${variant}`];
		for (const source of sources) await this.#source(source);
		const inputs = sources.flatMap((source) => ['-i', join(CLIP_FOLDER, `${source}.mp4`)]);
		const filter = 'of' in made ? made.filter(variant) : filterOf(made.filter, variant);
		const encode = 'encode' in made ? (made.encode ?? []) : [];
		ffmpeg(...inputs, '-filter_complex', filter, ...ENCODED, ...encode, file);
	}

	/** Makes the clip that another is made from. */
	async #source(name: string): Promise<void> {
		const content = CONTENTS.find(({ id }) => name.slice(0, -2) === id);
		await this.make(content!, name.slice(-1) as Variant);
	}

	async #draw(scene: SceneName, variant: Variant): Promise<void> {
		const file = clipPath(scene, variant);
		const renderer = (this.#renderer ??= await loadRenderer());
		const studio = (this.#studio ??= await openStudio(renderer));
		const scenes = this.#scenes.get(variant) ?? new Scenes(renderer, variant);
		this.#scenes.set(variant, scenes);
		const began = performance.now();
		// Whole or not at all.
		await studio.draw(scenes.stage(scene), `${file}.part.mp4`);
		renameSync(`${file}.part.mp4`, file);
		console.log(
			`${scene}-${variant} drawn in ${((performance.now() - began) / 1000).toFixed(1)} s`
		);
	}

	async close(): Promise<void> {
		await this.#studio?.close();
	}
}

const ENCODED = ['-an', '-c:v', 'libx264', '-preset', 'fast', '-crf', '26', '-pix_fmt', 'yuv420p'];

const filterOf = (filter: string | ((who: ContentPerson) => string), variant: Variant): string =>
	typeof filter === 'string' ? filter : filter(PEOPLE[variant]);

function ffmpeg(...args: string[]): void {
	const { status, error } = spawnSync('ffmpeg', ['-y', '-loglevel', 'error', ...args], {
		stdio: ['ignore', 'inherit', 'inherit']
	});
	if (status !== 0) throw new Error(`ffmpeg failed: ${error?.message ?? String(status)}`);
}
