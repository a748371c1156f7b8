/** What a form of the team's page was answered with, as the page's parts show it. */
import type { RefusalCode } from '$lib/domain/refusal.ts';
import type { SubmitFunction } from '@sveltejs/kit';

export interface Answer {
	/** The act's name. */
	readonly act: string;
	readonly done: {
		readonly name?: string;
		readonly email?: string;
		readonly sent?: boolean;
		readonly link?: string | null;
	} | null;
	readonly refused: RefusalCode | null;
}

/** Posts without leaving the page; what is filled in stays, so that nothing is lost when it is refused. */
export const keepFilled: SubmitFunction = () => {
	return async ({ update }) => update({ reset: false });
};

/** The same for fields that are to be empty again once it is done. */
export const emptyWhenDone: SubmitFunction = () => {
	return async ({ update, result }) => update({ reset: result.type === 'success' });
};
