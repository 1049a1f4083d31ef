import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	forcePlateTracks,
	listedFiles,
	readTracksText,
	REFERENCE_FOLDER,
	referenceFaults,
	renderedBodies,
	renderedClips,
	runnerTracks,
	trackName,
	type RenderedClip
} from '../../helpers/reference';

describe('the reference data in the project', () => {
	it('are 30 tracks of two runners, 144 of eighteen and fifteen rendered clips, each file as its checksum says', () => {
		expect(referenceFaults()).toEqual([]);
		expect(forcePlateTracks()).toHaveLength(30);
		expect(runnerTracks()).toHaveLength(144);
		expect(new Set(runnerTracks().map((path) => trackName(path).split('-')[0])).size).toBe(18);
		const letters = (clips: readonly RenderedClip[]) => clips.map(({ name }) => name[0]).join('');
		expect(letters(renderedClips())).toBe('ABCDEFGHIJ');
		expect(letters(renderedBodies())).toBe('KLMNO');
		for (const { name, video } of [...renderedClips(), ...renderedBodies()])
			expect(video, name).toContain(`${name}.mp4`);
	});

	it('tell their licence in each file of tracks', () => {
		const licence = (path: string) =>
			(JSON.parse(readTracksText(path)) as { source: { licence: string } }).source.licence;
		expect(new Set([...forcePlateTracks(), ...runnerTracks()].map(licence))).toEqual(
			new Set(['CC BY 4.0'])
		);
		expect(
			new Set([...renderedClips(), ...renderedBodies()].map(({ truth }) => licence(truth)))
		).toEqual(new Set(['CC0-1.0']));
	});

	it('lie in the project once each, all of them listed, within 25 MB', () => {
		const listed = listedFiles();
		expect(new Set(listed.map(({ sha256 }) => sha256)).size).toBe(listed.length);
		const there = readdirSync(REFERENCE_FOLDER, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !['README.md', 'SHA256SUMS'].includes(entry.name))
			.map((entry) => resolve(entry.parentPath, entry.name));
		expect(listed.map(({ path }) => path)).toEqual(expect.arrayContaining(there));
		expect(listed.reduce((sum, { path }) => sum + statSync(path).size, 0)).toBeLessThan(25e6);
	});
});

describe('faults of reference data', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'reference-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const list = (...names: string[]) =>
		writeFileSync(
			join(folder, 'SHA256SUMS'),
			names.map((name) => `${createHash('sha256').update(name).digest('hex')}  ${name}\n`).join('')
		);

	it('are files that are missing or not what they were, by name', () => {
		list('whole', 'changed', 'missing');
		writeFileSync(join(folder, 'whole'), 'whole');
		writeFileSync(join(folder, 'changed'), 'another');
		expect(referenceFaults(folder)).toEqual(['changed: changed', 'missing: missing']);
	});

	it('are a list that is missing itself', () => {
		expect(referenceFaults(folder)).toEqual(['SHA256SUMS: missing']);
	});
});
