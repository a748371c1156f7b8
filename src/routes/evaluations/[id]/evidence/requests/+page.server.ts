/** What the municipality is asked for: proposed, sent, answered, ended. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { Refused } from '$lib/domain/refusal.ts';
import type { RequestEnd } from '$lib/domain/request.ts';
import { wordsFor, type Language } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { requestsOf } from '$server/repositories/request.ts';
import { endRequest } from '$server/use-cases/end-request.ts';
import { readWaitingDocuments } from '$server/use-cases/document-reader.ts';
import { extendRequests } from '$server/use-cases/extend-requests.ts';
import { keepAnswer } from '$server/use-cases/keep-answer.ts';
import { addRequest } from '$server/use-cases/propose-request.ts';
import { requestsForTeam } from '$server/use-cases/read-requests.ts';
import { rewordRequest } from '$server/use-cases/reword-request.ts';
import { sendRequests } from '$server/use-cases/send-requests.ts';
import { attachmentFiles } from '../../../../review/[release]/comments/attachment-files.server.ts';
import { perform, type Posted } from '../../perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id },
	url
}) => {
	depends(`evaluation:${id}`);
	const { team, name } = await parent();
	if (actor === null || team === null) error(403);
	const { evaluation } = team;
	const words = wordsFor(language);
	const may = (verb: 'propose-request' | 'send-requests' | 'keep-evidence') =>
		can(actor, { do: verb }, evaluation);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.requests.title }
		],
		...(await requestsForTeam(database().read, evaluation, Date.now())),
		question: url.searchParams.get('question'),
		hasContacts: evaluation.members.some(({ roles }) => roles.has('contact')),
		may: {
			propose: may('propose-request'),
			send: may('send-requests'),
			keep: may('keep-evidence')
		}
	};
};

const ends: readonly RequestEnd['kind'][] = ['accepted', 'closed', 'withdrawn'];

type Act = (
	posted: Posted,
	evaluation: string,
	language: Language
) => Promise<Readonly<Record<string, string | number>>>;

const acts = {
	propose: async ({ db, actor, now, text }, evaluation) => {
		const of = text('of');
		const place = of.includes('.')
			? { question: of }
			: { question: null, area: /^\d{1,2}$/.test(of) ? Number(of) : null };
		return addRequest(db, actor, { evaluation, ...place, text: text('text') }, now);
	},
	reword: async ({ db, actor, now, text }, evaluation) => {
		const [request, words, shown] = [text('request'), text('text'), text('shown')];
		await rewordRequest(db, actor, { evaluation, request, text: words, shown }, now);
		return {};
	},
	send: async ({ db, actor, now, text, whole }, evaluation) => {
		const requests = (await requestsOf(db.read, evaluation))
			.map(({ id }) => id)
			.filter((id) => text(`r-${id}`) !== '');
		return sendRequests(db, actor, { evaluation, requests, workingDays: whole('days') }, now);
	},
	extend: async ({ db, actor, now, text, whole }, evaluation) => {
		const more = { sending: text('sending'), workingDays: whole('days'), reason: text('reason') };
		return extendRequests(db, actor, { evaluation, ...more }, now);
	},
	keep: async ({ db, actor, now, text }, evaluation, language) => {
		const title = wordsFor(language).requests.keptTitle;
		const kept = { evaluation, answer: text('answer'), supplied: text('supplied') || null, title };
		const { id } = await keepAnswer(db, attachmentFiles(), actor, kept, now);
		readWaitingDocuments();
		return { card: id };
	},
	end: async ({ db, actor, now, text }, evaluation) => {
		const kind = ends.find((known) => known === text('kind'));
		if (kind === undefined) throw new Refused('bad-input', { field: 'kind' });
		const end = { evaluation, request: text('request'), kind, reason: text('reason') };
		await endRequest(db, actor, end, now);
		return {};
	}
} as const satisfies Record<string, Act>;

const posted =
	(name: keyof typeof acts) => async (event: RequestEvent & { readonly params: { readonly id: string } }) => {
		const act: Act = acts[name];
		const result = await perform(event, (form) => act(form, event.params.id, event.locals.language));
		if ('done' in result) return { act: name, ...result.done };
		const { refused, facts } = result.data;
		const field = typeof facts['field'] === 'string' ? facts['field'] : null;
		return fail(result.status, { act: name, refused, field });
	};

export const actions = {
	propose: posted('propose'),
	reword: posted('reword'),
	send: posted('send'),
	extend: posted('extend'),
	keep: posted('keep'),
	end: posted('end')
} satisfies Actions;
