import * as v from 'valibot';
import { Refusal } from '../core/model/refusal';

/** The version of both file formats that this code writes and reads. */
export const FORMAT_VERSION = 1;

/**
 * Parses the text of a JSON file and validates it with `schema`.
 *
 * @param format the value its `format` key must have
 * @throws {Refusal} `newer-version` (details: version); `invalid-file` (details: where, the path of the first key
 *   that is invalid, and reason)
 */
export function readJson<Schema extends v.GenericSchema>(
	text: string,
	format: string,
	schema: Schema
): v.InferOutput<Schema> {
	const value = parse(text);
	const header = v.safeParse(headerSchema, value);
	if (!header.success || header.output.format !== format) {
		throw new Refusal('invalid-file', { where: 'format', reason: `expected "${format}"` });
	}
	if (header.output.version > FORMAT_VERSION) {
		throw new Refusal('newer-version', { version: header.output.version });
	}
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Refusal('invalid-file', {
		where: v.getDotPath(issue) ?? 'top level',
		reason: issue.message
	});
}

const headerSchema = v.object({ format: v.string(), version: v.number() });

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Refusal('invalid-file', { where: 'start', reason: 'not JSON' }, { cause });
	}
}
