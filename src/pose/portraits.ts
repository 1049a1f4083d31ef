import { squareOfBody } from './body';
import type { FrameSource, Region } from './frame-source';
import { nearestSighting, type Person, type PersonPlace, type Sighting } from './people';

/** Someone in the clip, to choose from. */
export interface PersonSeen {
	readonly place: PersonPlace;
	/** The part of the upright frame that `picture` shows, pixels. */
	readonly region: Region;
	readonly picture: Portrait;
	/** The one who is measured. */
	readonly followed: boolean;
}

/** A square picture. */
export interface Portrait {
	readonly size: number;
	/** `size x size x 3` bytes. */
	readonly rgb: Uint8Array<ArrayBuffer>;
}

/** Side of a portrait, pixels. */
const PORTRAIT_SIZE = 160;

/**
 * A picture of each person; none of anybody who is alone.
 *
 * @param cheapTimes file times of frames that cost little to decode: taken where the person is in them
 */
export async function portraitsOf(
	people: readonly Person[],
	followed: Person,
	source: FrameSource,
	cheapTimes: readonly number[]
): Promise<PersonSeen[]> {
	if (people.length < 2) return [];
	const sitters = people
		.map((person) => ({ person, sighting: sightingFor(person, cheapTimes) }))
		.sort((a, b) => a.sighting.time - b.sighting.time);
	const times = [...new Set(sitters.map(({ sighting }) => sighting.time))];
	const seen: PersonSeen[] = [];
	for await (const frame of source.at(times)) {
		for (const { person, sighting } of sitters.filter((one) => one.sighting.time === frame.time)) {
			const square = squareOfBody(sighting.body);
			seen.push({
				place: { fileTime: sighting.time, x: sighting.body.x, y: sighting.body.y },
				region: { x: square.x, y: square.y, width: square.size, height: square.size },
				picture: { size: PORTRAIT_SIZE, rgb: await frame.cut(square, PORTRAIT_SIZE) },
				followed: person === followed
			});
		}
	}
	return seen.sort((a, b) => a.place.x - b.place.x);
}

/** The first sighting in a cheap frame, else the first of all. */
function sightingFor(person: Person, cheapTimes: readonly number[]): Sighting {
	const cheap = new Set(cheapTimes);
	return (
		person.sightings.find(({ time }) => cheap.has(time)) ??
		nearestSighting(person, cheapTimes[0] ?? 0)
	);
}
