import { unhyphenated } from '../../report/format';
import styles from './report.css?raw';

/** The ground around the sheets, and room for a small screen to scroll. */
const TABLE =
	'html{background:#dfe2e5}body{margin:8mm 0;overflow-x:auto}@media print{body{margin:0}}';

/**
 * A report as one file that needs nothing else: its styles and pictures are inside, and no script is.
 *
 * @param report the element with its sheets, as it is on the page
 * @param title of the document, as its window shows it
 */
export function htmlFile(report: HTMLElement, title: string): string {
	const copy = document.createElement('div');
	copy.append(report.cloneNode(true));
	// Marks of the framework between elements mean nothing here.
	const markup = copy.innerHTML.replaceAll(/<!--.*?-->/gs, '');
	const name = document.createElement('title');
	name.textContent = unhyphenated(title);
	return [
		'<!doctype html>',
		`<html lang="${report.lang}">`,
		'<head><meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		name.outerHTML,
		`<style>${TABLE}\n${styles}</style></head>`,
		`<body>${markup}</body>`,
		'</html>',
		''
	].join('\n');
}
