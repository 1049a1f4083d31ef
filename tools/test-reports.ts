import { basename } from 'node:path';

/** The parts of a Vitest JSON report that are read; an empty report has none of them. */
export interface VitestReport {
	readonly numPassedTests?: number;
	readonly numFailedTests?: number;
	readonly testResults?: readonly {
		readonly name: string;
		readonly assertionResults: readonly VitestTest[];
	}[];
}

interface VitestTest {
	readonly fullName: string;
	readonly status: string;
	readonly duration?: number;
	/** With where it happened. */
	readonly failureMessages?: readonly string[];
}

/** The parts of a Playwright JSON report that are read. */
export interface PlaywrightReport {
	readonly stats?: {
		readonly expected?: number;
		readonly flaky?: number;
		readonly unexpected?: number;
	};
	readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
	readonly title: string;
	readonly specs?: readonly {
		readonly title: string;
		readonly file: string;
		readonly tests: readonly PlaywrightTest[];
	}[];
	readonly suites?: readonly PlaywrightSuite[];
}

/** A test in one project. */
interface PlaywrightTest {
	readonly status: string;
	readonly annotations: readonly { readonly type: string; readonly description?: string }[];
	readonly results: readonly {
		readonly duration: number;
		readonly error?: { readonly message?: string };
	}[];
}

/** The tests of a Vitest report, each under its file and titles. */
export const vitestTests = ({
	testResults = []
}: VitestReport): (VitestTest & { readonly name: string })[] =>
	testResults.flatMap((file) =>
		file.assertionResults.map((test) => ({
			...test,
			name: `${basename(file.name)}: ${test.fullName}`
		}))
	);

/** A test under its file and titles, as it went in each project. */
export interface PlaywrightSpec {
	readonly name: string;
	readonly tests: readonly PlaywrightTest[];
}

/** The tests of a Playwright report. */
export const playwrightSpecs = ({ suites = [] }: PlaywrightReport): PlaywrightSpec[] =>
	// The title of an outermost suite is its file's name, which every spec tells.
	suites.flatMap((suite) => specsIn(suite, []));

function specsIn({ specs = [], suites = [] }: PlaywrightSuite, titles: readonly string[]) {
	const own = specs.map(({ title, file, tests }): PlaywrightSpec => ({
		name: `${basename(file)}: ${[...titles, title].join(' ')}`,
		tests
	}));
	const inner: PlaywrightSpec[] = suites.flatMap((suite) =>
		specsIn(suite, [...titles, suite.title])
	);
	return [...own, ...inner];
}
