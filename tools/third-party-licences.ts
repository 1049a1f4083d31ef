import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inProject } from './project.ts';

export const LICENCES = 'THIRD_PARTY_LICENSES.txt';

/** They ask for their text to come along, and for nothing that concerns the code around them. */
const ALLOWED = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', '0BSD'];
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-](md|txt|mit))?$/i;
/** The folder of the innermost package of a module. */
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

interface Package {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | { readonly name: string };
	readonly homepage?: string;
}

/** Folders of the packages that were bundled so far: by the page, its workers and the service worker. */
const bundled = new Set<string>();

/** Notes which packages the modules of a bundle come from. */
export function noteBundled(moduleIds: Iterable<string>): void {
	for (const id of moduleIds) {
		const [, folder] = PACKAGE.exec(id.replace(/^\0/, '').replaceAll('\\', '/')) ?? [];
		if (folder) bundled.add(folder);
	}
}

/** For each bundle: what of a module is in it. One that was left out whole is not given out. */
export const noteLicences = (): Plugin => ({
	name: 'note-licences',
	apply: 'build',
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.type !== 'chunk') continue;
			noteBundled(
				Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
					renderedLength > 0 ? [id] : []
				)
			);
		}
		// LiteRT and TensorFlow come with code that is not JavaScript.
		for (const file of Object.values(bundle))
			if (file.type === 'asset') noteBundled(file.originalFileNames.map((name) => inProject(name)));
	}
});

/**
 * The licences of everything that is given out and not our own: packages as they are bundled, pose models, samples.
 *
 * @throws {Error} when a package has no licence text or one that was not looked at
 */
export function licencesText(): string {
	const packages = [...bundled].map(licenceOf).sort((a, b) => (a.title < b.title ? -1 : 1));
	const models = readdirSync(inProject('models')).map((name) => ({
		title: `Pose model ${name}`,
		text: readFileSync(inProject(`models/${name}/README.md`), 'utf8')
	}));
	const samples = {
		title: 'Sample videos',
		text: readFileSync(inProject('src/app/samples/README.md'), 'utf8')
	};
	return [
		'Stridescope contains the work of others. Their names and licences follow.\n',
		...[...packages, ...models, samples].map(
			({ title, text }) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text.trim()}\n`
		)
	].join('\n');
}

function licenceOf(folder: string): { readonly title: string; readonly text: string } {
	const { name, version, author, ...named } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	) as Package;
	const texts = readdirSync(folder)
		.filter((file) => LICENCE_FILE.test(file))
		.sort()
		.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	// Some packages name none and bring its text.
	const license = named.license ?? (texts[0]?.startsWith('MIT License') ? 'MIT' : 'none');
	if (!ALLOWED.includes(license))
		throw new Error(`${name} has the licence ${license}, which was not looked at.`);
	// Others name it and leave its text out.
	const fallback = inProject(`tools/licences/${license}.txt`);
	if (texts.length === 0) {
		if (!existsSync(fallback)) throw new Error(`${name} (${license}) has no licence text.`);
		const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
		texts.push(`Copyright ${holder}\n\n${readFileSync(fallback, 'utf8')}`);
	}
	return { title: `${name} ${version} (${license})`, text: texts.join('\n\n') };
}
