/** A command line that does not make sense; the message says what was expected. */
export class UsageError extends Error {}
