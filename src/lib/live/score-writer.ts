/**
 * Writes scores as a person types them: numbers and confidence at once, a rationale when the person pauses, so
 * that a sentence is not a hundred edits.
 */
import type * as Y from 'yjs';
import { scoreOf, writeScore } from '../document/scores.ts';
import { sheetScoreOf, writeSheetScore } from '../document/sheet.ts';
import type { Score } from '../domain/score.ts';
import { onFlush } from './pending-writes.ts';

export interface ScoreWriter<Where> {
	put(where: Where, score: Score): void;
	/** Writes what waits: when a field loses focus. It happens by itself when the page is hidden or left. */
	flush(): void;
	/** Writes what waits and stops listening. */
	stop(): void;
}

/** How long a rationale waits for the next keystroke, in milliseconds. */
const PAUSE = 300;

interface Access<Where> {
	keyOf(where: Where): string;
	read(where: Where): Score | null;
	write(where: Where, score: Score): void;
}

function startWriter<Where>(doc: Y.Doc, { keyOf, read, write }: Access<Where>): ScoreWriter<Where> {
	const pending = new Map<string, { where: Where; score: Score }>();
	let timer: ReturnType<typeof setTimeout> | null = null;

	const flush = () => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		if (pending.size === 0) return;
		doc.transact(() => {
			for (const { where, score } of pending.values()) write(where, score);
		});
		pending.clear();
	};
	const forget = onFlush(doc, flush);
	globalThis.addEventListener?.('pagehide', flush);
	globalThis.addEventListener?.('visibilitychange', flush);

	return {
		put: (where, score) => {
			const key = keyOf(where);
			const stored = read(where);
			const sameNumbers = stored?.x === score.x && stored.confidence === score.confidence;
			if (sameNumbers && stored.rationale === score.rationale) {
				pending.delete(key);
			} else if (sameNumbers) {
				pending.set(key, { where, score });
				if (timer !== null) clearTimeout(timer);
				timer = setTimeout(flush, PAUSE);
			} else {
				pending.delete(key);
				write(where, score);
			}
		},
		flush,
		stop: () => {
			flush();
			forget();
			globalThis.removeEventListener?.('pagehide', flush);
			globalThis.removeEventListener?.('visibilitychange', flush);
		}
	};
}

export interface SheetPlace {
	readonly question: string;
	/** 1 is the sealed round; 2… the blind rounds after it. */
	readonly round: number;
}

/** Writes on the own sheet. */
export function sheetWriter(doc: Y.Doc): ScoreWriter<SheetPlace> {
	return startWriter(doc, {
		keyOf: ({ question, round }) => `${question}:${round}`,
		read: ({ question, round }) => sheetScoreOf(doc, question, round),
		write: ({ question, round }, score) => writeSheetScore(doc, question, round, score)
	});
}

/** Writes the evaluator's own scores of opened questions, by question. */
export function openScoreWriter(doc: Y.Doc, evaluator: string): ScoreWriter<string> {
	return startWriter(doc, {
		keyOf: (question) => question,
		read: (question) => scoreOf(doc, question, evaluator),
		write: (question, score) => writeScore(doc, question, evaluator, score)
	});
}
