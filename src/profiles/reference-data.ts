import { referenceBetween, type ReferenceLibrary } from '../core/compare/reference';
import demand from './demand.json';
import expected from './expected-at-speed.json';
import { readReferenceLibrary } from './reader';
import endurance from './runners/endurance.json';
import sprint from './runners/sprint.json';
import sources from './sources.json';
import weights from './weights.json';

/** What every result is compared with, checked as it is read: the two profiles of the article's question. */
export const mainLibrary: ReferenceLibrary = readReferenceLibrary({
	profiles: [endurance, sprint],
	expected,
	weights,
	sources,
	demand
});

const [low, high] = mainLibrary.profiles;

/** Endurance against sprint. */
export const referenceData = referenceBetween(mainLibrary, low!, high!);
