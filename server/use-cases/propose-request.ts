import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Database } from '../db/connect.ts';
import { act, type Acting } from './act.ts';
import { storeProposals, type Proposed } from './proposing.ts';

export type ProposeRequest = Proposed & { readonly evaluation: string };

/** Notes within the team what the municipality should send; it hears nothing before a lead sends. */
export async function addRequest(
	db: Database,
	actor: Actor,
	{ evaluation, ...proposed }: ProposeRequest,
	now: number
): Promise<{ readonly id: string }> {
	return act(db, actor, evaluation, { do: 'propose-request' }, now, async (acting) => ({
		id: await proposeRequest(acting, proposed)
	}));
}

/** The same inside another act, by somebody who may propose. The request's id. */
export async function proposeRequest(acting: Acting, proposed: Proposed): Promise<string> {
	const [id] = await storeProposals(acting, 'missing', [proposed]);
	if (id === undefined) throw new Error('one request was proposed');
	await acting.log('propose-request', { question: proposed.question });
	return id;
}
