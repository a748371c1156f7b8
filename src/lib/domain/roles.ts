/** Which roles somebody holds in an evaluation. */
import type { Actor, Evaluation, Role } from './evaluation.ts';

/** All roles that the actor holds here. */
export function rolesOf(actor: Actor, evaluation: Evaluation): Role[] {
	const member = evaluation.members.find(({ user }) => user === actor.user);
	return [...(member?.roles ?? []), ...(actor.administrator ? (['administrator'] as const) : [])];
}
