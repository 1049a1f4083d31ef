/** With `FULL=1` and in CI every case is tried. */
const FULL = [process.env['FULL'], process.env['CI']].some(
	(value) => value !== undefined && !['', '0', 'false'].includes(value)
);

/**
 * How many of its cases a test with hundreds of whole analyses tries: all of them with `FULL=1` and in CI, else a
 * tenth, rounded up. They are always the first ones, so that a red run is somebody's change.
 */
export const howMany = (cases: number): number => (FULL ? cases : Math.ceil(cases / 10));
