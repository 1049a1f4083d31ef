import type { ReviewState } from '../../../app/session-review.svelte';
import { firstWholeFrame } from '../../../core/model/legs';
import { PlayerState } from './player.svelte';

const players = new WeakMap<ReviewState, PlayerState>();

/**
 * The player of a review: one, however often its screen is built, so that the frame is not lost when another page or
 * another language is shown in between.
 */
export function playerOf(review: ReviewState): PlayerState {
	const known = players.get(review);
	if (known) return known;
	const player = new PlayerState(() => review.times);
	// The first frame shown has a whole skeleton: points are never extrapolated to the clip's ends.
	player.seekFrame(firstWholeFrame(review.analysis.tracks));
	players.set(review, player);
	return player;
}
