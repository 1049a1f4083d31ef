import { spawnSync } from 'node:child_process';

/** How often those who started this process are looked for, ms. */
const LOOK_MILLISECONDS = 1000;
/** What starts scripts and stays beside them. */
const STARTER = /\b(npm|npx|pnpm|yarn|bun)\b/;

/**
 * Ends this process when whoever started it has ended: its parent, and all up to npm. Between npm and a script lie a
 * shell and tsx, of which neither hands every signal on, so that a server would go on without anybody to stop it.
 */
export function endWithStarter(): void {
	const starters = startersOf(process.pid);
	setInterval(() => {
		if (process.ppid !== starters[0] || !starters.every(isThere)) process.exit();
	}, LOOK_MILLISECONDS).unref();
}

/** The parent and its parents up to npm; the parent alone where there is no npm, or no `ps`. */
function startersOf(pid: number): number[] {
	const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' });
	const processes = new Map<number, { readonly parent: number; readonly command: string }>();
	for (const line of (stdout ?? '').split('\n')) {
		const [, id, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
		if (id) processes.set(Number(id), { parent: Number(parent), command: command! });
	}
	const above: number[] = [];
	for (let at = processes.get(pid); at && at.parent > 1; at = processes.get(at.parent)) {
		above.push(at.parent);
		if (STARTER.test(processes.get(at.parent)?.command ?? '')) return above;
	}
	return [process.ppid];
}

function isThere(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's is there all the same.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
