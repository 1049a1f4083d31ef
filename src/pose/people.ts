import { anklesFromHip, sameBody, type Body } from './body';

/** Everybody found in one frame. */
export interface Seen {
	/** s */
	readonly time: number;
	readonly bodies: readonly Body[];
}

export interface Sighting {
	readonly time: number;
	readonly body: Body;
}

/** One person seen in several frames. */
export interface Person {
	readonly sightings: Sighting[];
}

/** Hips further than this many body lengths from where a person is expected are someone else's. */
const SAME_PERSON_LENGTHS = 0.5;
/** A body more than this much longer or shorter is someone else's. */
const SAME_PERSON_RATIO = 1.6;
/** How far a person may move beyond what is expected, body lengths a second, and in total between two looks. */
const UNEXPECTED_SPEED = 2;
const MOST_UNEXPECTED = 1.5;
/** A sprinter crosses the picture of a still camera at this speed, body lengths a second. */
const FASTEST = 7;
/** Speed is known from two looks this close in time, and stays valid for this long, s. */
const SPEED_SECONDS = 0.6;

/** Combines what was seen frame by frame into people: each body belongs to whoever was expected there. */
export function peopleIn(frames: readonly Seen[]): Person[] {
	const people: Person[] = [];
	for (const { time, bodies } of frames.toSorted((a, b) => a.time - b.time)) {
		const own = bodies.filter((body, i) => !bodies.slice(0, i).some((one) => sameBody(body, one)));
		const pairs = people
			.flatMap((person) =>
				own.map((body) => ({ person, body, apart: strangeness(person, time, body) }))
			)
			.filter(({ apart }) => apart < 1)
			.sort((a, b) => a.apart - b.apart);
		const taken = new Set<Person | Body>();
		for (const { person, body } of pairs) {
			if (taken.has(person) || taken.has(body)) continue;
			taken.add(person).add(body);
			person.sightings.push({ time, body });
		}
		for (const body of own) if (!taken.has(body)) people.push({ sightings: [{ time, body }] });
	}
	return people;
}

/** How far a body is from where the person is expected, as a share of what is possible: 1 and more is someone else. */
function strangeness({ sightings }: Person, time: number, body: Body): number {
	const last = sightings.at(-1)!;
	const ratio = body.length / last.body.length;
	if (ratio > SAME_PERSON_RATIO || ratio < 1 / SAME_PERSON_RATIO) return Infinity;
	const since = time - last.time;
	const speed = speedOf(sightings);
	const ahead = Math.min(since, SPEED_SECONDS);
	const x = last.body.x + (speed?.x ?? 0) * ahead;
	const y = last.body.y + (speed?.y ?? 0) * ahead;
	const pace = speed === null ? FASTEST : UNEXPECTED_SPEED;
	const reach = SAME_PERSON_LENGTHS + Math.min(MOST_UNEXPECTED, pace * since);
	return Math.hypot(body.x - x, body.y - y) / (reach * last.body.length);
}

/** Pixels a second between the last two sightings; `null` when they are too far apart in time to tell. */
function speedOf(sightings: readonly Sighting[]): { x: number; y: number } | null {
	const [before, last] = [sightings.at(-2), sightings.at(-1)!];
	if (before === undefined || last.time - before.time > SPEED_SECONDS) return null;
	const seconds = last.time - before.time;
	// Within a tiny interval the model's own jitter would look like speed.
	if (seconds < SPEED_SECONDS / 6) return { x: 0, y: 0 };
	return { x: (last.body.x - before.body.x) / seconds, y: (last.body.y - before.body.y) / seconds };
}

/** Ankles of a runner swing half a body length; beyond this spread (SD, body lengths), more proves nothing more. */
const FULL_MOTION = 0.12;
/** Nobody stands so still that the model's own jitter vanishes. */
const LEAST_MOTION = 0.01;

/**
 * The runner: legs that move relative to the hips count first, then size in the picture, then how often seen. `null`
 * for nobody.
 */
export function chooseRunner(people: readonly Person[]): Person | null {
	let best: Person | null = null;
	let most = 0;
	for (const person of people) {
		const motion = Math.min(FULL_MOTION, Math.max(LEAST_MOTION, legMotion(person)));
		const worth = motion * medianLength(person) * person.sightings.length;
		if (worth > most) {
			most = worth;
			best = person;
		}
	}
	return best;
}

/** Where someone is in the picture at a time: how the user names whom to follow. */
export interface PersonPlace {
	/** As stored in the file, s. */
	readonly fileTime: number;
	/** Middle of the hips, pixels of the upright frame. */
	readonly x: number;
	readonly y: number;
}

/** The person whose hips are nearest to a place at (about) its time; `null` for nobody. */
export function personAt(people: readonly Person[], place: PersonPlace): Person | null {
	const distance = (person: Person) => {
		const { time, body } = nearestSighting(person, place.fileTime);
		const apart = Math.hypot(body.x - place.x, body.y - place.y) / body.length;
		return apart + FASTEST * Math.abs(time - place.fileTime);
	};
	return people.reduce<Person | null>(
		(best, person) => (best === null || distance(person) < distance(best) ? person : best),
		null
	);
}

export const nearestSighting = ({ sightings }: Person, time: number): Sighting =>
	sightings.reduce((a, b) => (Math.abs(b.time - time) < Math.abs(a.time - time) ? b : a));

/** How much the ankles move relative to the hips from sighting to sighting: SD, body lengths. */
export function legMotion(person: Person): number {
	const ankles = person.sightings.map(({ body }) => anklesFromHip(body));
	const spread = [0, 1].map((side) =>
		Math.hypot(
			standardDeviation(ankles.map((each) => each[side]![0])),
			standardDeviation(ankles.map((each) => each[side]![1]))
		)
	);
	return (spread[0]! + spread[1]!) / 2;
}

export function medianLength(person: Person): number {
	const lengths = person.sightings.map(({ body }) => body.length).sort((a, b) => a - b);
	return lengths[lengths.length >> 1]!;
}

function standardDeviation(values: readonly number[]): number {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
