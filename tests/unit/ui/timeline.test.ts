import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Timeline } from '../../../src/ui/review/timeline/timeline.svelte';
import { analysed } from '../../helpers/analysed';
import { syntheticRunner } from '../../helpers/synthetic-runner';

const analysis = analysed(syntheticRunner({ seconds: 30 }).tracks);
const { times } = analysis.raw;

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
afterEach(() => vi.unstubAllGlobals());

it('turns its page only when the video leaves it: with each turn every chart is drawn anew', () => {
	const timeline = new Timeline(() => analysis);
	timeline.open(times[0]!);
	const turn = vi.spyOn(timeline, 'show');
	for (const time of times) {
		timeline.follow(time);
		expect(time).toBeGreaterThanOrEqual(timeline.shown.start);
		expect(time).toBeLessThanOrEqual(timeline.shown.end);
	}
	// Three pages of 11 s.
	expect(turn).toHaveBeenCalledTimes(2);
});

it('does not follow while the whole clip is shown', () => {
	const timeline = new Timeline(() => analysis);
	timeline.follow(20);
	expect(timeline.shown).toEqual(timeline.whole);
});
