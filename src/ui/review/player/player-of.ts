import type { ReviewState } from '../../../app/session-review.svelte';
import { firstWholeFrame } from '../../../core/model/legs';
import { PlayerState } from './player.svelte';

const players = new WeakMap<ReviewState, PlayerState>();

/**
 * The player of a review: one, however often its screen is built, so that another page or another language in
 * between does not lose the frame.
 */
export function playerOf(review: ReviewState): PlayerState {
	const known = players.get(review);
	if (known) return known;
	const player = new PlayerState(() => review.times);
	// The first look is at a whole skeleton: points are never extrapolated to the clip's ends.
	player.seekFrame(firstWholeFrame(review.analysis.tracks));
	players.set(review, player);
	return player;
}
