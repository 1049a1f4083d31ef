import { VideoSample } from 'mediabunny';
import type { ClipFacts, QuarterTurn } from '../../core/model/recording';

/** A frame turned clockwise beyond what its file says; takes over the frame it is given. */
export function turnedSample(sample: VideoSample, turn: QuarterTurn): VideoSample {
	if (turn === 0) return sample;
	const { flip, timestamp, duration } = sample;
	// It is mirrored after it is turned: seen in a mirror, a turn goes the other way round.
	const rotation = ((sample.rotation + (flip ? 360 - turn : turn)) % 360) as QuarterTurn;
	const frame = sample.toVideoFrame();
	sample.close();
	return new VideoSample(frame, { rotation, flip, timestamp, duration });
}

/** A picture turned clockwise; takes over the picture it is given. */
export function turnedImage(image: ImageBitmap, turn: QuarterTurn): ImageBitmap {
	if (turn === 0) return image;
	const lies = turn % 180 !== 0;
	const { width, height } = image;
	const canvas = new OffscreenCanvas(lies ? height : width, lies ? width : height);
	const context = canvas.getContext('2d')!;
	context.translate(canvas.width / 2, canvas.height / 2);
	context.rotate((turn * Math.PI) / 180);
	context.drawImage(image, -width / 2, -height / 2);
	image.close();
	return canvas.transferToImageBitmap();
}

/** What a file says about its video, with the picture turned clockwise. */
export function turnedFacts(facts: ClipFacts, turn: QuarterTurn): ClipFacts {
	if (turn === 0) return facts;
	const { width, height } = facts;
	const size = turn % 180 === 0 ? { width, height } : { width: height, height: width };
	const rotationDegrees = (facts.rotationDegrees + turn) % 360;
	return { ...facts, ...size, rotationDegrees, turnDegrees: turn };
}
