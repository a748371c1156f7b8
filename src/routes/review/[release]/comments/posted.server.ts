/** From a form that a contact posts to a use case: who asks, what was filled in, and a refusal told by its code. */
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Section } from '$lib/domain/edit.ts';
import type { Actor } from '$lib/domain/evaluation.ts';
import { httpStatus, Refused, type RefusalCode } from '$lib/domain/refusal.ts';
import { SECTIONS } from '$lib/editor/section';
import { database, type Database } from '$server/db/connect.ts';
import { commentsByPerson } from '$server/people/limits.ts';
import type { PostedPlace } from '$server/use-cases/released-place.ts';
import { releaseKnownTo } from '../release-asked-for.server.ts';

export interface Posted {
	readonly db: Database;
	readonly actor: Actor;
	readonly now: number;
	readonly release: string;
	/** A field as text; empty when it isn't there. */
	text(name: string): string;
	/** A field that is a file with something in it, or null. */
	file(name: string): File | null;
}

export interface RefusedAct {
	readonly refused: RefusalCode;
	/** The field that it is about, where it is about one. */
	readonly field: string | null;
}

type Asking = Pick<RequestEvent, 'request' | 'locals' | 'url'> & {
	readonly params: { readonly release: string };
};

/** Runs the act. A refusal becomes a failure with its code; who may not read the release is told there is none. */
export async function posted<T>(
	{ request, locals: { actor }, url, params: { release } }: Asking,
	act: (posted: Posted) => Promise<T>
): Promise<T | ActionFailure<RefusedAct>> {
	if (actor === null) redirect(303, `/signin?next=${encodeURIComponent(url.pathname)}`);
	const now = Date.now();
	try {
		const db = database();
		if ((await releaseKnownTo(db.read, actor, release)) === null) throw new Refused('not-found');
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
		return await act({ db, actor, now, release, text, file });
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		const { field } = error.facts;
		return fail(httpStatus(error.code), {
			refused: error.code,
			field: typeof field === 'string' ? field : null
		});
	}
}

/** Where in the release the form says the comment belongs. */
export function placeIn(text: Posted['text']): PostedPlace {
	const area = whole(text('area'), 'area');
	if (text('question') !== '') return { area, question: text('question') };
	const section = SECTIONS.find((known): known is Section => known === text('section'));
	if (section === undefined) throw new Refused('bad-input', { field: 'section' });
	if (text('start') === '') return { area, section, words: null };
	const [start, end] = [whole(text('start'), 'start'), whole(text('end'), 'end')];
	return { area, section, words: { start, end, exact: text('exact') } };
}

function whole(text: string, field: string): number {
	if (!/^\d{1,9}$/.test(text)) throw new Refused('bad-input', { field });
	return Number(text);
}
