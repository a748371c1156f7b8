/** An edition as a file: read from JSON with every fault named, and published for ever. */
import { editionToJson, parseEdition } from '../../src/lib/domain/edition.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import type { EditionProblemCode } from '../../src/lib/domain/edition-problem.ts';
import type { Database } from '../db/connect.ts';
import { findEdition, publishEdition } from '../repositories/edition.ts';

const faults: Readonly<Record<EditionProblemCode, string>> = {
	'not-an-object': 'ska vara ett objekt',
	'not-a-list': 'ska vara en lista',
	'not-a-text': 'ska vara en text',
	'not-a-whole-number': 'ska vara ett heltal',
	'unknown-value': 'har ett värde som inte finns',
	'unknown-field': 'är ett okänt fält',
	'wrong-number': 'har fel nummer',
	'wrong-id': 'har fel beteckning',
	'maxima-do-not-add-up': 'har maxpoäng som inte summerar',
	'too-few': 'har för få delar',
	'too-many': 'har för många delar'
};

export type EditionReading =
	| { readonly ok: true; readonly edition: Edition }
	| { readonly ok: false; readonly sentences: readonly string[] };

/** Whether the JSON is meant as an edition rather than as somebody's scores. */
export function isEditionFile(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'areas' in value && 'completeness' in value;
}

/** One Swedish sentence for each fault, with its place in the file. */
export function readEditionFile(value: unknown): EditionReading {
	const parsed = parseEdition(value);
	if (parsed.ok) return parsed;
	const sentences = parsed.problems.map((problem) => {
		const at = problem.lastIndexOf(': ');
		const code = problem.slice(at + 2) as EditionProblemCode;
		return `Utgåvan: ${problem.slice(0, at) || 'filen'} ${faults[code]}.`;
	});
	return { ok: false, sentences };
}

/** `published`: new. `same`: it was there already, word for word. `taken`: another edition has its id. */
export async function keepEdition(
	db: Database,
	edition: Edition,
	now: number
): Promise<'published' | 'same' | 'taken'> {
	return db.write(async (trx) => {
		if (await publishEdition(trx, edition, now)) return 'published';
		const known = await findEdition(trx, edition.id);
		const text = (one: Edition) => JSON.stringify(editionToJson(one));
		return known !== null && text(known) === text(edition) ? 'same' : 'taken';
	});
}
