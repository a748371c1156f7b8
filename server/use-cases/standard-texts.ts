/** Which standard texts are in force: an evaluation's own, else its edition's, else the ones that Samsyn brings along. */

import type { Kysely } from 'kysely';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import type { Edition } from '../../src/lib/domain/instrument.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { ownText, yearsInWords } from '../../src/lib/report/standard-texts/own-text.ts';
import {
	standardTextKeys,
	type StandardTextKey,
	type StandardTexts,
	type TextKey
} from '../../src/lib/report/standard-text.ts';
import { blocksPrinted, LONGEST_TEXT, tidied, type TextFacts } from '../../src/lib/report/written-text.ts';
import type { Schema } from '../db/tables/index.ts';
import { reportTextsOf, wordingsOf, type Wording } from '../repositories/standard-text.ts';

export interface TextInForce<Key extends TextKey = TextKey> {
	readonly key: Key;
	/** As it is written in a field. */
	readonly text: string;
	/** What comes back where this one is given up. */
	readonly standard: string;
	/** Who worded it here, and when; null where nobody has. */
	readonly worded: Pick<Wording, 'by' | 'at'> | null;
}

/** All texts of an edition, those of areas with them. */
export async function textsOfEdition(db: Kysely<Schema>, edition: Edition): Promise<TextInForce[]> {
	const wordings = await wordingsOf(db, edition.id);
	return textKeysOf(edition).map((key) => inForce(key, ownText(edition, key), wordings.get(key)));
}

/** The texts of an evaluation's report. */
export async function textsOfEvaluation(
	db: Kysely<Schema>,
	{ id, edition }: Pick<Evaluation, 'id' | 'edition'>
): Promise<TextInForce<StandardTextKey>[]> {
	const [wordings, own] = [await wordingsOf(db, edition.id), await reportTextsOf(db, id)];
	return standardTextKeys.map((key) =>
		inForce(key, wordings.get(key)?.text ?? ownText(edition, key), own.get(key))
	);
}

function inForce<Key extends TextKey>(
	key: Key,
	standard: string,
	wording: Wording | undefined
): TextInForce<Key> {
	if (wording === undefined || wording.text === null) return { key, text: standard, standard, worded: null };
	const { text, by, at } = wording;
	return { key, text, standard, worded: { by, at } };
}

/**
 * As the report prints them. What leads to the comparison with an earlier evaluation is empty where there is none.
 * @param earlierYear null where there is no earlier evaluation
 */
export async function printedTexts(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	earlierYear: number | null
): Promise<StandardTexts> {
	const facts = textFacts(evaluation, earlierYear);
	const texts = new Map((await textsOfEvaluation(db, evaluation)).map(({ key, text }) => [key, text]));
	const print = (key: StandardTextKey) => blocksPrinted(texts.get(key) ?? '', facts);
	return {
		about: print('about'),
		evaluation: print('evaluation'),
		results: print('results'),
		comparison: earlierYear === null ? [] : print('comparison'),
		areas: print('areas'),
		overview: print('overview')
	};
}

/** What stands in braces in the evaluation's texts. */
export function textFacts(
	{ municipality, year, edition }: Pick<Evaluation, 'municipality' | 'year' | 'edition'>,
	earlierYear: number | null
): TextFacts {
	const { maxTotal } = edition;
	return { municipality: municipality.name, year, edition: yearsInWords(edition), maxTotal, earlierYear };
}

/** Those that an edition has a text for. */
export function textKeysOf({ areas }: Edition): TextKey[] {
	return [...standardTextKeys, ...areas.map(({ number }): TextKey => `general-${number}`)];
}

/** What somebody wrote, as it is kept; refused where it is longer than any report needs. */
export function textToKeep(text: string): string {
	const kept = tidied(text);
	if (kept.length > LONGEST_TEXT) throw new Refused('text-too-long');
	return kept;
}
