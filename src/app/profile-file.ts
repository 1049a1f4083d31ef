import type { ReferenceProfile } from '../core/compare/reference';
import { Refusal } from '../core/model/refusal';
import { ownProfile, unlistedSource } from '../profiles/library';
import type { ProfileFile } from '../profiles/reader';
import { PROFILE_FORMAT, profileSchema } from '../profiles/schema';
import { readJson } from '../report/read-json';

/** A reference profile of the user's, as it stands in its file and as comparisons use it. */
export interface OwnProfileFile {
	readonly file: ProfileFile;
	readonly profile: ReferenceProfile;
}

/**
 * Reads a profile file (`stridescope/profile` version 1).
 *
 * @throws {Refusal} `invalid-file`, `newer-version`, `unknown-source`
 */
export function readProfileFile(text: string): OwnProfileFile {
	const file = readJson(text, PROFILE_FORMAT, profileSchema);
	const source = unlistedSource(file);
	if (source !== null) throw new Refusal('unknown-source', { source });
	return { file, profile: ownProfile(file) };
}
