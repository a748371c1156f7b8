/** What came of an act on evidence, as its form is told. */
import type { RefusalCode } from '$lib/domain/refusal.ts';
import type { Words } from '$lib/words/words.ts';

export interface EvidenceAnswer {
	readonly act: string;
	/** The card that was made; empty for other acts. */
	readonly id: string;
	readonly refused: RefusalCode | null;
	/** The field that is refused. */
	readonly field: string | null;
	/** What was written, where it was refused. */
	readonly written: Readonly<Record<string, string>>;
}

/** A field's error, when it is the one that was refused. */
export function errorAt(answer: EvidenceAnswer | null, field: string, words: Words): string | null {
	if (answer === null || answer.refused === null || answer.field !== field) return null;
	return words.evidence.fieldErrors[field] ?? words.refusal[answer.refused];
}

/** A refusal that is no single field's. */
export function errorOf(answer: EvidenceAnswer | null, words: Words): string | null {
	return answer === null || answer.refused === null || answer.field !== null
		? null
		: words.refusal[answer.refused];
}
