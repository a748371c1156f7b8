/** From a form about comments on a release to a use case. */
import type { ActionFailure, RequestEvent } from '@sveltejs/kit';
import type { Section } from '$lib/domain/edit.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { SECTIONS } from '$lib/editor/section';
import { database } from '$server/db/connect.ts';
import type { PostedPlace } from '$server/use-cases/released-place.ts';
import { postedByContact, type ContactPosted, type RefusedAct } from '../../../posted-by-contact.server.ts';
import { releaseKnownTo } from '../release-asked-for.server.ts';

export type Posted = ContactPosted & { readonly release: string };

type Asking = Pick<RequestEvent, 'request' | 'locals' | 'url'> & {
	readonly params: { readonly release: string };
};

/** Runs the act. A refusal becomes a failure with its code; who may not read the release is told there is none. */
export async function posted<T>(
	event: Asking,
	act: (posted: Posted) => Promise<T>
): Promise<T | ActionFailure<RefusedAct>> {
	const { release } = event.params;
	return postedByContact(
		event,
		async ({ actor }) => (await releaseKnownTo(database().read, actor, release)) !== null,
		(form) => act({ ...form, release })
	);
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
