/** A person who was interviewed asks what is kept about them: for administrators, who need not be on the team. */
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import type { PersonAnswer } from '$lib/domain/person-kept.ts';
import type { Erasure } from '$lib/domain/erasure.ts';
import { can } from '$lib/domain/permissions.ts';
import { Refused, type RefusalCode } from '$lib/domain/refusal.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { namesOf } from '$server/repositories/interview-name.ts';
import { ledger } from '$server/retention/ledger.ts';
import { answerPerson } from '$server/use-cases/answer-person.ts';
import { eraseForPerson, type EraseForPerson } from '$server/use-cases/erase-for-person.ts';
import { evaluationAskedFor } from '../asked-for.server.ts';
import { perform, type Posted } from '../perform.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({
	locals: { actor, language },
	parent,
	depends,
	params: { id }
}) => {
	depends(`evaluation:${id}`);
	const { name } = await parent();
	if (actor === null) error(403);
	const { read } = database();
	const evaluation = await evaluationAskedFor(read, actor, id);
	if (!can(actor, { do: 'answer-person' }, evaluation)) error(403);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${id}` },
			{ text: words.retention.person.title }
		],
		of: { municipality: evaluation.municipality.name, year: evaluation.year },
		/** How many; whose they are is only told of whoever asks. */
		names: (await namesOf(read, id)).length
	};
};

type Done = Partial<{ readonly answer: PersonAnswer; readonly receipt: Erasure }>;

const posted =
	(act: string, run: (posted: Posted, evaluation: string) => Promise<Done>) =>
	async (event: RequestEvent & { readonly params: { readonly id: string } }) => {
		const nothing = { act, refused: null as RefusalCode | null, answer: null, receipt: null };
		const result = await perform(event, (form) => run(form, event.params.id));
		if ('done' in result) return { ...nothing, ...result.done };
		return fail(result.status, { ...nothing, refused: result.data.refused });
	};

export const actions = {
	show: posted('show', async ({ db, actor, now, text }, evaluation) => ({
		answer: await answerPerson(db, actor, { evaluation, whom: text('whom') }, now)
	})),
	erase: posted('erase', async ({ db, actor, now, text }, evaluation) => ({
		receipt: await eraseForPerson(db, ledger(), actor, { evaluation, ...asked(text) }, now)
	}))
} satisfies Actions;

function asked(text: Posted['text']): EraseForPerson {
	const [code, interview] = [text('code'), text('interview')];
	switch (text('what')) {
		case 'name':
			return { what: 'name', code };
		case 'names':
			return { what: 'names' };
		case 'lines':
			return { what: 'lines', interview, code };
		case 'notes':
			return { what: 'notes', interview };
		default:
			throw new Refused('bad-input', { field: 'what' });
	}
}
