import type { ReviewState } from '../../../app/session-review.svelte';
import {
	DRAWING_POINTS,
	type Drawing,
	type DrawingKind,
	type PicturePoint
} from '../../../core/model/drawing';

/** What is being drawn on the picture. */
export class DrawingState {
	/** The next points belong to a drawing of this kind; `null`: points that are there can be moved. */
	tool = $state.raw<DrawingKind | null>(null);
	/** The picture takes points instead of gestures. */
	on = $state(false);
	/** A drawing that lacks points or words, or whose point is being moved: it stands in the place `index`. */
	draft = $state.raw<{ readonly index: number | null; readonly drawing: Drawing } | null>(null);

	/** All drawings as they are seen now, the one in progress included. */
	shown({ drawings }: ReviewState): readonly Drawing[] {
		if (!this.draft) return drawings;
		const { index, drawing } = this.draft;
		return index === null ? [...drawings, drawing] : drawings.with(index, drawing);
	}

	start(): void {
		this.on = true;
		this.tool = null;
	}

	stop(): void {
		this.on = false;
		this.tool = null;
		this.draft = null;
	}

	choose(kind: DrawingKind): void {
		this.tool = this.tool === kind ? null : kind;
		this.draft = null;
	}

	/** Sets the next point; the last one completes the drawing, but for words, which are typed then. */
	add(review: ReviewState, frame: number, point: PicturePoint): void {
		const kind = this.tool;
		if (kind === null) return;
		const before = this.draft?.drawing.frame === frame ? this.draft.drawing.points : [];
		const drawing = { kind, frame, points: [...before, point], text: '' };
		const complete = drawing.points.length === DRAWING_POINTS[kind];
		if (!complete || kind === 'text') {
			this.draft = { index: null, drawing };
			return;
		}
		this.#end();
		review.draw(drawing);
	}

	/** Ends typing: words without a letter are no drawing. */
	type(review: ReviewState, text: string): void {
		const drawing = this.draft?.drawing;
		this.#end();
		if (drawing && text.trim() !== '') review.draw({ ...drawing, text: text.trim() });
	}

	/** Its points can be moved at once. */
	#end(): void {
		this.draft = null;
		this.tool = null;
	}

	/** A point of a drawing follows the pointer; {@link drop} ends that. */
	move({ drawings }: ReviewState, index: number, place: number, point: PicturePoint): void {
		const drawing = drawings[index];
		if (!drawing) return;
		this.draft = { index, drawing: { ...drawing, points: drawing.points.with(place, point) } };
	}

	drop(review: ReviewState): void {
		const { draft } = this;
		if (draft === null || draft.index === null) return;
		this.draft = null;
		review.redraw(draft.index, draft.drawing);
	}
}
