/** The lines of one's own interviews that are tied to questions. Asked for each time, and kept nowhere. */
import type { PlacedLine } from '../domain/note-line.ts';

export interface TaggedInterview {
	readonly interview: string;
	readonly title: string;
	readonly lines: readonly PlacedLine[];
}

/** Without a network, or once they may not be read any more, there are none. */
export async function readTaggedLines(
	evaluation: string,
	signal: AbortSignal
): Promise<readonly TaggedInterview[]> {
	try {
		const answer = await fetch(`/evaluations/${evaluation}/interviews/lines`, { signal, cache: 'no-store' });
		return answer.ok ? ((await answer.json()) as readonly TaggedInterview[]) : [];
	} catch {
		// The line is gone, or the question was closed meanwhile.
		return [];
	}
}
