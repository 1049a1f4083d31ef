import { endWithStarter } from './end-with-starter';
import { readArguments, USAGE } from './analyze-arguments';
import { merge } from './analyze/merge';
import { EXIT } from './analyze/outcome';
import { run } from './analyze/run';
import { UsageError } from './analyze/usage-error';

/** What ends a job on a cluster; Playwright alone would end the browser and go on with the next file. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

for (const [signal, status] of Object.entries(SIGNALS)) {
	process.on(signal, () => process.exit(status));
}
endWithStarter();

try {
	const args = readArguments(process.argv.slice(2));
	if (args.task === 'help') console.log(USAGE);
	else
		process.exitCode =
			args.task === 'merge' ? merge(args.folders, args.outFolder) : await run(args);
} catch (error) {
	if (!(error instanceof UsageError)) throw error;
	console.error(`${error.message}\n\n${USAGE}`);
	process.exitCode = EXIT.usageError;
}
