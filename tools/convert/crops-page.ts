import { openClip } from '../../src/media/clip/clip';
import type { CropsWindow } from './crops-api';

/** Runs in the page that `npm run convert` opens; it is no part of the built site. */
(window as unknown as CropsWindow).cutChosenFile = async (looks, inputSize) => {
	const file = document.querySelector('input')!.files![0]!;
	const clip = await openClip(file, file.name);
	try {
		const cut: string[] = [];
		const times = looks.map(({ fileTime }) => fileTime);
		for await (const frame of clip.frames.at(times)) {
			const pixels = await frame.cut(looks[cut.length]!.square, inputSize);
			let text = '';
			for (let i = 0; i < pixels.length; i += 4096)
				text += String.fromCharCode(...pixels.subarray(i, i + 4096));
			cut.push(btoa(text));
		}
		return cut;
	} finally {
		clip.close();
	}
};
