/** A file of one evaluation's scores: `{municipality, year, edition, scores: {"1.1": 14.25, …}}`. */
import type { Edition, Question } from '../../src/lib/domain/instrument.ts';
import { findQuestion, questionsOf } from '../../src/lib/domain/instrument.ts';
import type { Hundredths } from '../../src/lib/domain/score.ts';
import { hundredthsOf } from './decimal.ts';
import { readExactJson } from './exact-json.ts';
import type { ExactJson } from './exact-json.ts';
import type { ScoreFileProblem } from './score-file-problem.ts';

export interface ScoreFile {
	readonly municipality: string;
	readonly year: number;
	readonly edition: Edition;
	/** A score of every question of the edition. */
	readonly scores: ReadonlyMap<string, Hundredths>;
	/** Fields that mean nothing here. */
	readonly ignored: readonly string[];
}

export type ReadScoreFile =
	| { readonly ok: true; readonly file: ScoreFile }
	| { readonly ok: false; readonly problems: readonly ScoreFileProblem[] };

type Fields = ReadonlyMap<string, ExactJson>;

/** Reads the whole file and tells all of its problems at once. */
export function readScoreFile(text: string, editions: readonly Edition[]): ReadScoreFile {
	const read = readExactJson(text);
	if (!read.ok) return { ok: false, problems: [{ code: 'not-json' }] };
	if (!(read.json instanceof Map)) return { ok: false, problems: [{ code: 'not-an-object' }] };
	const fields: Fields = read.json;
	const problems: ScoreFileProblem[] = read.duplicates.map((field) => ({ code: 'twice', field }));
	const municipality = fields.get('municipality');
	if (typeof municipality !== 'string' || municipality.trim() === '')
		problems.push({ code: 'no-municipality' });
	const year = yearOf(fields.get('year'));
	if (year === null) problems.push({ code: 'no-year' });
	const edition = editionOf(fields.get('edition'), editions, problems);
	const scores = scoresOf(fields.get('scores'), edition, problems);
	if (problems.length > 0 || edition === null || year === null || typeof municipality !== 'string') {
		return { ok: false, problems };
	}
	const ignored = [...fields.keys()].filter((name) => !known.includes(name));
	return { ok: true, file: { municipality: municipality.trim(), year, edition, scores, ignored } };
}

const known = ['municipality', 'year', 'edition', 'scores'];

function yearOf(json: ExactJson | undefined): number | null {
	const year = isNumber(json) && /^\d{4}$/.test(json.decimal) ? Number(json.decimal) : null;
	return year !== null && year >= 1990 && year <= 2100 ? year : null;
}

function editionOf(
	json: ExactJson | undefined,
	editions: readonly Edition[],
	problems: ScoreFileProblem[]
): Edition | null {
	const edition = editions.find(({ id }) => id === json);
	if (edition?.completeness === 'complete') return edition;
	if (edition) problems.push({ code: 'edition-without-questions', edition: edition.id });
	else if (typeof json === 'string') problems.push({ code: 'unknown-edition', edition: json });
	else problems.push({ code: 'no-edition' });
	return null;
}

function scoresOf(
	json: ExactJson | undefined,
	edition: Edition | null,
	problems: ScoreFileProblem[]
): Map<string, Hundredths> {
	const scores = new Map<string, Hundredths>();
	if (!(json instanceof Map)) problems.push({ code: 'no-scores' });
	if (!(json instanceof Map) || edition === null) return scores;
	const given: Fields = json;
	for (const [id, value] of given) {
		const question = findQuestion(edition, id);
		const score = question ? scoreOf(question, value) : { code: 'unknown-question' as const, question: id };
		if (typeof score === 'number') scores.set(id, score);
		else problems.push(score);
	}
	for (const { id } of questionsOf(edition)) {
		if (!given.has(id)) problems.push({ code: 'missing', question: id });
	}
	return scores;
}

function scoreOf({ id, max }: Question, json: ExactJson): Hundredths | ScoreFileProblem {
	if (!isNumber(json)) return { code: 'not-a-number', question: id };
	const decimal = hundredthsOf(json.decimal);
	if (json.decimal.startsWith('-') && !(decimal.ok && decimal.hundredths === 0)) {
		return { code: 'below-zero', question: id, given: json.decimal };
	}
	if (decimal.ok && decimal.hundredths <= max * 100) return decimal.hundredths + 0;
	if (decimal.ok || decimal.problem === 'too-large') {
		return { code: 'above-max', question: id, given: json.decimal, max };
	}
	return { code: 'too-many-decimals', question: id, given: json.decimal };
}

function isNumber(json: ExactJson | undefined): json is { readonly decimal: string } {
	return typeof json === 'object' && json !== null && 'decimal' in json;
}
