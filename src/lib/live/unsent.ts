/** What somebody has written in a document that the server has not committed, piece by piece for a person. */
import * as Y from 'yjs';
import { parseNarrativeRoot, parseNotesRoot, parseScoreKey, parseSheetKey, ROOT } from '../document/names.ts';
import type { Section } from '../document/names.ts';
import { isScoreValue } from '../domain/score.ts';
import type { Score } from '../domain/score.ts';
import type { Clocks } from './clocks.ts';
import { unsentNotes, unsentText } from './unsent-text.ts';

export type Unsent =
	| { readonly kind: 'score'; readonly question: string; readonly evaluator: string; readonly value: Score }
	| { readonly kind: 'sheet'; readonly question: string; readonly round: number; readonly value: Score }
	| { readonly kind: 'narrative'; readonly area: number; readonly section: Section; readonly text: string }
	| { readonly kind: 'notes'; readonly interview: string; readonly text: string };

/** The keys whose present value was set after the committed clocks, with values that are scores. */
function unsentScores(doc: Y.Doc, root: string, committed: Clocks): [key: string, value: Score][] {
	const map = doc.getMap<unknown>(root);
	const found: [string, Score][] = [];
	for (const [key, item] of map._map) {
		if (item.deleted || item.lastId.clock < (committed.get(item.id.client) ?? 0)) continue;
		const value = map.get(key);
		if (isScoreValue(value, Infinity)) found.push([key, value]);
	}
	return found;
}

function fromScores(doc: Y.Doc, committed: Clocks): Unsent[] {
	return unsentScores(doc, ROOT.scores, committed).flatMap(([key, value]) => {
		const parsed = parseScoreKey(key);
		return parsed === null ? [] : [{ kind: 'score', ...parsed, value }];
	});
}

function fromSheet(doc: Y.Doc, committed: Clocks): Unsent[] {
	return unsentScores(doc, ROOT.sheet, committed).flatMap(([key, value]) => {
		const parsed = parseSheetKey(key);
		return parsed === null ? [] : [{ kind: 'sheet', ...parsed, value }];
	});
}

function fromNarrative(doc: Y.Doc, root: string, committed: Clocks): Unsent[] {
	const place = parseNarrativeRoot(root);
	if (place === null) return [];
	const text = unsentText(doc.get(root, Y.XmlElement), committed);
	return text === '' ? [] : [{ kind: 'narrative', ...place, text }];
}

function fromNotes(doc: Y.Doc, root: string, committed: Clocks): Unsent[] {
	const interview = parseNotesRoot(root);
	if (interview === null) return [];
	const text = unsentNotes(doc.getText(root), committed);
	return text === '' ? [] : [{ kind: 'notes', interview, text }];
}

/**
 * The scores and the text runs in `doc` beyond the clocks known to be committed. What was only deleted or
 * formatted is not among them: there is nothing to insert or copy.
 */
export function unsentOf(doc: Y.Doc, committed: Clocks): Unsent[] {
	const roots = [...doc.share.keys()];
	return [
		...(roots.includes(ROOT.scores) ? fromScores(doc, committed) : []),
		...(roots.includes(ROOT.sheet) ? fromSheet(doc, committed) : []),
		...roots.flatMap((root) => fromNarrative(doc, root, committed)),
		...roots.flatMap((root) => fromNotes(doc, root, committed))
	];
}
