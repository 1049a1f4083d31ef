import type { ReferenceLibrary } from '../core/reference';
import demand from './demand.json';
import expected from './expected-at-speed.json';
import { readReferenceLibrary } from './reader';
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
