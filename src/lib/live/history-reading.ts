/** Reads the history of a question or of a section, beside the page. */
import type { HistoryLine, HistoryPlace } from '../domain/history.ts';

export type HistoryRead =
	/** The latest first. */
	{ readonly kind: 'read'; readonly lines: readonly HistoryLine[] } | { readonly kind: 'no-answer' };

export async function readHistory(
	evaluation: string,
	place: HistoryPlace,
	ask: typeof fetch = fetch
): Promise<HistoryRead> {
	const asked = new URLSearchParams(
		'question' in place ? { question: place.question } : { area: String(place.area), section: place.section }
	);
	try {
		const answer = await ask(`/evaluations/${encodeURIComponent(evaluation)}/history?${asked}`, {
			cache: 'no-store'
		});
		// Our own server's words, written from the same type.
		return answer.ok
			? { kind: 'read', lines: (await answer.json()) as HistoryLine[] }
			: { kind: 'no-answer' };
	} catch {
		// The browser says no more than that the line is gone.
		return { kind: 'no-answer' };
	}
}
