/** Takes back the latest change of one's own scores, on the sheet or in the shared document. */
import type * as Y from 'yjs';
import { ROOT, parseScoreKey, parseSheetKey } from '../document/names.ts';
import { parseStoredScore, writeScore } from '../document/scores.ts';
import { writeSheetScore } from '../document/sheet.ts';
import type { Edit } from '../domain/edit.ts';
import type { Score } from '../domain/score.ts';
import { flushWrites } from './pending-writes.ts';

export interface ScoreUndo {
	undo(): void;
	stop(): void;
}

export interface UndoOptions {
	readonly shared: Y.Doc;
	/** Null for who doesn't score. */
	readonly sheet: Y.Doc | null;
	/** Whether the edit may be made now: what is closed since it was written stays as it is. */
	may(edit: Edit): boolean;
}

interface Step {
	readonly map: Y.Map<unknown>;
	readonly key: string;
	readonly before: Score;
	readonly after: unknown;
}

/** A score is never taken away, only emptied: what was not there before is left blank. */
const BLANK: Score = { x: null, rationale: '', confidence: null };

/** Remembers from now on what this browser writes, change by change. */
export function undoOwnScores({ shared, sheet, may }: UndoOptions): ScoreUndo {
	const steps: Step[] = [];
	let undoing = false;

	const watched = [shared.getMap(ROOT.scores), ...(sheet === null ? [] : [sheet.getMap(ROOT.sheet)])].map(
		(map) => {
			const changed = (event: Y.YMapEvent<unknown>) => {
				if (undoing || !event.transaction.local) return;
				for (const [key, { oldValue }] of event.changes.keys)
					steps.push({ map, key, before: parseStoredScore(oldValue) ?? BLANK, after: map.get(key) });
			};
			map.observe(changed);
			return () => map.unobserve(changed);
		}
	);

	function takeBack({ map, key, before, after }: Step): boolean {
		// Written over since, by another of the person's pages or by a round that closed: no longer the latest.
		if (map.get(key) !== after) return false;
		const onSheet = sheet !== null && map === sheet.getMap(ROOT.sheet) ? parseSheetKey(key) : null;
		const live = onSheet === null ? parseScoreKey(key) : null;
		if (sheet !== null && onSheet !== null) {
			if (!may({ kind: 'sheet', ...onSheet, value: before })) return false;
			writeSheetScore(sheet, onSheet.question, onSheet.round, before);
			return true;
		}
		if (live === null || !may({ kind: 'score', ...live, value: before })) return false;
		writeScore(shared, live.question, live.evaluator, before);
		return true;
	}

	return {
		undo: () => {
			flushWrites(shared);
			if (sheet !== null) flushWrites(sheet);
			undoing = true;
			try {
				for (let step = steps.pop(); step !== undefined; step = steps.pop()) if (takeBack(step)) return;
			} finally {
				undoing = false;
			}
		},
		stop: () => watched.forEach((stop) => stop())
	};
}
