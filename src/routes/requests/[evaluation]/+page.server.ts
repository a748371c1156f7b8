/** What the team asks a municipality for, as its contacts read and answer it. */
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ShownDrafts } from '$lib/domain/comment-draft.ts';
import { can } from '$lib/domain/permissions.ts';
import { refusalCodes, Refused, type RefusalCode } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import {
	answerRequest,
	discardAnswer,
	supplyFile,
	supplyLink,
	unsupply
} from '$server/use-cases/answer-request.ts';
import { requestsForContacts } from '$server/use-cases/read-requests.ts';
import { sendAnswers } from '$server/use-cases/send-answers.ts';
import { attachmentFiles } from '../../review/[release]/comments/attachment-files.server.ts';
import { postedByContact, type ContactPosted } from '../../posted-by-contact.server.ts';
import { markOf, requestsAskedFor, requestsKnownTo } from './requests-asked-for.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	params: { evaluation: id },
	locals: { actor: asking, language },
	depends,
	url
}) => {
	depends(`requests:${id}`);
	const { read } = database();
	const { evaluation, actor } = await requestsAskedFor(read, asking, id, url);
	const words = wordsFor(language);
	const { municipality, year, phase } = evaluation;
	const name = words.evaluations.name(municipality.name, year);
	const requests = await requestsForContacts(read, evaluation, Date.now());
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.requests.contact.title }
		],
		...{ name, evaluation: id, requests },
		mark: markOf(phase, requests),
		without: refusalCodes.find((known) => known === url.searchParams.get('without')) ?? null,
		mayAnswer: can(actor, { do: 'answer-request' }, evaluation)
	};
};

type Posted = ContactPosted & { readonly evaluation: string };

async function attach(form: Posted, request: string): Promise<RefusalCode | null> {
	const { db, actor, now, evaluation, text, file } = form;
	const asked = { evaluation, request };
	try {
		const given = file('file');
		if (given !== null) {
			const bytes = new Uint8Array(await given.arrayBuffer());
			await supplyFile(db, attachmentFiles(), actor, { ...asked, name: given.name, bytes }, now);
		}
		const address = text('address');
		if (address !== '') await supplyLink(db, actor, { ...asked, address, name: text('addressName') }, now);
		return null;
	} catch (error) {
		if (error instanceof Refused) return error.code;
		throw error;
	}
}

const acts = {
	save: async (form: Posted) => {
		const { db, actor, now, evaluation, text } = form;
		const request = text('request');
		const shown = /^\d{1,16}$/.test(text('shown')) ? Number(text('shown')) : null;
		await answerRequest(db, actor, { evaluation, request, text: text('text'), shown }, now);
		return { done: 'save', request, without: await attach(form, request) } as const;
	},
	remove: async ({ db, actor, now, evaluation, text }: Posted) => {
		const [request, supplied] = [text('request'), text('supplied')];
		await unsupply(db, attachmentFiles(), actor, { evaluation, request, supplied }, now);
		return { done: 'remove', request } as const;
	},
	discard: async ({ db, actor, now, evaluation, text }: Posted) => {
		const request = text('request');
		await discardAnswer(db, attachmentFiles(), actor, { evaluation, request }, now);
		return { done: 'discard', request } as const;
	},
	send: async ({ db, actor, now, evaluation, fields }: Posted) => {
		const { sent } = await sendAnswers(db, actor, { evaluation, shown: shownIn(fields()) }, now);
		return { done: 'send', request: null, sent } as const;
	}
};

/** The chosen drafts: `a-<id>` with when each was changed as the page showed it. */
function shownIn(fields: readonly (readonly [string, string])[]): ShownDrafts {
	return Object.fromEntries(
		fields.flatMap(([name, value]) => {
			const [, id] = /^a-([A-Za-z0-9-]{1,64})$/.exec(name) ?? [];
			return id === undefined || !/^\d{1,16}$/.test(value) ? [] : [[id, Number(value)]];
		})
	);
}

type Event = RequestEvent & { readonly params: { readonly evaluation: string } };

/** With script the page reads itself again; without, it is shown where the request stands. */
const action =
	<T extends { readonly done: string; readonly request: string | null }>(act: (form: Posted) => Promise<T>) =>
	async (event: Event) => {
		const { evaluation } = event.params;
		const known = async (form: Pick<ContactPosted, 'actor'>) =>
			(await requestsKnownTo(database().read, form.actor, evaluation)) !== null;
		const result = await postedByContact(event, known, (form) => act({ ...form, evaluation }));
		if (!('done' in result)) return fail(result.status, result.data);
		if (event.request.headers.get('x-sveltekit-action') !== 'true') {
			const { request } = result;
			const told =
				'without' in result && typeof result.without === 'string' ? `?without=${result.without}` : '';
			redirect(303, `/requests/${evaluation}${told}${request === null ? '' : `#r-${request}`}`);
		}
		return result;
	};

export const actions = {
	save: action(acts.save),
	remove: action(acts.remove),
	discard: action(acts.discard),
	send: action(acts.send)
} satisfies Actions;
