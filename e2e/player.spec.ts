import { expect, test, type Page } from './test';
import { OVERLAY_PARTS } from '../src/ui/review/player/overlay';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import {
	attach,
	exported,
	frameShown,
	openSeeded,
	openTracks,
	picture,
	SAMPLES,
	shownFrame
} from './page';

const text = words.ui.player;
const { review, correct } = words.ui;
const RIGHT_KNEE = 14;

test('zoomed by keys, wheel and drag, or mirrored, every joint is dragged where it is seen', async ({
	page
}) => {
	await openTracks(page);
	await page.keyboard.press('Shift+ArrowRight');
	const before = await exported(page);
	const frame = await shownFrame(page);
	await page.getByRole('button', { name: correct.start, exact: true }).click();
	// On a low screen the button is scrolled to, and the picture away.
	await frameShown(page).evaluate((picture) => picture.scrollIntoView());
	const whole = await joints(page);
	expectOnRunner(whole, before.keypoints[frame]!);

	await page.keyboard.press('+');
	await page.keyboard.press('+');
	const byKeys = await joints(page);
	expect(thigh(byKeys) / thigh(whole)).toBeCloseTo(1.25 ** 2, 2);
	await page.keyboard.press('-');
	expect(thigh(await joints(page)) / thigh(whole)).toBeCloseTo(1.25, 2);
	await page.keyboard.press('0');
	expect(await joints(page)).toEqual(whole);

	// The wheel alone scrolls the page; with Ctrl it zooms about the pointer.
	const stage = (await frameShown(page).locator('..').boundingBox())!;
	const at = (start: number, length: number, share: number) => Math.round(start + share * length);
	const pointer = { x: at(stage.x, stage.width, 0.3), y: at(stage.y, stage.height, 0.4) };
	await page.mouse.move(pointer.x, pointer.y);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -400);
	await page.keyboard.up('Control');
	await expect.poll(async () => thigh(await joints(page)) / thigh(whole)).toBeGreaterThan(2);
	const byWheel = await joints(page);
	const times = thigh(byWheel) / thigh(whole);
	const [was, is] = [whole.get('right_knee')!, byWheel.get('right_knee')!];
	expect(is.x - pointer.x).toBeCloseTo(times * (was.x - pointer.x), 0);
	expect(is.y - pointer.y).toBeCloseTo(times * (was.y - pointer.y), 0);

	await page.mouse.down();
	await page.mouse.move(pointer.x + 30, pointer.y - 10);
	await page.mouse.move(pointer.x + 40, pointer.y - 20);
	await page.mouse.up();
	const dragged = await joints(page);
	expect(dragged.get('right_knee')!.x - is.x).toBeCloseTo(40, 0);
	expect(dragged.get('right_knee')!.y - is.y).toBeCloseTo(-20, 0);
	await page.mouse.dblclick(pointer.x + 40, pointer.y - 20);
	expect(await joints(page)).toEqual(whole);

	await page.keyboard.press('m');
	const mirrored = await joints(page);
	for (const [name, { x, y }] of whole) {
		expect(mirrored.get(name)!.x).toBeCloseTo(2 * stage.x + stage.width - x, 0);
		expect(mirrored.get(name)!.y).toBeCloseTo(y, 0);
	}
	const knee = mirrored.get('right_knee')!;
	await page.mouse.move(knee.x, knee.y);
	await page.mouse.down();
	await page.mouse.move(knee.x + 10, knee.y);
	await page.mouse.move(knee.x + 20, knee.y);
	await page.mouse.up();
	const after = await exported(page);
	const scale = pixelsPerPixel(whole, before.keypoints[frame]!);
	const x = (file: typeof before) => file.keypoints[frame]![RIGHT_KNEE]![0];
	expect(x(after) - x(before)).toBeCloseTo(-20 / scale, 1);
	await page.keyboard.press('Control+z');
	await page.getByRole('button', { name: correct.joint('right_knee'), exact: true }).focus();
	await page.keyboard.press('Shift+ArrowRight');
	expect(x(await exported(page)) - x(before)).toBeCloseTo(-10, 1);
});

