import { formatSpeed } from '../../report/at-speed';
import type { OpenedSession } from '../../app/session-comparison';
import type { ShownCycle } from '../../app/reference-choice.svelte';
import type { Analysis } from '../../core/model/analysis';
import type { Recording } from '../../core/model/recording';
import type { PlaybackPicture } from '../../media/playback-picture';
import { formatDay, unhyphenated } from '../../report/format';
import { words } from '../../report/words';
import { reportWords } from '../../report/words/report';
import { drawRunner } from '../draw-runner';
import { drawReference } from '../review/player/draw-reference';
import { overlayOf } from '../review/player/overlay';
import type { Viewport } from '../review/player/viewport';
import type { Caption } from '../video-out/caption';

/** One of two runners beside each other, always in phase. */
export interface PairRunner {
	/** Of the session, or of the profile. */
	readonly name: string;
	/** On a written video. */
	readonly caption: Caption;
	readonly analysis: Analysis;
	readonly recording: Recording;
	/** `null`: a plain ground. */
	readonly file: Blob | null;
	readonly draw: (
		context: CanvasRenderingContext2D,
		frame: number,
		image: PlaybackPicture | null,
		viewport: Viewport
	) => void;
}

/** What is drawn on both. */
export const PAIR_OVERLAY = overlayOf('skeleton', 'farLeg', 'angles', 'thighTrail');

/** The runner of a session. @param label "Before" */
export function sessionRunner(
	{ entry, athlete, review }: OpenedSession,
	name: string,
	label: string
): PairRunner {
	const { recording, file, settled: analysis, drawings } = review;
	const speed = analysis.summary.speedMetresPerSecond?.mean ?? null;
	const facts = [formatDay(entry.savedAt), ...(speed === null ? [] : [formatSpeed(speed)])];
	const who = [athlete?.name, entry.name].filter(Boolean).join(', ');
	return {
		...{ name, analysis, recording, file },
		caption: { title: `${label}: ${who}`, lines: [facts.join(', ')] },
		draw: (context, frame, image, viewport) =>
			drawRunner(context, { recording, analysis, drawings }, frame, image, viewport, PAIR_OVERLAY)
	};
}

/** The runner of a profile's mean stride, with the segments of a session's runner and in phase with each of its frames. */
export function profileRunner(
	{ review }: Pick<OpenedSession, 'review'>,
	cycle: ShownCycle
): PairRunner {
	const { recording, settled: analysis } = review;
	const { title, speedMetresPerSecond: speed } = cycle.profile;
	const name = words.reference(title);
	return {
		...{ name, analysis, recording, file: null },
		caption: {
			title: unhyphenated(`${reportWords.comparison.profile.label}: ${name}`),
			lines: [
				...(speed === null ? [] : [formatSpeed(speed)]),
				reportWords.comparison.profile.credit
			]
		},
		draw: (context, frame, _, viewport) =>
			drawReference(context, analysis, frame, viewport, cycle, 0)
	};
}
