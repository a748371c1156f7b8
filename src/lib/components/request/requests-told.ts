/** What a contact's page of an evaluation tells of what the team asks for. */
import type { RequestMatters } from '$lib/domain/request-matter.ts';

export type RequestsTold = Pick<RequestMatters, 'unanswered' | 'due' | 'drafts'> & {
	/** Nothing else on the page is to be done. */
	readonly main: boolean;
};
