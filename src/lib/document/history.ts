/** Reads the history of one place out of a journal: rows go in one by one, what was written comes out at the end. */
import * as Y from 'yjs';
import { nearChanges } from '../domain/difference/near.ts';
import { textDifference, type TextDifference, type TextLine } from '../domain/difference/text.ts';
import type { Section } from '../domain/edit.ts';
import type { UserId } from '../domain/evaluation.ts';
import {
	scoreChanges,
	writingPause,
	type HistoryPlace,
	type ScoreStep,
	type Written
} from '../domain/history.ts';
import type { Score } from '../domain/score.ts';
import { emptyDoc } from './load.ts';
import { narrativeRoot, parseScoreKey, ROOT } from './names.ts';
import { sectionJson } from './narrative.ts';
import { parseStoredScore } from './scores.ts';
import { linesOf } from './section-lines.ts';

export interface HistoryRow {
	readonly epoch: number;
	readonly bytes: Uint8Array;
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Null for the server's own writes. */
	readonly who: UserId | null;
	/** An act of its own, as when a text is restored: no part of what is written before or after it. */
	readonly apart?: boolean;
}

export interface HistoryReader {
	/** Rows of all epochs, in order. */
	add(row: HistoryRow): void;
	/** What was written, the oldest first. */
	end(): Written[];
}

/** A place that the document doesn't have has no history. */
export function historyReader(areas: readonly number[], place: HistoryPlace): HistoryReader {
	return 'question' in place ? questionReader(areas, place) : sectionReader(areas, place);
}

/** A section's lines are read when a piece of writing ends, not at each row. */
function sectionReader(
	areas: readonly number[],
	{ area, section }: { readonly area: number; readonly section: Section }
): HistoryReader {
	const written: Written[] = [];
	let before: readonly TextLine[] = [];
	let piece: { from: number; at: number; who: Set<UserId> } | null = null;
	let touched = false;
	const rows = replaying(areas, (doc) => {
		doc.get(narrativeRoot(area, section), Y.XmlElement).observeDeep(() => (touched = true));
	});

	function close(): void {
		if (piece === null || rows.doc === null) return;
		const lines = linesOf(sectionJson(rows.doc, area, section));
		const difference = textDifference(before, lines);
		const { from, at, who } = piece;
		if (difference.changed)
			written.push({ kind: 'text', from, at, who: [...who], difference: nearby(difference) });
		before = lines;
		piece = null;
	}

	const endsPiece = ({ at, epoch, apart }: HistoryRow, last: number) =>
		apart === true || at - last >= writingPause || epoch !== rows.epoch;

	return {
		add(row) {
			if (piece !== null && endsPiece(row, piece.at)) close();
			touched = false;
			rows.apply(row);
			if (!touched) return;
			piece ??= { from: row.at, at: row.at, who: new Set() };
			piece.at = row.at;
			if (row.who !== null) piece.who.add(row.who);
			if (row.apart) close();
		},
		end() {
			close();
			return written;
		}
	};
}

function questionReader(
	areas: readonly number[],
	{ question }: { readonly question: string }
): HistoryReader {
	const steps: ScoreStep[] = [];
	const last = new Map<UserId, Score | null>();
	let changed = new Set<string>();
	const rows = replaying(areas, (doc) => {
		doc.getMap(ROOT.scores).observe(({ keysChanged }) => (changed = keysChanged));
	});
	return {
		add(row) {
			changed = new Set();
			rows.apply(row);
			for (const key of changed) {
				const at = parseScoreKey(key);
				if (at?.question !== question) continue;
				const after = parseStoredScore(rows.doc?.getMap(ROOT.scores).get(key));
				const before = last.get(at.evaluator) ?? null;
				last.set(at.evaluator, after);
				steps.push({ at: row.at, who: at.evaluator, by: row.who, before, after });
			}
		},
		end: () => scoreChanges(steps)
	};
}

/** A document for each epoch; `watch` is shown each of them while it is empty. */
function replaying(areas: readonly number[], watch: (doc: Y.Doc) => void) {
	const state: { epoch: number; doc: Y.Doc | null } = { epoch: -1, doc: null };
	return {
		get epoch() {
			return state.epoch;
		},
		get doc() {
			return state.doc;
		},
		apply({ epoch, bytes }: HistoryRow): void {
			if (state.doc === null || epoch !== state.epoch) {
				state.doc = emptyDoc({ kind: 'evaluation', areas });
				state.epoch = epoch;
				watch(state.doc);
			}
			Y.applyUpdate(state.doc, bytes);
		}
	};
}

/** Of the unchanged lines only those beside a change. */
function nearby(difference: TextDifference): TextDifference {
	const near = nearChanges(difference.lines);
	return { ...difference, lines: difference.lines.filter((_, at) => near[at]) };
}
