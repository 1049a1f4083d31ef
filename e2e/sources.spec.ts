import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from './test';
import { rowsAround } from '../src/core/compare/expected';
import { LEVERS, type ReferenceSource, type ReferenceValue } from '../src/core/compare/reference';
import { type MetricName } from '../src/core/model/metrics';
import { readReferenceLibrary } from '../src/profiles/reader';
import { mainFindings, type Finding } from '../src/report/findings';
import { words } from '../src/report/words';
import { answer } from '../src/report/words/en/answer';
import { hipFlexorWords } from '../src/report/words/hip-flexors';
import { exported, inProject, openPart, openTracks } from './page';

const json = (name: string): unknown =>
	JSON.parse(readFileSync(inProject(`src/profiles/${name}.json`), 'utf8'));

/** The reference data as it lies in the project, read anew: what the page shows must be this. */
const library = readReferenceLibrary({
	profiles: readdirSync(inProject('src/profiles/runners'))
		.filter((file) => file === 'endurance.json' || file === 'sprint.json')
		.map((file) => json(`runners/${file.replace('.json', '')}`)),
	expected: json('expected-at-speed'),
	weights: json('weights'),
	sources: json('sources'),
	demand: json('demand')
});
const FIVE = [
	'cadenceStepsPerMinute',
	'swingSpeedDegreesPerSecond',
	'strideLengthStatures',
	'peakHipExtensionDegrees',
	'kneeLiftDegrees'
] as const;
/** Between two rows of the tables. */
const KILOMETRES_AN_HOUR = 11;

test.use({ leaves: true });

test('every number of the comparison leads to the entry of its source in two clicks', async ({
	page
}) => {
	await page.context().route(/^https:/, (route) => route.fulfill({ body: 'the source' }));
	await openTracks(page);
	await page.getByLabel(words.ui.settings.speed, { exact: true }).fill(String(KILOMETRES_AN_HOUR));
	await page.keyboard.press('Tab');
	await page.getByLabel(words.ui.settings.height).fill('178');
	await page.keyboard.press('Tab');
	const { profile, findings, hipFlexorDemand, summary } = await exported(page);
	const speed = summary.speedMetresPerSecond!.mean;
	const inProfiles = (name: MetricName) =>
		library.profiles.flatMap(({ metrics }) => metrics[name] ?? []);
	const around = (name: MetricName, ...speeds: (number | null)[]): ReferenceValue[] => {
		const table = library.expected[name] ?? [];
		return [...new Set(speeds.flatMap((one) => (one === null ? [] : rowsAround(table, one))))];
	};
	const likeSpeed = (name: MetricName) =>
		profile!.metrics.find((metric) => metric.name === name)!.expectedAtSpeed
			?.likeSpeedMetresPerSecond ?? null;
	let followed = 0;
	const gone = new Set<string>();
	const leads = async (place: Locator, values: readonly Pick<ReferenceValue, 'sources'>[]) => {
		await place.locator('summary').first().click();
		await followEntries(
			place,
			values.flatMap(({ sources }) => sources),
			gone
		);
		followed++;
	};

	// The position, and how many numbers are as expected.
	const position = profile!.metrics.flatMap(({ name }) => [
		...inProfiles(name),
		...around(name, speed)
	]);
	const once = [
		...new Map(
			position.flatMap(({ sources }) => sources).map((source) => [source.title, source])
		).values()
	];
	const how = page.locator('#verdict details').filter({ hasText: answer.how });
	await leads(how, [{ sources: once }]);

	const rows = (section: string) =>
		page.locator(`section[aria-labelledby=${section}] > :is(ul, ol) > li`);
	expect(findings!.length).toBeGreaterThan(2);
	const told = mainFindings(findings! as Finding[]);
	await expect(rows('findings-title')).toHaveCount(told.length);
	for (const [i, { kind, metric }] of told.entries()) {
		const place = rows('findings-title').nth(i);
		const name = metric as MetricName;
		if (kind === 'stands-out') await leads(place.locator('details'), inProfiles(name));
		else if (kind === 'at-speed')
			await leads(place.locator('details'), around(name, speed, likeSpeed(name)));
		// Left against right is the clip's own: its frames are the source.
		else
			await expect(
				place.getByRole('button', { name: words.comparison.findings.show })
			).toBeVisible();
	}

	// Every number that is compared: its row opens what is typical at this speed, then both profiles.
	await openPart(page, 'numbers');
	for (const { name, expectedAtSpeed } of profile!.metrics) {
		const row = page.locator(`details[data-metric=${name}]`);
		await leads(row, [
			...(expectedAtSpeed ? around(name, speed, likeSpeed(name)) : []),
			...inProfiles(name)
		]);
	}

	await openPart(page, 'hip-flexors');
	for (const [i, name] of FIVE.entries())
		await leads(rows('five-answers-title').nth(i).locator('details'), inProfiles(name));
	const features = page.locator('section[aria-labelledby=demand-features-title] .features > li');
	for (const [i, { name, expectedAtSpeed }] of hipFlexorDemand!.entries()) {
		const own = library.demand.find((one) => one.name === name)!.values;
		const tables: readonly MetricName[] = own
			? ['hipRangeDegrees', 'cadenceStepsPerMinute']
			: [name as MetricName];
		await leads(features.nth(i).locator('details'), [
			...(own ? [own.endurance, own.sprint] : inProfiles(name as MetricName)),
			...(expectedAtSpeed ? tables.flatMap((table) => around(table, speed)) : [])
		]);
	}
	const published = page.locator(
		'section[aria-labelledby=demand-features-title] .levers > ul details'
	);
	const byTable = (['hipRangeDegrees', 'cadenceStepsPerMinute'] as const).flatMap((name) =>
		around(name, speed, 1.1 * speed)
	);
	const levers = LEVERS.flatMap((lever) => [
		...(lever === 'speed' ? [byTable] : []),
		...library.effects.filter((effect) => effect.lever === lever).map((effect) => [effect])
	]);
	await expect(published).toHaveCount(levers.length);
	for (const [i, values] of levers.entries()) await leads(published.nth(i), values);
	const compared = told.filter(({ kind }) => kind !== 'sides');
	expect(compared.length).toBeGreaterThan(0);
	expect(profile!.metrics.length).toBeGreaterThan(8);
	// The position and every place.
	const places = [profile!.metrics, compared, FIVE, hipFlexorDemand!, levers];
	expect(followed).toBe(places.reduce((sum, { length }) => sum + length, 1));
});

