import type { StrideView } from './stride-view';

/** Initial contact to toe-off, s. */
export const contactTimeSeconds = ({ start, toeOff }: StrideView): number | null =>
	toeOff === null ? null : toeOff - start;

/** Toe-off to the foot's next initial contact, s. */
export const swingTimeSeconds = ({ end, toeOff }: StrideView): number | null =>
	toeOff === null ? null : end - toeOff;

/** Contact time / stride time. */
export const dutyFactor = ({ start, end, toeOff }: StrideView): number | null =>
	toeOff === null ? null : (toeOff - start) / (end - start);

/** This foot's toe-off to the other foot's initial contact, s; negative in walking (double support). */
export const flightTimeSeconds = ({ toeOff, otherContact }: StrideView): number | null =>
	toeOff === null || otherContact === null ? null : otherContact - toeOff;
