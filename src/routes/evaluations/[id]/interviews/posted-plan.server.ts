/** Forms about interviews: the plan that was filled in, and an answer that names what it was about. */
import { fail, type RequestEvent } from '@sveltejs/kit';
import type { Answer } from '$lib/components/interview/plan-form.ts';
import type { Evaluation } from '$lib/domain/evaluation.ts';
import { questionsOf } from '$lib/domain/instrument.ts';
import { rolesIn, type InterviewPlan } from '$lib/domain/interview.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { loadEvaluation } from '$server/repositories/evaluation.ts';
import { perform, type Posted } from '../perform.server.ts';

type Event = RequestEvent & { readonly params: { readonly id: string } };
/** May say what it was about, for the answer. */
type Act<E> = (posted: Posted, event: E) => Promise<{ readonly of: string } | void>;

/** The answer names the act, so that it is shown where it was asked for; a refused one also what it was about. */
export function answering<E extends Event>(act: string, perform_: Act<E>) {
	return async (event: E) => {
		let of = '';
		const result = await perform(event, async (posted) => {
			of = posted.text('code');
			return (await perform_(posted, event)) ?? { of: '' };
		});
		if ('done' in result) return { act, of: result.done.of, refused: null, facts: null } satisfies Answer;
		const { status, data } = result;
		return fail(status, { act, of, refused: data.refused, facts: data.facts } satisfies Answer);
	};
}

/** What the plan's fields hold. Refuses roles that can't be read; the use case judges the rest. */
export async function postedPlan({ db, text }: Posted, id: string): Promise<InterviewPlan> {
	const evaluation = await loadEvaluation(db.read, id);
	if (evaluation === null) throw new Refused('not-found');
	const roles = rolesIn(text('roles'));
	if (roles === null) throw new Refused('bad-input', { field: 'roles' });
	return {
		title: text('title'),
		...{ day: text('day') || null, starts: text('starts') || null, ends: text('ends') || null },
		place: text('place'),
		roles,
		questions: ticked('question-', questionsOf(evaluation.edition), text),
		present: ticked('present-', teamOf(evaluation), text)
	};
}

const teamOf = ({ members }: Evaluation) => members.map(({ user }) => ({ id: user }));

function ticked(name: string, all: readonly { readonly id: string }[], text: Posted['text']): string[] {
	return all.map(({ id }) => id).filter((id) => text(`${name}${id}`) !== '');
}
