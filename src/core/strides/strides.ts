import type { FootLine, FrameAngles, GaitEvent, Stride } from '../model/analysis';
import type { SideMetric } from '../model/metrics';
import { legIndex, LEG_JOINTS } from '../model/legs';
import { median } from '../math/statistics';
import { firstIndexFrom } from '../math/bisect';
import * as contact from './metrics/contact';
import * as foot from './metrics/foot';
import * as extension from './metrics/hip-extension';
import * as flexion from './metrics/knee-flexion';
import * as lift from './metrics/knee-lift';
import * as landing from './metrics/landing';
import * as swing from './metrics/swing-speed';
import type { StrideView } from './metrics/stride-view';
import type { RunnerFrame } from '../events/runner-frame';
import { frameRateOf } from '../math/sample-grid';
import { otherSide, SIDES, type Side, type Tracks } from '../model/tracks';

/** A stride is left out of the means when it differs from the median stride by more than this share. */
const ODD_STRIDE = 0.25;

/** Share of a leg's points that must have been seen (not filled in) for a stride to count. */
const SEEN_SHARE = 0.6;

/** A contact this far from any frame that shows the ankle is a guess, s: three frames at 30 a second. */
const CONTACT_SECONDS = 0.1;

const METRICS: Readonly<Record<SideMetric, (view: StrideView) => number | null>> = {
	contactTimeSeconds: contact.contactTimeSeconds,
	swingTimeSeconds: contact.swingTimeSeconds,
	dutyFactor: contact.dutyFactor,
	flightTimeSeconds: contact.flightTimeSeconds,
	peakHipExtensionDegrees: extension.peakHipExtensionDegrees,
	hipExtensionAtToeOffDegrees: extension.hipExtensionAtToeOffDegrees,
	peakHipExtensionTrunkDegrees: extension.peakHipExtensionTrunkDegrees,
	kneeLiftDegrees: lift.kneeLiftDegrees,
	hipRangeDegrees: lift.hipRangeDegrees,
	swingSpeedDegreesPerSecond: swing.swingSpeedDegreesPerSecond,
	peakSwingSpeedDegreesPerSecond: swing.peakSwingSpeedDegreesPerSecond,
	peakKneeFlexionDegrees: flexion.peakKneeFlexionDegrees,
	kneeFlexionAtContactDegrees: flexion.kneeFlexionAtContactDegrees,
	shankAngleAtContactDegrees: landing.shankAngleAtContactDegrees,
	overstrideLegs: landing.overstrideLegs,
	footInclinationAtContactDegrees: foot.footInclinationAtContactDegrees
};

/** What strides are measured from. */
export interface Movement {
	/** Smoothed tracks, pixels. */
	readonly tracks: Tracks;
	/** Tracks with gaps where a point was not seen or not trusted. */
	readonly seen: Tracks;
	readonly angles: FrameAngles;
	readonly frame: RunnerFrame;
	/** Along the belt and perpendicular to it. */
	readonly belt: RunnerFrame;
	readonly footLines: readonly FootLine[];
	/** Times of the clip's frames, s, which foot lines name. */
	readonly clipTimes: Float64Array;
	/** Pixels. */
	readonly legLength: number;
}

/** One view per stride, for the metrics; sorted by start time. */
export function strideViews(movement: Movement, events: readonly GaitEvent[]): StrideView[] {
	const views: StrideView[] = [];
	for (const side of SIDES) {
		const own = eventTimes(events, side);
		const other = eventTimes(events, otherSide(side));
		for (let i = 0; i + 1 < own.contacts.length; i++) {
			const [start, end] = [own.contacts[i]!, own.contacts[i + 1]!];
			views.push({
				...movement,
				side,
				start,
				end,
				toeOff: firstInside(own.toeOffs, start, end),
				otherContact: firstInside(other.contacts, start, end),
				times: movement.tracks.times,
				leg: movement.angles[side]
			});
		}
	}
	return views.sort((a, b) => a.start - b.start);
}

/** Measures each stride and marks those that are unlike the others or were hardly seen. */
export function measureStrides(movement: Movement, views: readonly StrideView[]): Stride[] {
	const typical = median(views.map((view) => view.end - view.start));
	const frameRate = frameRateOf(movement.seen.times);
	return views.map((view) => {
		const odd = Math.abs(view.end - view.start - typical) > ODD_STRIDE * typical;
		const values = Object.fromEntries(
			Object.entries(METRICS).map(([name, metric]) => [name, metric(view)])
		) as Record<SideMetric, number | null>;
		return {
			side: view.side,
			startTime: view.start,
			endTime: view.end,
			included: !odd && isSeen(movement.seen, view, frameRate),
			moments: {
				toeOff: view.toeOff,
				peakHipExtension: extension.peakExtension(view)?.time ?? null,
				kneeLift: lift.peakHipFlexion(view)?.time ?? null,
				peakKneeFlexion: flexion.peakFlexion(view)?.time ?? null
			},
			...values
		};
	});
}

function eventTimes(events: readonly GaitEvent[], side: Side) {
	const of = (type: GaitEvent['type']) =>
		Float64Array.from(
			events.filter((event) => event.side === side && event.type === type).map((e) => e.time)
		);
	return { contacts: of('initialContact'), toeOffs: of('toeOff') };
}

/** The first of ascending times between two instants, both excluded. */
function firstInside(times: Float64Array, from: number, to: number): number | null {
	let i = firstIndexFrom(times, from);
	while (i < times.length && times[i] === from) i++;
	return i < times.length && times[i]! < to ? times[i]! : null;
}

/** Enough of the leg, and its ankle at both contacts. */
const isSeen = (seen: Tracks, view: StrideView, frameRate: number): boolean =>
	seenShare(seen, view, frameRate) >= SEEN_SHARE &&
	[view.start, view.end].every((time) => isAnkleSeen(seen, view.side, time));

/** Whether the ankle was seen just before or after an instant. */
function isAnkleSeen({ times, x }: Tracks, side: Side, time: number): boolean {
	const ankle = x[legIndex(side, 'ankle')]!;
	let i = firstIndexFrom(times, time - CONTACT_SECONDS);
	for (; i < times.length && times[i]! <= time + CONTACT_SECONDS; i++)
		if (ankle[i] === ankle[i]) return true;
	return false;
}

/**
 * Share of this leg's points that were seen, out of those that a clip without holes would have within the stride,
 * 0..1.
 */
function seenShare(seen: Tracks, view: StrideView, frameRate: number): number {
	const all = LEG_JOINTS.length * (view.end - view.start) * frameRate;
	const first = firstIndexFrom(seen.times, view.start);
	let known = 0;
	for (const joint of LEG_JOINTS) {
		const x = seen.x[legIndex(view.side, joint)]!;
		for (let i = first; i < x.length && seen.times[i]! <= view.end; i++) if (x[i] === x[i]) known++;
	}
	return known / all;
}
