/** From a form that a contact posts to a use case: who asks, what was filled in, and a refusal told by its code. */
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '$lib/domain/evaluation.ts';
import { httpStatus, Refused, type RefusalCode } from '$lib/domain/refusal.ts';
import { database, type Database } from '$server/db/connect.ts';
import { commentsByPerson } from '$server/people/limits.ts';

export interface ContactPosted {
	readonly db: Database;
	readonly actor: Actor;
	readonly now: number;
	/** A field as text; empty when it isn't there. */
	text(name: string): string;
	/** A field that is a file with something in it, or null. */
	file(name: string): File | null;
	/** All fields that are text, in their order. */
	fields(): readonly (readonly [name: string, value: string])[];
}

export interface RefusedAct {
	readonly refused: RefusalCode;
	/** The field that it is about, where it is about one. */
	readonly field: string | null;
}

/**
 * Runs the act. A refusal becomes a failure with its code; who may not read what it is about, by `known`, is told that
 * there is none.
 */
export async function postedByContact<T>(
	{ request, locals: { actor }, url }: Pick<RequestEvent, 'request' | 'locals' | 'url'>,
	known: (asking: { readonly actor: Actor }) => Promise<boolean>,
	act: (posted: ContactPosted) => Promise<T>
): Promise<T | ActionFailure<RefusedAct>> {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const now = Date.now();
	try {
		const db = database();
		if (!(await known({ actor }))) throw new Refused('not-found');
		if (!commentsByPerson.take(actor.user, now)) throw new Refused('too-fast');
		const form = await request.formData();
		const text = (name: string) => {
			const value = form.get(name);
			if (typeof value !== 'string') return '';
			// No database keeps it, and no id has it.
			if (value.includes('\0')) throw new Refused('bad-input', { field: name });
			return value;
		};
		const file = (name: string) => {
			const value = form.get(name);
			return value instanceof File && value.name !== '' ? value : null;
		};
		const fields = () =>
			[...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
		return await act({ db, actor, now, text, file, fields });
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		const { field } = error.facts;
		return fail(httpStatus(error.code), {
			refused: error.code,
			field: typeof field === 'string' ? field : null
		});
	}
}
