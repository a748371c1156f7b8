/** `revealed`: handed-in scores as they were when they were opened. Only the server writes them, and once. */
import type * as Y from 'yjs';
import type { Score } from '../domain/score.ts';
import { ROOT, parseRevealedKey, revealedKey } from './names.ts';
import { parseStoredScore } from './scores.ts';
import type { ScoreEntry } from './scores.ts';

export interface RevealedEntry extends ScoreEntry {
	/** 1 is the sealed round; 2… the blind rounds after it */
	readonly round: number;
}

export function revealedIn(doc: Y.Doc): RevealedEntry[] {
	const entries: RevealedEntry[] = [];
	for (const [key, value] of doc.getMap(ROOT.revealed).entries()) {
		const at = parseRevealedKey(key);
		const score = parseStoredScore(value);
		if (at !== null && score !== null) entries.push({ ...at, score });
	}
	return entries;
}

export function revealedOf(doc: Y.Doc, question: string, evaluator: string, round: number): Score | null {
	return parseStoredScore(doc.getMap(ROOT.revealed).get(revealedKey(question, evaluator, round)));
}

export function writeRevealed(doc: Y.Doc, { question, evaluator, round, score }: RevealedEntry): void {
	const { x, rationale, confidence } = score;
	doc.getMap(ROOT.revealed).set(revealedKey(question, evaluator, round), { x, rationale, confidence });
}
