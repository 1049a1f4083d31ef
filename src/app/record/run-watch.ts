import type { Preview, Watch } from '../../pose/record-api';
import type { RecordingOptions, Stage } from '../analyse';
import { ProgressRate } from './progress-rate';

/** Who watches an analysis; nothing is told after its end. */
export class RunWatch {
	over = false;

	constructor(readonly watchers: Pick<RecordingOptions, 'onProgress' | 'onPreview'>) {}

	/** Passes on what is told of a stage. */
	stage(stage: Stage): Watch {
		const { onProgress, onPreview } = this.watchers;
		const pace = new ProgressRate(stage, (progress) => this.over || onProgress?.(progress));
		return {
			progress: (done, total) => pace.tell(done, total, performance.now() / 1000),
			preview: (preview: Preview) => {
				if (this.over || !onPreview) preview.image.close();
				else onPreview(preview);
			}
		};
	}
}
