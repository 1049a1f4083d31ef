import type { GaitEvent, Stride } from '../../../core/model/analysis';
import { BODY_RANGES } from '../../../core/strides/plausible';
import type { Side } from '../../../core/model/tracks';
import type { Stretch } from '../player/player.svelte';

/** Ground contacts of a foot, from initial contact to toe-off; one that is cut by the clip's ends counts too. */
export function contactsOf(
	events: readonly GaitEvent[],
	side: Side,
	clipStart: number,
	clipEnd: number
): Stretch[] {
	const own = events.filter((event) => event.side === side);
	const contacts: Stretch[] = [];
	own.forEach((event, i) => {
		const next = own[i + 1];
		if (event.type === 'initialContact') {
			if (next === undefined) contacts.push({ start: event.time, end: clipEnd });
			else if (next.type === 'toeOff') contacts.push({ start: event.time, end: next.time });
		} else if (i === 0) contacts.push({ start: clipStart, end: event.time });
	});
	return contacts;
}

/**
 * Stretches with both feet in the air: from the toe-off of a foot to the next contact of the other. Where an event is
 * missing between them, or a body could not fly for so long, there is no flight.
 *
 * @param events sorted by time
 */
export function flightsOf(events: readonly GaitEvent[]): Stretch[] {
	return events.flatMap((event, i) => {
		const next = events[i + 1];
		const landsNext = event.type === 'toeOff' && next?.type === 'initialContact';
		const flies = landsNext && next.time - event.time <= BODY_RANGES.flightTimeSeconds[1];
		return flies && next.side !== event.side ? [{ start: event.time, end: next.time }] : [];
	});
}

/** The stride that contains `time`: of `side` when it has one there, otherwise of the other foot. */
export function strideAt(strides: readonly Stride[], time: number, side: Side): Stride | null {
	const around = strides.filter((stride) => stride.startTime <= time && time < stride.endTime);
	return around.find((stride) => stride.side === side) ?? around[0] ?? null;
}
