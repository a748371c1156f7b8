/** The cards of evidence that this browser read last, for a workspace that opens without a network. */
import type { EvidenceRead } from './evidence-reading.ts';
import { browserFacts, type FactStore } from './fact-store.ts';

/** Raised when cards are told in another shape: those of an older page are then not shown. */
const SHAPE = 1;
/** No evaluation's id has a space. */
const nameOf = (evaluation: string) => `${evaluation} evidence`;

/** Forgotten with all else that is kept for the person. */
export async function keepEvidence(
	user: string,
	evaluation: string,
	read: EvidenceRead,
	store: FactStore = browserFacts
): Promise<void> {
	await store.put(user, nameOf(evaluation), { shape: SHAPE, read });
}

/** Null when nothing is kept. */
export async function recallEvidence(
	user: string,
	evaluation: string,
	store: FactStore = browserFacts
): Promise<EvidenceRead | null> {
	const kept = await store.get(user, nameOf(evaluation));
	return isKept(kept) ? kept.read : null;
}

function isKept(kept: unknown): kept is { readonly read: EvidenceRead } {
	return typeof kept === 'object' && kept !== null && 'shape' in kept && kept.shape === SHAPE;
}
