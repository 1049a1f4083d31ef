import type { Page } from './test';

/** How many pages a PDF has: Chromium writes each page's dictionary as plain text. */
export const pagesOf = (pdf: Buffer): number =>
	pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/**
 * Texts of a report that do not lie whole on their sheet, and parts of a sheet that lie over each other, as they are in
 * print.
 */
export async function clippedText(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	const found = await page.evaluate(() => {
		const SLACK = 0.6;
		const wrong: string[] = [];
		for (const sheet of document.querySelectorAll('.report .face')) {
			const box = sheet.getBoundingClientRect();
			if (sheet.scrollHeight > sheet.clientHeight + 1) wrong.push('the sheet is too high');
			if (sheet.scrollWidth > sheet.clientWidth + 1) wrong.push('the sheet is too wide');
			const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				if (!node.textContent!.trim()) continue;
				const range = document.createRange();
				range.selectNodeContents(node);
				for (const rect of range.getClientRects())
					if (
						rect.left < box.left - SLACK ||
						rect.right > box.right + SLACK ||
						rect.top < box.top - SLACK ||
						rect.bottom > box.bottom + SLACK
					)
						wrong.push(`off the sheet: ${node.textContent!.trim()}`);
			}
			for (const part of sheet.querySelectorAll('td, th, figcaption, li, p, h1, h2'))
				if (
					part.scrollWidth > part.clientWidth + 1 &&
					part.clientWidth > 0 &&
					getComputedStyle(part).display !== 'inline'
				)
					wrong.push(`wider than its place: ${part.textContent.trim()}`);
			const parts = [...sheet.children].map((part) => part.getBoundingClientRect());
			for (const [i, part] of parts.entries())
				if (parts[i + 1] && parts[i + 1]!.top < part.bottom - SLACK)
					wrong.push(`parts ${i} and ${i + 1} overlap`);
		}
		return wrong;
	});
	await page.emulateMedia({ media: null });
	return found;
}
