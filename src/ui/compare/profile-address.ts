/** What stands in the address of a comparison in place of a session's id. */
const PREFIX = 'profile:';

export const profileAddress = (name: string): string => PREFIX + name;

/** The name of the profile; `null` for the id of a session. */
export const profileNamed = (id: string): string | null =>
	id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
