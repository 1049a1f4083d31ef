import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ofShard, readShard } from '../../../../tools/analyze/shard';
import { UsageError } from '../../../../tools/analyze/usage-error';

describe('the files of a shard', () => {
	it('together with those of the others are all files, each once, in shares that differ by one at most', () => {
		fc.assert(
			fc.property(fc.nat(60), fc.integer({ min: 1, max: 12 }), (files, count) => {
				const all = Array.from({ length: files }, (_, i) => i);
				const shards = Array.from({ length: count }, (_, i) =>
					ofShard(all, { index: i + 1, count })
				);
				expect(shards.flat().sort((a, b) => a - b)).toEqual(all);
				const sizes = shards.map(({ length }) => length);
				expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
			})
		);
	});

	it('are all of them where there is no shard', () => {
		expect(ofShard(['a', 'b'], null)).toEqual(['a', 'b']);
	});
});

describe('which shard this is', () => {
	it.each([
		['an option', '2/5', undefined, {}, [2, 5]],
		['an option before any engine', '2/5', undefined, { JOB_COMPLETION_INDEX: '0' }, [2, 5]],
		['Slurm, from 0', undefined, undefined, slurm(0, 0, 7), [1, 8]],
		['Slurm, from 1', undefined, undefined, slurm(8, 1, 8), [8, 8]],
		['Slurm, one task submitted again', undefined, '8', slurm(3, 3, 3), [3, 8]],
		['Kubernetes', undefined, '4', { JOB_COMPLETION_INDEX: '3' }, [4, 4]],
		['AWS Batch', undefined, undefined, aws(2, 6), [3, 6]]
	] as const)('is told by %s', (_, shard, shards, environment, [index, count]) => {
		expect(readShard(shard, shards, environment)).toEqual({ index, count });
	});

	it('is none where nobody tells', () => {
		expect(readShard(undefined, undefined, { HOME: '/home/a' })).toBeNull();
	});

	it.each([
		['0/3', undefined, {}, 'K from 1 to N'],
		['4/3', undefined, {}, 'K from 1 to N'],
		['1/3/2', undefined, {}, 'K from 1 to N'],
		['-1/3', undefined, {}, 'K from 1 to N'],
		['1/3', '3', {}, 'not both'],
		[undefined, '3', {}, '--shards needs one of SLURM_ARRAY_TASK_ID'],
		[undefined, '0', { JOB_COMPLETION_INDEX: '0' }, 'from 1; found "0"'],
		[undefined, undefined, { JOB_COMPLETION_INDEX: '0' }, '--shards N'],
		[undefined, '2', { JOB_COMPLETION_INDEX: '2' }, 'none of 2 parts'],
		[undefined, undefined, { JOB_COMPLETION_INDEX: 'one' }, 'no whole number'],
		// Task 3 alone knows nothing of the others: it would measure everything.
		[undefined, undefined, slurm(3, 3, 3), 'give --shards N'],
		// 1, 3, 5
		[undefined, undefined, { ...slurm(3, 1, 5), SLURM_ARRAY_TASK_COUNT: '3' }, 'without gaps'],
		[undefined, '8', slurm(0, 0, 7), 'none of 8 parts']
	] as const)(
		'is not guessed from --shard %s, --shards %s and %j',
		(shard, shards, environment, message) => {
			expect(() => readShard(shard, shards, environment)).toThrow(UsageError);
			expect(() => readShard(shard, shards, environment)).toThrow(message);
		}
	);
});

function slurm(id: number, min: number, max: number) {
	return {
		SLURM_ARRAY_TASK_ID: String(id),
		SLURM_ARRAY_TASK_MIN: String(min),
		SLURM_ARRAY_TASK_MAX: String(max),
		SLURM_ARRAY_TASK_COUNT: String(max - min + 1)
	};
}

function aws(index: number, size: number) {
	return { AWS_BATCH_JOB_ARRAY_INDEX: String(index), AWS_BATCH_JOB_ARRAY_SIZE: String(size) };
}
