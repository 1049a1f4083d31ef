import { anklesFromHip, type Body } from './body';

/** One person seen in several frames. */
export interface Person {
	readonly sightings: { readonly time: number; readonly body: Body }[];
}

/** Hips further away than this many body lengths from where a person was last seen are someone else's. */
const SAME_PERSON_LENGTHS = 0.5;
/** A body more than this much longer or shorter is someone else's. */
const SAME_PERSON_RATIO = 1.6;

/** Adds the bodies of one frame to the people they belong to, newest place first. */
export function addSightings(people: Person[], time: number, bodies: readonly Body[]): void {
	const free = new Set(people);
	for (const body of bodies) {
		let nearest: Person | null = null;
		let least = SAME_PERSON_LENGTHS;
		for (const person of free) {
			const last = person.sightings.at(-1)!.body;
			const ratio = body.length / last.length;
			if (ratio > SAME_PERSON_RATIO || ratio < 1 / SAME_PERSON_RATIO) continue;
			const apart = Math.hypot(body.x - last.x, body.y - last.y) / last.length;
			if (apart < least) {
				least = apart;
				nearest = person;
			}
		}
		if (nearest) {
			free.delete(nearest);
			nearest.sightings.push({ time, body });
		} else people.push({ sightings: [{ time, body }] });
	}
}

/** Ankles of a runner swing half a body length; from this spread (SD, body lengths) on, more proves nothing more. */
const FULL_MOTION = 0.12;
/** Nobody stands so still that the model's own jitter vanishes. */
const LEAST_MOTION = 0.01;

/**
 * The one who runs: legs that move against the hips first, then size in the picture, then how often
 * seen. `null` for nobody.
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

/** How much the ankles move against the hips from sighting to sighting: SD, body lengths. */
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
