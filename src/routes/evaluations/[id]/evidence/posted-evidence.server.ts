/** Forms about evidence: the answer names the act, and what the fields hold of a question. */
import { fail, type RequestEvent } from '@sveltejs/kit';
import type { EvidenceAnswer } from '$lib/components/evidence/evidence-form.ts';
import { stages, type EvidenceLink } from '$lib/domain/evidence.ts';
import { Refused } from '$lib/domain/refusal.ts';
import { perform, type Posted } from '../perform.server.ts';

type Event = RequestEvent & { readonly params: { readonly id: string } };

/** What was written wrongly is told again, so that a page without script shows it. */
export function answering<E extends Event>(
	act: string,
	done: (posted: Posted, event: E) => Promise<{ readonly id: string } | void>
) {
	return async (event: E) => {
		const written: Record<string, string> = {};
		const result = await perform(event, async (posted) => {
			for (const name of shownAgain) written[name] = posted.text(name);
			return (await done(posted, event)) ?? { id: '' };
		});
		if ('done' in result)
			return { act, id: result.done.id, refused: null, field: null, written: {} } satisfies EvidenceAnswer;
		const { status, data } = result;
		const field = typeof data.facts['field'] === 'string' ? data.facts['field'] : null;
		const again = field !== null || data.refused === 'evidence-changed' ? written : {};
		return fail(status, {
			...{ act, id: '', refused: data.refused, field, written: again }
		} satisfies EvidenceAnswer);
	};
}

const shownAgain = [
	'title',
	'text',
	'address',
	'seen',
	'stored',
	'question',
	'stage',
	'page',
	'paragraph',
	'quote',
	'instead'
];

/** What is said of one question; null where none is chosen. */
export function postedLink({ text }: Posted): EvidenceLink | null {
	const question = text('question');
	if (question === '') return null;
	const stage = text('stage');
	return {
		question,
		stage: stages.find((one) => one === stage) ?? null,
		page: wholeOrNull(text('page'), 'page'),
		paragraph: wholeOrNull(text('paragraph'), 'paragraph'),
		quote: text('quote')
	};
}

export function postedLinks(posted: Posted): EvidenceLink[] {
	const link = postedLink(posted);
	return link === null ? [] : [link];
}

function wholeOrNull(text: string, field: string): number | null {
	const bare = text.trim();
	if (bare === '') return null;
	if (!/^\d{1,6}$/.test(bare)) throw new Refused('bad-input', { field });
	return Number(bare);
}
