/** Reads the team's facts again without the page noticing when the server doesn't answer. */
import { parse } from 'devalue';
import type { TeamFacts } from './team-facts.ts';

export type FactsRead =
	| { readonly kind: 'read'; readonly facts: TeamFacts }
	/** No answer, or one that says to come back. */
	| { readonly kind: 'no-answer' }
	/** Signed out, or no longer on the team: the page itself has to find out what to show. */
	| { readonly kind: 'turned-away' };

export async function readFacts(evaluation: string, ask: typeof fetch = fetch): Promise<FactsRead> {
	try {
		const answer = await ask(`/evaluations/${encodeURIComponent(evaluation)}/facts`, { cache: 'no-store' });
		if (answer.status >= 500) return { kind: 'no-answer' };
		if (!answer.ok) return { kind: 'turned-away' };
		// Our own server's words, written from the same type.
		return { kind: 'read', facts: parse(await answer.text()) as TeamFacts };
	} catch {
		// The browser says no more than that the line is gone.
		return { kind: 'no-answer' };
	}
}
