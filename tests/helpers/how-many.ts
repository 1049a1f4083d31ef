const isSet = (name: string): boolean => !['', '0', 'false'].includes(process.env[name] ?? '');

/** Whether this runs where every change is judged. */
export const IN_CI = isSet('CI');

/** With `FULL=1` and in CI every case is tried. */
export const FULL = IN_CI || isSet('FULL');

/**
 * How many of its cases a test with hundreds of whole analyses tries: all of them with `FULL=1` and in CI, else a
 * tenth, rounded up. They are always the first ones, so that a red run is somebody's change.
 */
export const howMany = (cases: number): number => (FULL ? cases : Math.ceil(cases / 10));

/** Why a test is skipped without `FULL=1`: what it shows, a quicker one shows as well, by another way. */
export const SHOWN_BY = (other: string): string => `only with FULL=1; quicker: ${other}`;
