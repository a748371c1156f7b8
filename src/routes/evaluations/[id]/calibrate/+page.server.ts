/** The meeting: who leads it and where it is, and what is set aside. Scores are agreed on by the areas' own acts. */
import { error } from '@sveltejs/kit';
import { can } from '$lib/domain/permissions.ts';
import { wordsFor } from '$lib/words/words.ts';
import { database } from '$server/db/connect.ts';
import { moveMeeting, nameByLetters } from '$server/use-cases/move-meeting.ts';
import { park } from '$server/use-cases/park.ts';
import { resume } from '$server/use-cases/resume.ts';
import { endMeeting, startMeeting } from '$server/use-cases/start-meeting.ts';
import { takeChair } from '$server/use-cases/take-chair.ts';
import { perform, type Posted } from '../perform.server.ts';
import { meetingTold } from './meeting-told.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ parent, locals: { actor, language } }) => {
	const { team, name } = await parent();
	if (team === null || actor === null || !can(actor, { do: 'read-meeting' }, team.evaluation)) error(403);
	const words = wordsFor(language);
	return {
		crumbs: [
			{ text: words.evaluations.title, href: '/evaluations' },
			{ text: name, href: `/evaluations/${team.evaluation.id}` },
			{ text: words.meeting.title }
		],
		told: await meetingTold(database().read, team.evaluation, Date.now())
	};
};

const posted = (act: (posted: Posted, evaluation: string) => Promise<void>) => (event: RequestEvent) =>
	perform(event, (form) => act(form, event.params.id));

export const actions = {
	start: posted(({ db, actor, now }, evaluation) => startMeeting(db, actor, { evaluation }, now)),
	end: posted(({ db, actor, now }, evaluation) => endMeeting(db, actor, { evaluation }, now)),
	takeChair: posted(({ db, actor, now }, evaluation) => takeChair(db, actor, { evaluation }, now)),
	move: posted(({ db, actor, now, text }, evaluation) =>
		moveMeeting(db, actor, { evaluation, question: text('question') || null }, now)
	),
	letters: posted(({ db, actor, text }, evaluation) =>
		nameByLetters(db, actor, { evaluation, letters: text('letters') === 'on' })
	),
	park: posted(({ db, actor, now, text }, evaluation) =>
		park(db, actor, { evaluation, question: text('question'), decides: text('decides') }, now)
	),
	resume: posted(({ db, actor, now, text }, evaluation) =>
		resume(db, actor, { evaluation, question: text('question') }, now)
	)
} satisfies Actions;
