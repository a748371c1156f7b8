/** An evaluator's own sheet: the score of each question and round, nobody else's to see. */
import type * as Y from 'yjs';
import type { Score } from '../domain/score.ts';
import { ROOT, parseSheetKey, sheetKey } from './names.ts';
import { parseStoredScore } from './scores.ts';

export interface SheetEntry {
	readonly question: string;
	/** 1 is the sealed round; 2… the blind rounds after it */
	readonly round: number;
	readonly score: Score;
}

export function sheetScoreOf(doc: Y.Doc, question: string, round: number): Score | null {
	return parseStoredScore(doc.getMap(ROOT.sheet).get(sheetKey(question, round)));
}

export function sheetIn(doc: Y.Doc): SheetEntry[] {
	const entries: SheetEntry[] = [];
	for (const [key, value] of doc.getMap(ROOT.sheet).entries()) {
		const at = parseSheetKey(key);
		const score = parseStoredScore(value);
		if (at !== null && score !== null) entries.push({ ...at, score });
	}
	return entries;
}

export function writeSheetScore(doc: Y.Doc, question: string, round: number, score: Score): void {
	const { x, rationale, confidence } = score;
	doc.getMap(ROOT.sheet).set(sheetKey(question, round), { x, rationale, confidence });
}
