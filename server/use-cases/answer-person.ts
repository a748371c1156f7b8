/** What is kept about somebody who was interviewed and asks, found by an administrator who reads nothing else. */

import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { notesText } from '../../src/lib/document/notes.ts';
import type { InterviewName } from '../../src/lib/domain/interview-name.ts';
import { codesOf, roleCode, type Interview } from '../../src/lib/domain/interview.ts';
import { noteLine } from '../../src/lib/domain/note-line.ts';
import type { KeptInterview, PersonAnswer, PersonNamed } from '../../src/lib/domain/person-kept.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { evidenceOf } from '../repositories/evidence.ts';
import { namesOf } from '../repositories/interview-name.ts';
import { interviewsOf } from '../repositories/interview.ts';
import { act, type Acting } from './act.ts';
import { notesDoc } from './erasing.ts';

export type AnswerPerson = {
	readonly evaluation: string;
	/** A part of a name, or a role code. */
	readonly whom: string;
};

/** A single letter would list everybody. */
const SHORTEST = 2;

/** That it was asked is logged, with the interviews that were read and with neither name nor code. */
export async function answerPerson(
	db: Database,
	actor: Actor,
	{ evaluation: id, whom }: AnswerPerson,
	now: number
): Promise<PersonAnswer> {
	return act(db, actor, id, { do: 'answer-person' }, now, async (acting) => {
		const [names, interviews] = await Promise.all([namesOf(acting.trx, id), interviewsOf(acting.trx, id)]);
		const people = found(whom, names, interviews);
		const [only] = people;
		if (only === undefined || people.length > 1) {
			await acting.log('answer-person', { interview: null });
			return { people, kept: null };
		}
		const theirs = interviews.filter(({ roles }) => roles.some(({ code }) => code === only.code));
		for (const { id: interview } of theirs) await acting.log('answer-person', { interview });
		if (theirs.length === 0) await acting.log('answer-person', { interview: null });
		const contact = names.find(({ code }) => code === only.code)?.contact ?? '';
		return { people, kept: { ...only, contact, interviews: await keptIn(acting, theirs, only.code) } };
	});
}

const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');

function found(
	whom: string,
	names: readonly InterviewName[],
	interviews: readonly Interview[]
): PersonNamed[] {
	const asked = whom.trim();
	if (asked.length < SHORTEST) throw new Refused('bad-input', { field: 'whom' });
	const named = new Map(names.map(({ code, name }) => [code, name]));
	const codes = new Set([...codesOf(interviews).map(({ code }) => code), ...named.keys()]);
	const byCode = roleCode(asked);
	const part = plain(asked);
	return [...codes]
		.filter((code) => code === byCode || plain(named.get(code) ?? '').includes(part))
		.map((code) => ({ code, name: named.get(code) ?? null }));
}

async function keptIn(acting: Acting, theirs: readonly Interview[], code: string): Promise<KeptInterview[]> {
	const cards = await evidenceOf(acting.trx, acting.evaluation.id);
	const kept: KeptInterview[] = [];
	for (const { id, title, day, starts, ends, place, erasedAt } of theirs) {
		const lines = notesText(await notesDoc(acting, id), id).split('\n');
		kept.push({
			...{ id, title, day, starts, ends, place, erasedAt },
			lines: lines.filter((line) => noteLine(line).code === code),
			evidence: cards.filter(({ interview }) => interview === id).map((card) => card.title)
		});
	}
	return kept;
}
