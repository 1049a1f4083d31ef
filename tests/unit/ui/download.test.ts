import { afterEach, expect, it, vi } from 'vitest';
import { offerDownload } from '../../../src/ui/review/numbers/download';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it('a file that is offered can still be read after the click, as Safari does, and its memory is freed in the end', () => {
	vi.useFakeTimers();
	const link = { href: '', download: '', click: vi.fn() };
	vi.stubGlobal('document', { createElement: () => link });
	const revoke = vi.spyOn(URL, 'revokeObjectURL');
	offerDownload('run.json', new Blob(['{}']));
	expect(link).toMatchObject({
		download: 'run.json',
		href: expect.stringMatching(/^blob:/) as string
	});
	expect(link.click).toHaveBeenCalled();
	vi.advanceTimersByTime(30_000);
	expect(revoke).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(revoke).toHaveBeenCalledWith(link.href);
});
