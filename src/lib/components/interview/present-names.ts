/** Who of the team takes part in an interview, by name. */
import type { Evaluation } from '$lib/domain/evaluation.ts';
import type { Interview } from '$lib/domain/interview.ts';
import type { Words } from '$lib/words/words.ts';

/** Whoever has left since is told as that. */
export function presentNames({ present }: Interview, { members }: Evaluation, words: Words): string[] {
	const known = new Map(members.map(({ user, name }) => [user, name]));
	return present.map((user) => known.get(user) ?? words.interviews.former);
}
