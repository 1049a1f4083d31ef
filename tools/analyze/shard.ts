import { UsageError } from './usage-error';

/** One of `count` equal parts of all files, counted from 1. */
export interface Shard {
	readonly index: number;
	readonly count: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where an engine says which of its tasks this is. */
interface ArrayTask {
	readonly variable: string;
	/** The index of the first task; `null` where the submitter chose it. */
	readonly first: number | null;
	/** How many tasks there are; `null` where the engine does not say. */
	readonly count: (environment: Environment) => number | null;
}

/**
 * Slurm: https://slurm.schedmd.com/job_array.html, Kubernetes:
 * https://kubernetes.io/docs/tasks/job/indexed-parallel-processing-static/, AWS Batch:
 * https://docs.aws.amazon.com/batch/latest/userguide/job_env_vars.html
 */
const ARRAY_TASKS: readonly ArrayTask[] = [
	{
		variable: 'SLURM_ARRAY_TASK_ID',
		first: null,
		count: (environment) => wholeNumber(environment['SLURM_ARRAY_TASK_COUNT'])
	},
	{ variable: 'JOB_COMPLETION_INDEX', first: 0, count: () => null },
	{
		variable: 'AWS_BATCH_JOB_ARRAY_INDEX',
		first: 0,
		count: (environment) => wholeNumber(environment['AWS_BATCH_JOB_ARRAY_SIZE'])
	}
];

/**
 * Which part of the files is this process's own; `null` for all of them.
 *
 * @param shard `--shard K/N`, which wins over everything else
 * @param shards `--shards N`: into how many parts, where the environment says which one
 * @throws {UsageError} also when an array task cannot tell its part: doing all or the wrong part would go unnoticed
 */
export function readShard(
	shard: string | undefined,
	shards: string | undefined,
	environment: Environment
): Shard | null {
	if (shard !== undefined) {
		if (shards !== undefined) throw new UsageError('Give --shard or --shards, not both.');
		return explicitShard(shard);
	}
	const task = ARRAY_TASKS.find(({ variable }) => environment[variable] !== undefined);
	if (task) return shardOfTask(task, shards, environment);
	if (shards === undefined) return null;
	const variables = ARRAY_TASKS.map(({ variable }) => variable).join(', ');
	throw new UsageError(`--shards needs one of ${variables}; otherwise give --shard K/N.`);
}

/** The part of the files that is a shard's own: every `count`-th of their sorted order. */
export const ofShard = <Item>(sorted: readonly Item[], shard: Shard | null): Item[] =>
	shard ? sorted.filter((_, i) => i % shard.count === shard.index - 1) : [...sorted];

function explicitShard(text: string): Shard {
	const [index, count] = text.split('/').map(wholeNumber);
	if (index && count && index <= count && text.split('/').length === 2) return { index, count };
	throw new UsageError(`--shard takes K/N with K from 1 to N; found "${text}".`);
}

function shardOfTask(
	{ variable, first, count: countOf }: ArrayTask,
	shards: string | undefined,
	environment: Environment
): Shard {
	const task = wholeNumber(environment[variable]);
	if (task === null)
		throw new UsageError(`${variable} is no whole number: "${environment[variable]}".`);
	const count = shards === undefined ? countOf(environment) : wholeNumber(shards);
	if (!count) {
		throw new UsageError(
			shards === undefined
				? `${variable} is set: say with --shards N into how many parts the files fall, or give --shard K/N.`
				: `--shards takes a whole number from 1; found "${shards}".`
		);
	}
	const index = task - (first ?? firstSlurmTask(shards, count, environment)) + 1;
	if (index >= 1 && index <= count) return { index, count };
	throw new UsageError(`${variable} is ${task}, which is none of ${count} parts.`);
}

/**
 * With `--shards`, tasks are counted from 1: one that is submitted again alone then keeps its part. Otherwise the array
 * says where it begins, as long as it has no gaps.
 */
function firstSlurmTask(
	shards: string | undefined,
	count: number,
	environment: Environment
): number {
	if (shards !== undefined) return 1;
	const first = wholeNumber(environment['SLURM_ARRAY_TASK_MIN']) ?? 1;
	const last = wholeNumber(environment['SLURM_ARRAY_TASK_MAX']) ?? first + count - 1;
	if (first <= 1 && last === first + count - 1) return first;
	throw new UsageError(
		'The Slurm array does not run from 0 or 1 without gaps: give --shards N and an array within 1-N.'
	);
}

function wholeNumber(text: string | undefined): number | null {
	return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
