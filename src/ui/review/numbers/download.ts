/** Safari reads the content some time after the click; nothing says when it has, ms. */
const KEPT_MILLISECONDS = 60_000;

/** Offers content as a file; it never leaves the device. */
export function offerDownload(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
}
