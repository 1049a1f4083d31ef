import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../../tools/cluster');
const read = (name: string) => readFileSync(resolve(FOLDER, name), 'utf8');

it('the Slurm script has as many shards as its array has tasks, and is a shell script', () => {
	const script = read('slurm.sh');
	expect(/--array=1-(\d+)$/m.exec(script)![1]).toBe(/^SHARDS=(\d+)$/m.exec(script)![1]);
	if (process.platform === 'win32') return;
	expect(spawnSync('bash', ['-n', resolve(FOLDER, 'slurm.sh')]).status).toBe(0);
});

it('the Kubernetes Job has as many shards as completions', () => {
	const job = read('kubernetes-job.yaml');
	expect(/completions: (\d+)/.exec(job)![1]).toBe(/--shards, '(\d+)'/.exec(job)![1]);
});

it('the image has everything that the site is built from', () => {
	const image = read('Containerfile');
	const build = readFileSync(resolve(FOLDER, '../build.ts'), 'utf8');
	const sources = [.../const SOURCES = \[([^\]]+)\]/.exec(build)![1]!.matchAll(/'([^']+)'/g)];
	expect(sources.length).toBeGreaterThan(5);
	const copied = [...image.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names]) => names!.split(' '));
	for (const [, source] of sources) expect(copied).toContain(source!.split('/')[0]);
});