test('a part is looped by drag, by keys and by its ends', async ({ page }) => {
	await openTracks(page);
	const slider = page.getByRole('slider', { name: review.position });
	const track = (await slider.locator('..').boundingBox())!;
	const at = (share: number) => track.x + share * track.width;
	const y = track.y + track.height / 2;
	await page.keyboard.down('Shift');
	await page.mouse.move(at(0.5), y);
	await page.mouse.down();
	await page.mouse.move(at(0.45), y);
	await page.mouse.move(at(0.4), y);
	await page.mouse.up();
	await page.keyboard.up('Shift');
	const end = (name: string) => page.getByRole('slider', { name });
	const frames = 600;
	const value = async (name: string) => Number(await end(name).getAttribute('aria-valuenow'));
	expect(Math.abs((await value(text.loopStart)) - 0.4 * (frames - 1))).toBeLessThan(3);
	expect(Math.abs((await value(text.loopEnd)) - 0.5 * (frames - 1))).toBeLessThan(3);

	// The end that moves is the frame shown.
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(await value(text.loopStart)));
	const last = await value(text.loopEnd);
	await end(text.loopEnd).focus();
	await page.keyboard.press('ArrowLeft');
	expect(await value(text.loopEnd)).toBe(last - 1);
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(last - 1));
	await page.getByRole('heading', { name: answer.found }).click();
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(last - 11));
	await page.keyboard.press('i');
	const shown = last - 11;
	expect(await value(text.loopStart)).toBe(shown);
	for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(shown + 6));
	await page.keyboard.press('o');
	expect(await value(text.loopEnd)).toBe(shown + 6);

	await page.evaluate(() => {
		const target = document.querySelector('[data-frame]')!;
		const seen: number[] = [];
		Object.assign(window, { seen });
		const note = () => seen.push(Number(target.getAttribute('data-frame')));
		new MutationObserver(note).observe(target, { attributes: true });
	});
	await page.keyboard.press(' ');
	const seen = () => page.evaluate(() => (window as unknown as { seen: number[] }).seen);
	const timesSeen = async (frame: number) => (await seen()).filter((one) => one === frame).length;
	// A busy machine leaves frames out: both ends are seen in the end.
	await expect.poll(() => timesSeen(shown)).toBeGreaterThan(2);
	await expect.poll(() => timesSeen(shown + 6)).toBeGreaterThan(0);
	await page.keyboard.press(' ');
	expect(Math.min(...(await seen()))).toBe(shown);
	expect(Math.max(...(await seen()))).toBe(shown + 6);

	await page.getByRole('button', { name: review.stopLoop }).click();
	await expect(end(text.loopStart)).toHaveCount(0);
});

test('each thing drawn on the picture is switched by itself, and stays chosen', async ({
	page
}) => {
	await openSeeded(page);
	for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowRight');
	await page.getByRole('button', { name: text.view, exact: true }).click();
	// Nobody looked at this clip's feet: e2e/feet switches their soles.
	for (const part of OVERLAY_PARTS.filter((one) => one !== 'soles')) {
		// What hides with the far leg shows with it alone; the far leg shows with the skeleton.
		const before = await picture(page);
		const box = page.getByRole('checkbox', { name: text.parts[part], exact: true });
		await box.setChecked(!(await box.isChecked()));
		await expect.poll(() => picture(page)).not.toBe(before);
		await box.setChecked(!(await box.isChecked()));
		await expect.poll(() => picture(page)).toBe(before);
	}
	await page.getByRole('checkbox', { name: text.parts.beltLine }).check();
	await page.getByRole('checkbox', { name: text.parts.angles }).uncheck();
	await page.reload();
	await openTracks(page);
	await page.getByRole('button', { name: text.view, exact: true }).click();
	await expect(page.getByRole('checkbox', { name: text.parts.beltLine })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: text.parts.angles })).not.toBeChecked();
	await expect(page.getByRole('checkbox', { name: text.parts.skeleton })).toBeChecked();
});

