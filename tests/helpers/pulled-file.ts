/** A file of which nothing can be read any more after so many reads, or once its drive is pulled. */
export class PulledFile extends Blob {
	constructor(
		content: Blob,
		private readsLeft = Infinity
	) {
		super([content]);
	}

	pull(): void {
		this.readsLeft = 0;
	}

	override slice(...range: Parameters<Blob['slice']>): Blob {
		const part = super.slice(...range);
		const fail = () => Promise.reject(new DOMException('The drive is gone.', 'NotReadableError'));
		if (this.readsLeft-- > 0) return part;
		return Object.assign(part, {
			arrayBuffer: fail,
			stream: () => new ReadableStream({ pull: fail })
		});
	}
}
