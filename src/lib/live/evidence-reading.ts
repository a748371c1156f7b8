/** The evaluation's cards of evidence, read from the server: for pages that show them beside the work. */
import type { Evidence } from '../domain/evidence.ts';

export interface EvidenceRead {
	/** The oldest first. */
	readonly cards: readonly Evidence[];
	/** What the server calls this reading; null where it names none. */
	readonly tag: string | null;
}

/**
 * Null when the server doesn't answer, or no longer to this person. `known`: what was read before, which is given
 * back as it is where nothing has changed.
 */
export async function readEvidence(
	evaluation: string,
	known: EvidenceRead | null = null,
	ask: typeof fetch = fetch
): Promise<EvidenceRead | null> {
	const tag = known?.tag ?? null;
	try {
		const answer = await ask(`/evaluations/${encodeURIComponent(evaluation)}/evidence/cards`, {
			cache: 'no-store',
			headers: tag === null ? {} : { 'if-none-match': tag }
		});
		if (answer.status === 304) return known;
		if (!answer.ok) return null;
		// Our own server's words, written from the same type.
		const { cards } = (await answer.json()) as { cards: Evidence[] };
		return { cards, tag: answer.headers.get('etag') };
	} catch {
		// The browser says no more than that the line is gone.
		return null;
	}
}
