import { readFileSync } from 'node:fs';
import { type Locator, type Page } from './test';
import type { GaitEvent } from '../src/core/model/analysis';
import type { readAnalysisFile } from '../src/report/analysis-file';
import { formatNumber } from '../src/report/format';
import { words } from '../src/report/words';
import { openPart, savedExport, shownFrame, TRACKS } from './page';

export const text = words.ui.correct;

export const { review } = words.ui;

export const RIGHT_HIP = 12;

export const RIGHT_KNEE = 14;

export const KNEE_PIXELS = 20;

/** Of 600 frames, those that a cut parts from the measured rest. */
export const FRAMES_BEFORE_CUT = 120;

/** What the lane of events shows at once, s. */
export const LANE_SECONDS = 2;

export const { truth } = JSON.parse(readFileSync(TRACKS, 'utf8')) as {
	truth: {
		readonly events: readonly GaitEvent[];
		readonly angles: { readonly right: { readonly thigh: readonly number[] } };
	};
};

/** Of each line of the table of strides that can be saved. */
export const correctedStrides = async (page: Page): Promise<boolean[]> => {
	const [header, ...lines] = (await savedExport(page, 'strides'))
		.trimEnd()
		.split('\r\n')
		.map((line) => line.split(','));
	const column = header!.findIndex((heading) => heading.endsWith('[corrected]'));
	return lines.map((cells) => cells[column] === '1');
};

export const resultText = (page: Page): Promise<string> => savedExport(page, 'json');

export const startCorrecting = (page: Page) =>
	page.getByRole('button', { name: text.start, exact: true }).click();

export async function takeBack(page: Page, what: string | RegExp): Promise<void> {
	const name = typeof what === 'string' ? text.revert(what) : what;
	await page
		.getByRole('button', { name, ...(typeof what === 'string' && { exact: true }) })
		.click();
}

export async function tell(page: Page, label: string, value: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).fill(value);
	await page.keyboard.press('Tab');
}

export const angleFromDown = (x: number, y: number): number => (Math.atan2(x, y) * 180) / Math.PI;

export const shownTime = async (page: Page, times: readonly number[]): Promise<number> =>
	times[await shownFrame(page)]!;

export type Result = ReturnType<typeof readAnalysisFile>;

export const isRightToeOff = ({ type, side }: Pick<GaitEvent, 'type' | 'side'>): boolean =>
	type === 'toeOff' && side === 'right';

/** The right toe-off amid the clip that lies furthest from the force plate's, and when that saw it. */
export function furthestToeOff({ events }: Result): readonly [GaitEvent, number] {
	const pairs = events
		.filter((event) => isRightToeOff(event) && event.time > 1 && event.time < 4)
		.map((event) => {
			const times = truth.events.filter(isRightToeOff).map(({ time }) => time);
			const due = times.reduce((a, b) =>
				Math.abs(b - event.time) < Math.abs(a - event.time) ? b : a
			);
			return [event, due] as const;
		});
	return pairs.reduce((a, b) => (Math.abs(b[0].time - b[1]) > Math.abs(a[0].time - a[1]) ? b : a));
}

/** Right thigh, degrees, as the table under its curve says of a frame; the table follows the time shown. */
export async function thighAngle(page: Page, time: number): Promise<number> {
	await openPart(page, 'curves');
	const table = page.getByRole('table', { name: words.charts.angles.thigh });
	if (!(await table.isVisible())) await page.getByText(review.asTable).first().click();
	const row = table.getByRole('row', { name: formatNumber(time, 3) });
	const cell = await row.getByRole('cell').last().textContent();
	return Number(cell!.replace('\u2212', '-'));
}

export async function centreOf(handle: Locator) {
	const box = (await handle.boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold at a place, is seen `by` from it, and lets go `at` from it: both CSS pixels. */
export async function letGoElsewhere(
	page: Page,
	{ x, y }: { readonly x: number; readonly y: number },
	by: readonly [number, number],
	at: readonly [number, number]
): Promise<void> {
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + by[0], y + by[1]);
	// As a quick hand: the browser tells of no move to where it lets go.
	const browser = await page.context().newCDPSession(page);
	await browser.send('Input.dispatchMouseEvent', {
		type: 'mouseReleased',
		x: x + at[0],
		y: y + at[1],
		button: 'left',
		clickCount: 1
	});
	await browser.detach();
	await page.mouse.up();
}

/** Where the right knee's handle is on the screen, and screen pixels per pixel of the picture. */
export async function pictureScale(page: Page, file: Result, frame: number) {
	const centre = async (keypoint: 'right_knee' | 'right_hip') => {
		const handle = page.getByRole('button', { name: text.joint(keypoint), exact: true });
		await handle.scrollIntoViewIfNeeded();
		return centreOf(handle);
	};
	const [knee, hip] = [await centre('right_knee'), await centre('right_hip')];
	const [kneeY, hipY] = [RIGHT_KNEE, RIGHT_HIP].map((k) => file.keypoints[frame]![k]![1]) as [
		number,
		number
	];
	return [knee, (knee.y - hip.y) / (kneeY - hipY)] as const;
}
