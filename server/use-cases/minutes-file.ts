/** The minutes as a file, in the words of the instrument's country. */

import type { Kysely } from 'kysely';
import type { Actor, Evaluation } from '../../src/lib/domain/evaluation.ts';
import { plainName } from '../../src/lib/report/file-name.ts';
import { minutesCsv, minutesJson, type MinutesFormat } from '../../src/lib/report/minutes-files.ts';
import { reportLanguage } from '../../src/lib/report/report-of.ts';
import { wordsFor } from '../../src/lib/words/words.ts';
import type { Schema } from '../db/tables/index.ts';
import { minutesOutline } from '../print/outline/minutes-outline.ts';
import { renderPdf } from '../print/pdf.ts';
import { renderWord } from '../print/word.ts';
import { sha256 } from '../signing/sign.ts';
import { minutesOf } from './minutes.ts';

export interface MinutesFile {
	readonly bytes: Uint8Array;
	/** `protokoll-helsingborg-2017.pdf` */
	readonly name: string;
}

/** Refuses who isn't on the team. Null where there is no such evaluation. Throws where it can't be made. */
export async function minutesFile(
	db: Kysely<Schema>,
	actor: Actor,
	{ id, edition }: Pick<Evaluation, 'id' | 'edition'>,
	format: MinutesFormat,
	options: { readonly letters: boolean }
): Promise<MinutesFile | null> {
	const minutes = await minutesOf(db, actor, id, options);
	if (minutes === null) return null;
	const language = reportLanguage(edition);
	const words = wordsFor(language);
	const { municipality, year } = minutes;
	const name = `${words.minutes.fileName}-${plainName(municipality.name)}-${year}.${format}`;
	const json = minutesJson(minutes);
	if (format === 'json') return { bytes: utf8(json), name };
	if (format === 'csv') return { bytes: utf8(minutesCsv(minutes, words)), name };
	const paper = { outline: minutesOutline(minutes, words, sha256(json)), language, at: minutes.until };
	const bytes = format === 'pdf' ? (await renderPdf(paper)).bytes : await renderWord(paper);
	return { bytes, name };
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}
