/** Reads what the projector shows. */
import type { Projected } from '../domain/projected.ts';

/** Null when no answer came, or one that says to come back: what was known goes on being shown. */
export async function readProjected(
	evaluation: string,
	ask: typeof fetch = fetch
): Promise<Projected | null> {
	try {
		const answer = await ask(`/evaluations/${encodeURIComponent(evaluation)}/calibrate/projector/state`, {
			cache: 'no-store'
		});
		// Our own server's words, written from the same type.
		return answer.ok ? ((await answer.json()) as Projected) : null;
	} catch {
		// The browser says no more than that the line is gone.
		return null;
	}
}
