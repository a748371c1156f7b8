/** What an update would change, in the words that rights are written in. */
import type * as Y from 'yjs';
import type { Edit } from '../domain/edit.ts';
import type { Touch, Verdict } from './classify.ts';
import { CONTENT } from './guard/struct.ts';
import {
	ROOT,
	SERVER_ROOTS,
	parseNarrativeRoot,
	parseNotesRoot,
	parseScoreKey,
	parseSheetKey
} from './names.ts';
import { narrativeFault } from './narrative-shape.ts';

function unknown(why: string): Edit {
	return { kind: 'unknown', why };
}

/** The edit of one key in `scores` or `sheet`; null when another touch of the same key says it. */
function keyedEdit(touch: Touch): Edit | null {
	const { container, key, operation, struct, value } = touch;
	if (operation === 'overwrite') return null;
	// What a tombstone leaves behind is told by a touch of its own.
	if (operation === 'set' && struct?.content === CONTENT.deleted) return null;
	if (operation === 'set' && struct?.content !== CONTENT.any) return unknown('score-content');
	if (container.depth > 0 || key === null) return unknown('score-place');
	if (container.root === ROOT.sheet) {
		const at = parseSheetKey(key);
		return at === null ? unknown('sheet-key') : { kind: 'sheet', ...at, value };
	}
	const at = parseScoreKey(key);
	return at === null ? unknown('score-key') : { kind: 'score', ...at, value };
}

/** Characters that no field shows as they are: places counted in it would differ from the document's. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNSHOWN = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** Notes are characters, nothing else; whatever goes may go. */
function isPlainText({ container, key, struct }: Touch): boolean {
	if (container.depth > 0 || key !== null) return false;
	if (struct === null || struct.content === CONTENT.deleted) return true;
	return struct.content === CONTENT.string && typeof struct.value === 'string' && !UNSHOWN.test(struct.value);
}

/**
 * The edits of a verdict: one per value of a score, one per section of text or notes, one per root that is the server's.
 * Text counts as a section's only when all of it stands in the written table (see `narrative-shape`).
 */
export function editsOf(verdict: Extract<Verdict, { kind: 'edits' }>, doc: Y.Doc): Edit[] {
	const edits: Edit[] = [];
	const told = new Set<string>();
	for (const touch of verdict.edits) {
		const { root } = touch.container;
		if (root === ROOT.scores || root === ROOT.sheet) {
			const edit = keyedEdit(touch);
			if (edit !== null) edits.push(edit);
			continue;
		}
		const section = parseNarrativeRoot(root);
		if (section !== null) {
			const fault = narrativeFault(touch);
			if (fault !== null) edits.push(unknown(fault));
		}
		const interview = parseNotesRoot(root);
		if (interview !== null && !isPlainText(touch)) edits.push(unknown('notes-content'));
		if (told.has(root)) continue;
		told.add(root);
		if (section !== null) edits.push({ kind: 'narrative', ...section });
		else if (interview !== null) edits.push({ kind: 'notes', interview });
		else if (SERVER_ROOTS.has(root) && doc.share.has(root)) edits.push({ kind: 'server', root });
		else edits.push(unknown('root'));
	}
	return edits;
}
