/** All comments on a release: what the contacts have drafted and sent, and what they were answered. */
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ShownDrafts } from '$lib/domain/comment-draft.ts';
import { Refused, type RefusalCode } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { attachFile, attachLink, detach } from '$server/use-cases/attach.ts';
import { changeDraft } from '$server/use-cases/change-draft.ts';
import { commentOnRelease } from '$server/use-cases/comment-on-release.ts';
import { removeDraft } from '$server/use-cases/remove-draft.ts';
import { sendComments } from '$server/use-cases/send-comments.ts';
import { releaseAskedFor } from '../release-asked-for.server.ts';
import { reviewTalk } from '../review-talk.server.ts';
import { attachmentFiles } from './attachment-files.server.ts';
import { placeIn, posted, type Posted } from './posted.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { actor: asking, language }, depends, url }) => {
	depends(`release:${params.release}`);
	const { read } = database();
	const { release, evaluation, actor } = await releaseAskedFor(read, asking, params.release, url);
	const { municipality, year } = evaluation;
	const words = wordsFor(language);
	const talk = await reviewTalk(read, actor, { release, evaluation });
	return {
		crumbs: [
			{ text: words.release.review.title, href: `/review/${release.id}` },
			{ text: words.contactComments.title }
		],
		name: words.evaluations.name(municipality.name, year),
		release: release.id,
		n: release.n,
		...talk
	};
};

type Event = RequestEvent & { readonly params: { readonly release: string } };

/** With script the page reads itself again; without, the list is shown where the comment stands. */
function shownAt({ request, params }: Event, comment: string | null): void {
	if (request.headers.get('x-sveltekit-action') === 'true') return;
	redirect(303, `/review/${params.release}/comments${comment === null ? '' : `#c-${comment}`}`);
}

/** The evidence that came with a comment; the comment is kept even where it is not taken. */
async function evidence(form: Posted, comment: string): Promise<RefusalCode | null> {
	try {
		await attach(form, comment);
		return null;
	} catch (error) {
		if (error instanceof Refused) return error.code;
		throw error;
	}
}

async function attach({ db, actor, now, release, text, file }: Posted, comment: string): Promise<boolean> {
	const given = file('file');
	if (given !== null) {
		const bytes = new Uint8Array(await given.arrayBuffer());
		await attachFile(db, attachmentFiles(), actor, { release, comment, name: given.name, bytes }, now);
	}
	const address = text('address');
	if (address !== '')
		await attachLink(db, actor, { release, comment, address, name: text('addressName') }, now);
	return given !== null || address !== '';
}

const act = {
	add: async (form: Posted) => {
		const { db, actor, now, release, text } = form;
		const input = { release, kind: text('kind'), body: text('body'), place: placeIn(text) };
		const { id } = await commentOnRelease(db, actor, input, now);
		return { done: 'add', comment: id, without: await evidence(form, id) } as const;
	},
	change: async ({ db, actor, now, release, text }: Posted) => {
		const comment = text('comment');
		await changeDraft(db, actor, { release, comment, kind: text('kind'), body: text('body') }, now);
		return { done: 'change', comment } as const;
	},
	remove: async ({ db, actor, now, release, text }: Posted) => {
		await removeDraft(db, attachmentFiles(), actor, { release, comment: text('comment') }, now);
		return { done: 'remove', comment: null } as const;
	},
	attach: async (form: Posted) => {
		const comment = form.text('comment');
		if (!(await attach(form, comment))) throw new Refused('bad-input', { field: 'file' });
		return { done: 'attach', comment } as const;
	},
	detach: async ({ db, actor, now, release, text }: Posted) => {
		const [comment, attachment] = [text('comment'), text('attachment')];
		await detach(db, attachmentFiles(), actor, { release, comment, attachment }, now);
		return { done: 'detach', comment } as const;
	},
	send: async ({ db, actor, now, release, text }: Posted) => {
		const { sent } = await sendComments(db, actor, { release, shown: shownIn(text('shown')) }, now);
		return { done: 'send', comment: null, sent } as const;
	}
};

/** The drafts of the summary: `<id>:<changed at>`, divided by spaces. */
function shownIn(text: string): ShownDrafts {
	return Object.fromEntries(
		text.split(' ').flatMap((one) => {
			const [, id, at] = /^([A-Za-z0-9-]{1,64}):(\d{1,16})$/.exec(one) ?? [];
			return id === undefined || at === undefined ? [] : [[id, Number(at)]];
		})
	);
}

const action =
	<T extends { readonly done: string; readonly comment: string | null }>(fn: (form: Posted) => Promise<T>) =>
	async (event: Event) => {
		const result = await posted(event, fn);
		if (!('done' in result)) return fail(result.status, result.data);
		shownAt(event, result.comment);
		return result;
	};

export const actions = {
	add: action(act.add),
	change: action(act.change),
	remove: action(act.remove),
	attach: action(act.attach),
	detach: action(act.detach),
	send: action(act.send)
} satisfies Actions;
