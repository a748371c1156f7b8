/**
 * A line of an interview's notes made citable: somebody who was present writes down what may be told of it, and that
 * becomes evidence. The note itself is neither read nor touched.
 */

import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Stage } from '../../src/lib/domain/evidence.ts';
import { TITLE_LENGTH } from '../../src/lib/domain/evidence-limits.ts';
import { noteLine } from '../../src/lib/domain/note-line.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { interviewsOf } from '../repositories/interview.ts';
import { act } from './act.ts';
import { keepEvidence } from './add-evidence.ts';

export type CiteNote = {
	readonly evaluation: string;
	readonly interview: string;
	/** What may be told, with the role code before it. */
	readonly text: string;
	readonly questions: readonly string[];
	readonly stage: Stage | null;
};

export async function citeNote(
	db: Database,
	actor: Actor,
	{ evaluation: id, interview, text, questions, stage }: CiteNote,
	now: number
): Promise<{ readonly id: string }> {
	return act(db, actor, id, { do: 'keep-evidence' }, now, async (acting) => {
		const refused = refusalOf(actor, { do: 'join-notes', interview }, acting.evaluation);
		if (refused !== null) throw new Refused(refused);
		const found = (await interviewsOf(acting.trx, id)).find((one) => one.id === interview);
		if (found === undefined) throw new Refused('not-found');
		if (text.trim() === '') throw new Refused('bad-input', { field: 'text' });
		if (questions.length === 0) throw new Refused('bad-input', { field: 'question' });
		const { code } = noteLine(text);
		const title = code === null ? found.title : `${code}, ${found.title}`;
		const links = questions.map((question) => ({
			question,
			stage,
			page: null,
			paragraph: null,
			quote: null
		}));
		const card = await keepEvidence(acting, {
			...{ kind: 'interview', interview, text, links },
			title: title.slice(0, TITLE_LENGTH)
		});
		await acting.log('cite-note', { interview, evidence: card.id, questions: [...questions] });
		return card;
	});
}
