import { cropOfFrame } from '../pixels/crop';
import { CONFIDENT_SCORE, extent, squareOfBody, type Body } from './body';
import type { FrameSize, FrameSource, Region } from '../pixels/frame-source';
import { nearestSighting, type Person, type PersonPlace, type Sighting } from './people';

/** Someone in the clip, to choose from. */
export interface PersonSeen {
	readonly place: PersonPlace;
	/** The part of the upright frame that `picture` shows, pixels. */
	readonly region: Region;
	readonly picture: PersonThumbnail;
	/** Whether this is the person who is measured. */
	readonly followed: boolean;
}

/** A square picture. */
export interface PersonThumbnail {
	readonly size: number;
	/** `size x size x 3` bytes. */
	readonly rgb: Uint8Array<ArrayBuffer>;
}

/** One frame with several people. */
export interface Group {
	/** As stored in the file, s. */
	readonly fileTime: number;
	/** The whole frame in a square, black beside it. */
	readonly picture: PersonThumbnail;
	/** Where each person is, pixels of the upright frame; `null` for anyone who is not in this frame. */
	readonly places: readonly (Region | null)[];
}

/** Side of a thumbnail, pixels. */
const THUMBNAIL_SIZE = 160;
/** Side of the picture of a group, pixels: sharp in a column beside the clip. */
const GROUP_SIZE = 720;
/** Room around a body, body lengths: points lie on joints, not on hair and shoes. */
const ROOM_LENGTHS = 0.12;

/**
 * A picture of each person, and of a frame that shows most of them; none of anybody who is alone.
 *
 * @param cheapTimes file times of frames that cost little to decode: taken where the person is in them
 */
export async function personThumbnails(
	people: readonly Person[],
	followed: Person,
	source: Pick<FrameSource, 'at'>,
	size: FrameSize,
	cheapTimes: readonly number[]
): Promise<{ people: PersonSeen[]; group: Group | null }> {
	if (people.length < 2) return { people: [], group: null };
	const sitters = people
		.map((person) => ({ person, sighting: sightingFor(person, cheapTimes) }))
		.sort((a, b) => a.sighting.body.x - b.sighting.body.x);
	const together = busiestTime(people);
	const times = new Set([...sitters.map(({ sighting }) => sighting.time), together]);
	const seen = new Map<Person, PersonSeen>();
	let picture: PersonThumbnail | null = null;
	for await (const frame of source.at([...times].sort((a, b) => a - b))) {
		for (const { person, sighting } of sitters.filter((one) => one.sighting.time === frame.time)) {
			const square = squareOfBody(sighting.body);
			seen.set(person, {
				place: { fileTime: sighting.time, x: sighting.body.x, y: sighting.body.y },
				region: { x: square.x, y: square.y, width: square.size, height: square.size },
				picture: { size: THUMBNAIL_SIZE, rgb: await frame.cut(square, THUMBNAIL_SIZE) },
				followed: person === followed
			});
		}
		if (frame.time === together) {
			const rgb = await frame.cut(cropOfFrame(size.width, size.height), GROUP_SIZE);
			picture = { size: GROUP_SIZE, rgb };
		}
	}
	// A person whose own frame did not decode cannot be shown.
	const shown = sitters.map(({ person }) => person).filter((person) => seen.has(person));
	return {
		people: shown.map((person) => seen.get(person)!),
		group: picture && {
			fileTime: together,
			picture,
			places: shown.map((person) => placeAt(person, together))
		}
	};
}

/** The time at which most people were seen, the first of several. */
function busiestTime(people: readonly Person[]): number {
	const seen = new Map<number, number>();
	for (const { sightings } of people)
		for (const { time } of sightings) seen.set(time, (seen.get(time) ?? 0) + 1);
	const times = [...seen].sort(([a], [b]) => a - b);
	return times.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function placeAt({ sightings }: Person, time: number): Region | null {
	const sighting = sightings.find((one) => one.time === time);
	return sighting ? boxOf(sighting.body) : null;
}

function boxOf(body: Body): Region {
	const room = ROOM_LENGTHS * body.length;
	const { left, top, right, bottom } = extent(body.keypoints, CONFIDENT_SCORE)!;
	return {
		x: left - room,
		y: top - room,
		width: right - left + 2 * room,
		height: bottom - top + 2 * room
	};
}

/** The first sighting in a cheap frame, otherwise the first of all. */
function sightingFor(person: Person, cheapTimes: readonly number[]): Sighting {
	const cheap = new Set(cheapTimes);
	return (
		person.sightings.find(({ time }) => cheap.has(time)) ??
		nearestSighting(person, cheapTimes[0] ?? 0)
	);
}
