import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserLaunch, endWithoutBrowser } from './browser';
import { inProject } from './project';

const FOLDER = inProject('src/ui/assets');
/** What a system may cut off around a maskable icon: a fifth on each side stays within its safe circle. */
const MASKABLE_SHARE = 0.6;
const GROUND = '#12181d';

const ICONS = [
	{ name: 'icon-180', size: 180, share: 1 },
	{ name: 'icon-192', size: 192, share: 1 },
	{ name: 'icon-512', size: 512, share: 1 },
	{ name: 'icon-maskable', size: 512, share: MASKABLE_SHARE }
];

/** Draws the icons that systems want as pictures of points, from the one that is drawn by hand. */
async function drawIcons(): Promise<void> {
	const drawing = readFileSync(`${FOLDER}/icon.svg`).toString('base64');
	const browser = await chromium.launch(browserLaunch());
	const page = await browser.newPage();
	for (const { name, size, share } of ICONS) {
		await page.setViewportSize({ width: size, height: size });
		await page.setContent(
			`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${share < 1 ? GROUND : 'none'}">
			<img width="${share * size}" src="data:image/svg+xml;base64,${drawing}">`
		);
		writeFileSync(`${FOLDER}/${name}.png`, await page.screenshot({ omitBackground: true }));
	}
	await browser.close();
}

endWithoutBrowser();
await drawIcons();
