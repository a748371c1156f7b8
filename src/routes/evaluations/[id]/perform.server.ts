/** From a posted form to a use case: who asks, what was filled in, and a refusal told by its code. */
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '$lib/domain/evaluation.ts';
import { httpStatus, Refused, type RefusalCode, type RefusalFacts } from '$lib/domain/refusal.ts';
import { database, type Database } from '$server/db/connect.ts';
import { actsByPerson, holdBack } from '$server/people/limits.ts';
import { evaluationKnownTo } from './asked-for.server.ts';

export interface Posted {
	readonly db: Database;
	readonly actor: Actor;
	readonly now: number;
	/** A field as text; empty when it isn't there. */
	text(name: string): string;
	/** A field as a whole number; refused when it is none. */
	whole(name: string): number;
	/** The files chosen in a field; a field that was left empty has none. */
	files(name: string): readonly File[];
	/** A field that holds JSON; refused when it is none. */
	json(name: string): unknown;
}

export interface RefusedAct {
	readonly refused: RefusalCode;
	readonly facts: RefusalFacts;
}

type Asking = Pick<RequestEvent, 'request' | 'locals' | 'url'> & { readonly params: { readonly id: string } };

/**
 * Runs the act. A refusal becomes a failure with its code; anything else is a fault. Who may not read the evaluation is
 * refused as if there were none.
 */
export async function perform<T>(
	{ request, locals, url, params }: Asking,
	act: (posted: Posted) => Promise<T>
): Promise<{ done: T } | ActionFailure<RefusedAct>> {
	const { actor } = locals;
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const form = await request.formData();
	if ((await evaluationKnownTo(database().read, actor, params.id)) === null)
		return refuse(new Refused('not-found'));
	const text = (name: string) => {
		const value = form.get(name);
		if (typeof value !== 'string') return '';
		// No database keeps it, and no id has it.
		if (value.includes('\0')) throw new Refused('bad-input', { field: name });
		return value;
	};
	const posted: Posted = {
		db: database(),
		actor,
		now: Date.now(),
		text,
		whole(name) {
			if (!/^\d{1,9}$/.test(text(name))) throw new Refused('bad-input', { field: name });
			return Number(text(name));
		},
		files: (name) =>
			form
				.getAll(name)
				.filter((value) => value instanceof File && (value.name !== '' || value.size > 0)) as File[],
		json(name) {
			try {
				return JSON.parse(text(name)) as unknown;
			} catch {
				throw new Refused('bad-input', { field: name });
			}
		}
	};
	try {
		holdBack(actsByPerson, actor.user, posted.now);
		return { done: await act(posted) };
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return refuse(error);
	}
}

function refuse({ code, facts }: Refused): ActionFailure<RefusedAct> {
	return fail(httpStatus(code), { refused: code, facts });
}
