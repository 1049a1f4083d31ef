import { KEY_FRAME_KINDS, type KeyFrameKind } from '../../core/view/key-frames';

/** The moments in which two runners are shown beside each other: those that every stride passes at its own time. */
export const MOMENTS: readonly KeyFrameKind[] = KEY_FRAME_KINDS.filter(
	(kind) => kind !== 'peakHipExtension'
);
