/** `confirmations`: who stands behind an agreed score, and who reserves themselves. Only the server writes it. */
import type * as Y from 'yjs';
import { fieldsOf, isText, oneOf, orNull } from './json.ts';
import { ROOT, parseScoreKey, scoreKey } from './names.ts';

export interface StoredConfirmation {
	/** id of the agreed score it is about; it counts for no other */
	readonly of: string;
	readonly kind: 'confirm' | 'reserve';
	readonly text: string | null;
}

export interface ConfirmationEntry {
	readonly question: string;
	readonly evaluator: string;
	readonly confirmation: StoredConfirmation;
}

const SHAPE = { of: isText, kind: oneOf('confirm', 'reserve'), text: orNull(isText) };

export function confirmationOf(doc: Y.Doc, question: string, evaluator: string): StoredConfirmation | null {
	return fieldsOf(doc.getMap(ROOT.confirmations).get(scoreKey(question, evaluator)), SHAPE);
}

export function confirmationsIn(doc: Y.Doc): ConfirmationEntry[] {
	const entries: ConfirmationEntry[] = [];
	for (const [key, value] of doc.getMap(ROOT.confirmations).entries()) {
		const at = parseScoreKey(key);
		const confirmation = fieldsOf(value, SHAPE);
		if (at !== null && confirmation !== null) entries.push({ ...at, confirmation });
	}
	return entries;
}

export function writeConfirmation(
	doc: Y.Doc,
	question: string,
	evaluator: string,
	{ of, kind, text }: StoredConfirmation
): void {
	doc.getMap(ROOT.confirmations).set(scoreKey(question, evaluator), { of, kind, text });
}
