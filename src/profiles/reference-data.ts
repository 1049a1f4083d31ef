import demand from './demand.json';
import endurance from './endurance.json';
import expected from './expected-at-speed.json';
import { readReferenceData } from './reader';
import sources from './sources.json';
import sprint from './sprint.json';
import weights from './weights.json';

/** The profiles that come with the app, checked as they are read. */
export const referenceData = readReferenceData({
	endurance,
	sprint,
	expected,
	weights,
	sources,
	demand
});
