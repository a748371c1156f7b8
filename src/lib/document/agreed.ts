/** `agreed`: the score a question was agreed on, and its reopening. Only the server writes it. */
import type * as Y from 'yjs';
import { fieldsOf, isCount, isShaped, isText, orNull } from './json.ts';
import { ROOT } from './names.ts';

export interface StoredReopening {
	readonly by: string;
	/** milliseconds since 1970 */
	readonly at: number;
	readonly reason: string;
}

export interface StoredAgreement {
	/** what confirmations refer to */
	readonly id: string;
	/** hundredths of a point */
	readonly x: number;
	readonly reason: string | null;
	readonly by: string;
	/** milliseconds since 1970 */
	readonly at: number;
	/** present once the question was opened again: then its scores are open */
	readonly reopened?: StoredReopening;
}

const AGREED = { id: isText, x: isCount, reason: orNull(isText), by: isText, at: isCount };
const REOPENING = { by: isText, at: isCount, reason: isText };
const REOPENED = {
	...AGREED,
	reopened: (value: unknown): value is StoredReopening => isShaped(value, REOPENING)
};

function parse(value: unknown): StoredAgreement | null {
	return fieldsOf(value, AGREED) ?? fieldsOf(value, REOPENED);
}

export function agreementOf(doc: Y.Doc, question: string): StoredAgreement | null {
	return parse(doc.getMap(ROOT.agreed).get(question));
}

export function agreementsIn(doc: Y.Doc): Map<string, StoredAgreement> {
	const agreements = new Map<string, StoredAgreement>();
	for (const [question, value] of doc.getMap(ROOT.agreed).entries()) {
		const agreement = parse(value);
		if (agreement !== null) agreements.set(question, agreement);
	}
	return agreements;
}

export function writeAgreement(doc: Y.Doc, question: string, agreement: StoredAgreement): void {
	const { id, x, reason, by, at, reopened } = agreement;
	const stored = { id, x, reason, by, at };
	doc.getMap(ROOT.agreed).set(question, reopened === undefined ? stored : { ...stored, reopened });
}
