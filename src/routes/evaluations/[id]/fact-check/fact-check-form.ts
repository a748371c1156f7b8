/** What a form of the fact-check page was answered with, as the page's parts show it. */
import type { SubmitFunction } from '@sveltejs/kit';
import type { RefusalCode } from '$lib/domain/refusal.ts';

export interface FactCheckDone {
	/** The last day for comments, where the act was about it. */
	readonly deadline: string | null;
}

export interface Answer {
	/** The act's name. */
	readonly act: string;
	readonly done: FactCheckDone | null;
	readonly refused: RefusalCode | null;
}

/** Posts without leaving the page; fields are empty again once it is done, and keep their words when it is refused. */
export const emptyWhenDone: SubmitFunction = () => {
	return async ({ update, result }) => update({ reset: result.type === 'success' });
};