test('the player fills the screen with all its controls, and leaves it', async ({ page }) => {
	await openTracks(page);
	await page.keyboard.press('f');
	await expect.poll(() => isFull(page)).toBe(true);
	const before = await shownFrame(page);
	await page.keyboard.press('ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(before + 1));
	const screen = page.viewportSize()!;
	const stage = (await frameShown(page).locator('..').boundingBox())!;
	expect(stage.width).toBeGreaterThan(0.9 * screen.width);
	expect(stage.height).toBeGreaterThan(0.5 * screen.height);
	await page.keyboard.press('?');
	await page.getByRole('dialog').getByRole('button', { name: words.ui.close }).click();
	const view = page.getByRole('button', { name: text.view, exact: true });
	await view.click();
	await page.getByRole('checkbox', { name: text.parts.mirrored }).check();
	await view.click();
	await page.getByRole('button', { name: text.fullScreen }).click();
	await expect.poll(() => isFull(page)).toBe(false);
});

test('the video of a session is mirrored pixel by pixel, and stepping shows its very frames', async ({
	page
}) => {
	await openSeeded(page);
	await attach(page, SAMPLES.endurance.path);
	await expect(page.getByText(review.noVideo)).toBeHidden();
	await page.getByRole('button', { name: text.view, exact: true }).click();
	for (const part of ['skeleton', 'angles'] as const)
		await page.getByRole('checkbox', { name: text.parts[part] }).uncheck();
	await page.keyboard.press('Escape');
	// A canvas without a picture is empty.
	await expect.poll(async () => unlike(await rows(page), [[]])).toBeGreaterThan(20);
	const frame = await shownFrame(page);
	await page.keyboard.press('ArrowRight');
	await expect(frameShown(page)).toHaveAttribute('data-frame', String(frame + 1));
	const plain = await rows(page);
	await page.keyboard.press('m');
	await expect.poll(async () => unlike(await rows(page), plain)).toBeGreaterThan(3);
	const mirrored = (await rows(page)).map((row) => row.toReversed());
	expect(unlike(mirrored, plain)).toBeLessThan(2);
	await page.keyboard.press('m');
	await page.keyboard.press('ArrowRight');
	await expect.poll(async () => unlike(await rows(page), plain)).toBeGreaterThan(0.2);
	await page.keyboard.press('ArrowLeft');
	await expect.poll(async () => unlike(await rows(page), plain)).toBe(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('controls are in reach, and two fingers zoom the picture that stays in view', async ({
		page
	}) => {
		await openTracks(page);
		const player = page.getByRole('button', { name: review.play, exact: true }).locator('../..');
		for (const button of await player.getByRole('button').all()) {
			const box = await button.boundingBox();
			if (!box) continue;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(390);
			expect(box.height).toBeGreaterThanOrEqual(44);
		}
		await page.getByRole('button', { name: correct.start, exact: true }).tap();
		const before = await joints(page);
		const stage = (await frameShown(page).locator('..').boundingBox())!;
		// Beside the runner, whose joints would be dragged.
		const [x, y] = [stage.x + 70, stage.y + 30];
		const touch = await page.context().newCDPSession(page);
		const fingers = (apart: number) => [
			{ x: x - apart, y, id: 1 },
			{ x: x + apart, y, id: 2 }
		];
		const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
			touch.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: apart === null ? [] : fingers(apart)
			});
		await send('touchStart', 30);
		for (const apart of [40, 50, 60]) await send('touchMove', apart);
		await send('touchEnd', null);
		await expect.poll(async () => thigh(await joints(page)) / thigh(before)).toBeGreaterThan(1.7);
	});
});

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

interface Place {
	readonly x: number;
	readonly y: number;
}
type Joints = ReadonlyMap<string, Place>;

/** Where the handles of the joints are on the screen. */
async function joints(page: Page): Promise<Joints> {
	const places = await page
		.getByRole('group', { name: correct.handles })
		.getByRole('button')
		.evaluateAll((buttons) =>
			buttons.map((button) => {
				const { x, y, width, height } = button.getBoundingClientRect();
				return [button.getAttribute('aria-label')!, x + width / 2, y + height / 2] as const;
			})
		);
	const names = (['right_hip', 'right_knee', 'right_ankle', 'left_hip', 'left_knee'] as const).map(
		(name) => [correct.joint(name), name] as const
	);
	return new Map(
		names.map(([label, name]) => {
			const [, x, y] = places.find(([each]) => each === label)!;
			return [name, { x, y }];
		})
	);
}

const thigh = (all: Joints): number => {
	const [hip, knee] = [all.get('right_hip')!, all.get('right_knee')!];
	return Math.hypot(hip.x - knee.x, hip.y - knee.y);
};

type Points = Awaited<ReturnType<typeof exported>>['keypoints'][number];
const INDEX = { right_hip: 12, right_knee: 14, right_ankle: 16, left_hip: 11, left_knee: 13 };

const pixelsPerPixel = (all: Joints, points: Points): number => {
	const [hip, knee] = [points[12]!, points[14]!];
	return thigh(all) / Math.hypot(hip[0] - knee[0], hip[1] - knee[1]);
};

/** Every handle lies within a pixel of its measured point, by one scale and one offset for all. */
function expectOnRunner(all: Joints, points: Points): void {
	const scale = pixelsPerPixel(all, points);
	const [hip, from] = [all.get('right_hip')!, points[12]!];
	for (const [name, index] of Object.entries(INDEX)) {
		const { x, y } = all.get(name)!;
		expect(Math.abs(x - hip.x - scale * (points[index]![0] - from[0]))).toBeLessThan(1);
		expect(Math.abs(y - hip.y - scale * (points[index]![1] - from[1]))).toBeLessThan(1);
	}
}

/** Brightness along rows through the picture. */
const rows = (page: Page): Promise<number[][]> =>
	page.locator('[data-frame] canvas').evaluate((canvas: HTMLCanvasElement) => {
		const context = canvas.getContext('2d')!;
		return [0.3, 0.5, 0.7, 0.9].map((share) => {
			const y = Math.round(share * canvas.height);
			const { data } = context.getImageData(0, y, canvas.width, 1);
			return Array.from({ length: canvas.width }, (_, x) => data[x * 4 + 1]!);
		});
	});

/** Mean difference of brightness. */
const unlike = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number => {
	const [flatA, flatB] = [a.flat(), b.flat()];
	return flatA.reduce((sum, value, i) => sum + Math.abs(value - (flatB[i] ?? 0)), 0) / flatA.length;
};
