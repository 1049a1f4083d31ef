/**
 * Brings a section of a page into view and moves the focus there, opening what is folded; without an id the top of
 * the page.
 */
export function bringIntoView(id: string): void {
	if (id === '') {
		window.scrollTo(0, 0);
		return;
	}
	const element = document.getElementById(id);
	if (!element) return;
	if (element instanceof HTMLDetailsElement) element.open = true;
	// The next Tab goes on from here, as after a link within a document.
	element.tabIndex = -1;
	element.focus({ preventScroll: true });
	element.scrollIntoView();
}
