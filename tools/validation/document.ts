import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { inProject } from '../project';

const HEAD = `# Validation

Written by \`npm run validate\` from the files of tests/reference; do not edit. Any clone of the project writes the same
text. Errors are result - truth, near leg / far leg. Tracks: force-plate runners of RBDS (Fukuchi, Fukuchi & Duarte
2017, CC BY 4.0), clean and with phone-like noise. Rendered clips: exact truth, cleaner than life; no correction is
fitted to them. Published errors to compare with: angles 3 to 7 degrees (MoveNet Thunder in sprint 3.2 to 5.5, arXiv
2409.10175; OpenPose treadmill hip 5 to 6, knee 7.5, Van Hooren 2023), contact times 10 to 14 ms on the near foot
(Young 2023), marker-based FootNet strike 5, toe-off 6, contact 8 ms.

**In sample and out of sample.** The rules of contact, toe-off and level (\`event-rules.ts\`) and every ± of joint centres
are made from the eighteen runners of the first section. There each runner is also judged by rules and by ± that were made
without that runner: only this is out of sample. Which cues the rules read was chosen with all of them in view. All other
sections are in sample, except for what is called held out: there the ± was made without any file of the runner who is
judged. Nobody here sprints. What one real phone video gave is in [real-clip.md](real-clip.md).`;

const REAL_CLIP_HEAD = `# A real phone video

Written by \`npm run validate\` where the clip lies beside the project; do not edit. The clip shows a person and is no
part of the project (tests/reference/README.md says where it is from); without it this page stays as it is.`;

/** Writes docs/validation.md: only what every clone can measure again, and nothing that depends on the machine. */
export const writeValidation = (sections: readonly string[]): Promise<void> =>
	write('docs/validation.md', [HEAD, ...sections]);

/** Writes docs/real-clip.md. */
export const writeRealClip = (line: string): Promise<void> =>
	write('docs/real-clip.md', [REAL_CLIP_HEAD, line]);

async function write(path: string, parts: readonly string[]): Promise<void> {
	const text = await format(`${parts.join('\n\n')}\n`, { parser: 'markdown' });
	writeFileSync(inProject(path), text);
}
