/** What a form about interviews was answered with, as the page's parts show it. */
import type { RefusalCode, RefusalFacts } from '$lib/domain/refusal.ts';
import type { Words } from '$lib/words/words.ts';
import type { SubmitFunction } from '@sveltejs/kit';

export interface Answer {
	/** The act's name. */
	readonly act: string;
	/** What it was about, such as a role code; empty where there is one of a kind. */
	readonly of: string;
	readonly refused: RefusalCode | null;
	readonly facts: RefusalFacts | null;
}

/** Posts without leaving the page; what is filled in stays where it is refused. */
export const keepFilled: SubmitFunction = () => {
	return async ({ update }) => update({ reset: false });
};

export const emptyWhenDone: SubmitFunction = () => {
	return async ({ update, result }) => update({ reset: result.type === 'success' });
};

/** The sentence for a field of a plan, or null where that field isn't what is wrong. */
export function wrongIn(answer: Answer | null, words: Words): (field: string) => string | null {
	const { wrong, rolesWrong } = words.interviews;
	const said: Readonly<Record<string, string>> = { ...wrong, roles: rolesWrong };
	return (field) =>
		answer?.refused === 'bad-input' && answer.facts?.['field'] === field ? (said[field] ?? null) : null;
}
