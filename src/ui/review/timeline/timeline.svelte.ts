import { untrack } from 'svelte';
import type { Analysis, Stride } from '../../../core/model/analysis';
import type { Side } from '../../../core/model/tracks';
import type { Stretch } from '../player/player.svelte';
import { panned, turnedTo, within, withMargin, zoomed } from './stretch';

/** A chosen stride is shown with this share of its length on either side. */
const STRIDE_MARGIN = 0.5;

/** About fifteen strides, or five on a phone. */
const WIDE_SECONDS = 11;
const NARROW_SECONDS = 3.5;

/** Corrections make new strides: this finds the one that was meant. */
interface StrideKey {
	readonly side: Side;
	readonly middle: number;
}

/** What the timeline, the charts and the table of strides share: the part of the clip drawn, and the strides meant. */
export class Timeline {
	/** What the pointer is marking, before it is let go. */
	marked = $state.raw<Stretch | null>(null);
	#shown = $state.raw<Stretch | null>(null);
	#chosen = $state.raw<StrideKey | null>(null);
	#pointed = $state.raw<StrideKey | null>(null);

	readonly whole = $derived.by((): Stretch => {
		const { times } = this.analysis().raw;
		return { start: times[0]!, end: times.at(-1)! };
	});

	/** The part that timeline and charts show. */
	readonly shown = $derived(this.#shown ? within(this.#shown, this.whole) : this.whole);

	/** The stride that was chosen, by a click or by key. */
	readonly stride = $derived(this.#find(this.#chosen));

	/** The stride under the pointer. */
	readonly pointed = $derived(this.#find(this.#pointed));

	constructor(readonly analysis: () => Analysis) {}

	/** Of a long clip the part around `time` is shown at first: all of it would be a solid block on the screen. */
	open(time: number): void {
		const seconds = matchMedia('(max-width: 640px)').matches ? NARROW_SECONDS : WIDE_SECONDS;
		const { start, end } = this.whole;
		if (end - start <= seconds) return;
		this.show(turnedTo({ start, end: start + seconds }, this.whole, time));
	}

	get zoomedIn(): boolean {
		const { start, end } = this.shown;
		return end - start < this.whole.end - this.whole.start;
	}

	/** Index of a stride in the clip, from 1, as all tables count. */
	placeOf(stride: Stride): number {
		return this.analysis().strides.indexOf(stride) + 1;
	}

	choose(stride: Stride | null): void {
		this.#chosen = keyOf(stride);
	}

	point(stride: Stride | null): void {
		this.#pointed = keyOf(stride);
	}

	show(stretch: Stretch): void {
		this.#shown = within(stretch, this.whole);
	}

	showStride({ startTime: start, endTime: end }: Stride): void {
		this.show(withMargin({ start, end }, this.whole, STRIDE_MARGIN));
	}

	showAll(): void {
		this.#shown = null;
	}

	/** @param factor above 1 shows a shorter stretch, larger */
	zoom(factor: number, around: number): void {
		this.show(zoomed(this.shown, this.whole, factor, around));
	}

	/** @param share of what is shown */
	pan(share: number): void {
		this.show(panned(this.shown, this.whole, share));
	}

	/** Turns the page when the video leaves the part shown; does nothing while the user is looking elsewhere. */
	follow(time: number): void {
		untrack(() => {
			if (!this.zoomedIn) return;
			const { shown } = this;
			const page = turnedTo(shown, this.whole, time);
			// Called with each frame that plays: setting the same page again would redraw every chart.
			if (page !== shown) this.show(page);
		});
	}

	#find(key: StrideKey | null): Stride | null {
		if (!key) return null;
		const { side, middle } = key;
		const holds = (stride: Stride) => stride.startTime <= middle && middle < stride.endTime;
		return this.analysis().strides.find((one) => one.side === side && holds(one)) ?? null;
	}
}

const keyOf = (stride: Stride | null): StrideKey | null =>
	stride && { side: stride.side, middle: (stride.startTime + stride.endTime) / 2 };
