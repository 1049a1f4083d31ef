import * as v from 'valibot';
import type { ReferenceLibrary, ReferenceProfile } from '../core/compare/reference';
import demand from './demand.json';
import expected from './expected-at-speed.json';
import { profileOf, readReferenceLibrary, type ProfileFile } from './reader';
import { sourceTable } from './schema';
import sources from './sources.json';
import weights from './weights.json';

/** Every file of the folder: one more is one more profile to choose. */
const files = import.meta.glob<unknown>('./runners/*.json', { eager: true, import: 'default' });

/** All profiles that come with the app. Only code that Vite builds can read a folder: the command line has the main two. */
export const builtInLibrary: ReferenceLibrary = readReferenceLibrary({
	profiles: Object.values(files),
	expected,
	weights,
	sources,
	demand
});

const table = v.parse(sourceTable, sources);

/** The first source that a profile file names without listing it, or `null`. */
export const unlistedSource = ({ metrics, sources: own }: ProfileFile): string | null =>
	Object.values(metrics)
		.flatMap((value) => value?.sources ?? [])
		.find((key) => !Object.hasOwn(table, key) && !(own && Object.hasOwn(own, key))) ?? null;

/** A validated file of the user's as a profile; its own sources come before the app's. */
export const ownProfile = (file: ProfileFile): ReferenceProfile => profileOf(file, table);
