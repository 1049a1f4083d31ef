import { inProject } from '../project';

/** Points of the clips as the pose model gave them, for the quick test. */
export const TRACKS_FOLDER = inProject('tests/content/tracks');
