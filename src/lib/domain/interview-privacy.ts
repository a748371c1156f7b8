/** What looks like a person in a plan that is to hold role codes alone: a hint, since it may be something else. */
import type { InterviewPlan } from './interview.ts';
import { contactsIn } from './privacy-contacts.ts';
import { namesIn } from './privacy-names.ts';

type Written = Pick<InterviewPlan, 'title' | 'place' | 'roles'>;

/** The words themselves, each once, in the order they stand. `municipality`: its name is nobody's. */
export function personsIn(plan: Written, municipality: string): string[] {
	const fields = [plan.title, ...plan.roles.map(({ description }) => description), plan.place];
	const found = fields.flatMap((text) =>
		[...namesIn(text, [], municipality), ...contactsIn(text)].map(({ start, end }) => text.slice(start, end))
	);
	return [...new Set(found)];
}