test('the page about hip flexors leads to each of its sources in two clicks', async ({ page }) => {
	await page.context().route(/^https:/, (route) => route.fulfill({ body: 'the source' }));
	await page.goto('#/hip-flexors');
	const { sources, contents } = hipFlexorWords;
	const entries = page.locator('#sources').getByRole('link');
	await page
		.getByRole('navigation', { name: contents })
		.getByRole('link', { name: sources.title })
		.click();
	await expect(entries).toHaveText([sources.article, sources.fracture, sources.lenhart]);
	for (const entry of await entries.all()) await follow(page, entry);
});

/** What stands there is the list of these sources, entry by entry; the first with an address is gone to. */
async function followEntries(
	place: Locator,
	cited: readonly ReferenceSource[],
	gone: Set<string>
): Promise<void> {
	const entries = place.locator('.source');
	await expect(entries).toHaveCount(cited.length);
	const shown = await entries.evaluateAll((all) =>
		all.map((one) => ({ text: one.textContent, url: one.querySelector('a')?.href ?? null }))
	);
	expect(shown.map(({ url }) => url)).toEqual(cited.map(({ url }) => url));
	for (const [i, { title, where }] of cited.entries()) {
		expect(shown[i]!.text).toContain(title);
		if (where) expect(shown[i]!.text).toContain(where);
	}
	const addressed = cited.findIndex(({ url }) => url !== null);
	if (addressed >= 0) {
		const { url } = cited[addressed]!;
		// A source that many numbers share is gone to once.
		if (!gone.has(url!)) await follow(place.page(), entries.nth(addressed).getByRole('link'));
		gone.add(url!);
	} else await expect(entries.first()).toContainText(cited[0]!.where!);
}

/** A press of the pointer opens the address that the link names. */
async function follow(page: Page, link: Locator): Promise<void> {
	const address = (await link.getAttribute('href'))!;
	const opened = page.context().waitForEvent('page');
	await link.click();
	const source = await opened;
	await source.waitForURL(address, { waitUntil: 'commit' });
	await source.close();
}
