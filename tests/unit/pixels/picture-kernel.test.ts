import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kernelFile, kernelModule } from '../../../tools/kernel';

it('the kernel of the pictures is what its source assembles to', async () => {
	const committed = readFileSync(kernelFile('PICTURE_KERNEL'), 'utf8');
	expect(committed).toBe(await kernelModule('PICTURE_KERNEL'));
});
