import type { Stride } from '../../../core/model/analysis';
import { formatTime } from '../../../report/format';
import { words } from '../../../report/words';
import type { Timeline } from './timeline.svelte';

/** What a stride is called: its place, its foot, from when to when, and whether it is excluded. */
export function nameOfStride(timeline: Timeline, stride: Stride): string {
	const text = words.charts.lane;
	const name = text.stride(
		timeline.placeOf(stride),
		words.ui[stride.side].toLowerCase(),
		formatTime(stride.startTime),
		formatTime(stride.endTime)
	);
	return stride.included ? name : `${name}, ${text.leftOut}`;
}
