/** `scores`: the current score of each evaluator on each opened question. */
import type * as Y from 'yjs';
import { confidences } from '../domain/score.ts';
import type { Score } from '../domain/score.ts';
import { fieldsOf, isCount, isText, oneOf, orNull } from './json.ts';
import { ROOT, parseScoreKey, scoreKey } from './names.ts';

const SHAPE = { x: orNull(isCount), rationale: isText, confidence: oneOf(...confidences, null) };

export interface ScoreEntry {
	readonly question: string;
	readonly evaluator: string;
	readonly score: Score;
}

/** A stored value as a score; null when it is none. Its maximum is the question's to know. */
export function parseStoredScore(value: unknown): Score | null {
	return fieldsOf(value, SHAPE);
}

export function scoreOf(doc: Y.Doc, question: string, evaluator: string): Score | null {
	return parseStoredScore(doc.getMap(ROOT.scores).get(scoreKey(question, evaluator)));
}

/** Every readable score, in no particular order. */
export function scoresIn(doc: Y.Doc): ScoreEntry[] {
	const entries: ScoreEntry[] = [];
	for (const [key, value] of doc.getMap(ROOT.scores).entries()) {
		const at = parseScoreKey(key);
		const score = parseStoredScore(value);
		if (at !== null && score !== null) entries.push({ ...at, score });
	}
	return entries;
}

export function writeScore(doc: Y.Doc, question: string, evaluator: string, score: Score): void {
	const { x, rationale, confidence } = score;
	doc.getMap(ROOT.scores).set(scoreKey(question, evaluator), { x, rationale, confidence });
}
