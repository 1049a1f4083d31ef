import { basename } from 'node:path';
import type { BatchOutcome } from '../../src/app/batch/batch-api';
import type { BatchSite, BatchTab } from '../../tools/batch-site';

export type FakeTab = BatchTab & { alive: boolean; ended: boolean; readonly paths: string[] };

/** What analysing a file comes to; a fault kills the browser where it sets `alive`. */
export type Fate = (tab: FakeTab, path: string) => Promise<BatchOutcome>;

/** A site whose browsers do what a file's name says. */
export function fakeBatchSite(fates: Readonly<Record<string, Fate>>, otherwise: Fate) {
	const tabs: FakeTab[] = [];
	const site: BatchSite = {
		open: () => {
			const tab = fakeTab(fates, otherwise);
			tabs.push(tab);
			return Promise.resolve(tab);
		},
		close: () => Promise.resolve()
	};
	return { site, tabs };
}

export const dies: Fate = (tab) => {
	tab.alive = false;
	return Promise.reject(new Error('Target closed'));
};

export const refused: Fate = () => Promise.resolve({ refusal: 'no-person', details: {} });

function fakeTab(fates: Readonly<Record<string, Fate>>, otherwise: Fate): FakeTab {
	const tab: FakeTab = {
		alive: true,
		ended: false,
		paths: [],
		browserVersion: 'fake 1.0',
		onProgress: () => undefined,
		onConsole: () => undefined,
		analyse: (path) => {
			tab.paths.push(path);
			return (fates[basename(path)] ?? otherwise)(tab, path);
		},
		end: () => {
			tab.ended = true;
			return Promise.resolve();
		}
	};
	return tab;
}
