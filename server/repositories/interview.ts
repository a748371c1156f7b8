/** The plan of the interviews: groups, times, role codes, who takes part, what each must cover. */

import type { Kysely } from 'kysely';
import type { UserId } from '../../src/lib/domain/evaluation.ts';
import type { Interview, InterviewPlan } from '../../src/lib/domain/interview.ts';
import type { Schema } from '../db/tables/index.ts';

/** In the order they were planned. */
export async function interviewsOf(db: Kysely<Schema>, evaluation: string): Promise<Interview[]> {
	const rows = await db
		.selectFrom('interview')
		.selectAll()
		.where('evaluation_id', '=', evaluation)
		.orderBy('n')
		.execute();
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const [present, roles, questions] = await Promise.all([
		db.selectFrom('interview_present').selectAll().where('interview_id', 'in', ids).execute(),
		db.selectFrom('interview_role').selectAll().where('interview_id', 'in', ids).execute(),
		db.selectFrom('interview_question').selectAll().where('interview_id', 'in', ids).execute()
	]);
	const of = <T extends { interview_id: string }>(all: readonly T[], id: string) =>
		all.filter(({ interview_id }) => interview_id === id);
	return rows.map(({ id, n, title, day, starts, ends, place, erased_at }) => ({
		...{ id, n, title, day, starts, ends, place },
		roles: of(roles, id)
			.map(({ code, description }) => ({ code, description }))
			.toSorted(byNumber(({ code }) => code)),
		questions: of(questions, id)
			.map(({ question }) => question)
			.toSorted(byNumber((question) => question)),
		present: of(present, id).map(({ user_id }) => user_id),
		erasedAt: erased_at
	}));
}

const numeric = new Intl.Collator('sv', { numeric: true });
const byNumber =
	<T>(key: (one: T) => string) =>
	(a: T, b: T) =>
		numeric.compare(key(a), key(b));

export async function insertInterview(
	trx: Kysely<Schema>,
	evaluation: string,
	{ id, n, by, at, ...plan }: InterviewPlan & { id: string; n: number; by: UserId; at: number }
): Promise<void> {
	const { title, day, starts, ends, place } = plan;
	await trx
		.insertInto('interview')
		.values({ id, evaluation_id: evaluation, n, title, day, starts, ends, place, by, at, erased_at: null })
		.execute();
	await insertParts(trx, id, plan);
}

export async function updateInterview(trx: Kysely<Schema>, id: string, plan: InterviewPlan): Promise<void> {
	const { title, day, starts, ends, place } = plan;
	await trx.updateTable('interview').set({ title, day, starts, ends, place }).where('id', '=', id).execute();
	await deleteParts(trx, id);
	await insertParts(trx, id, plan);
}

export async function deleteInterview(trx: Kysely<Schema>, id: string): Promise<void> {
	await deleteParts(trx, id);
	await trx.deleteFrom('interview').where('id', '=', id).execute();
}

/** Ids of those whose notes aren't deleted, in all evaluations. */
export async function keptInterviews(db: Kysely<Schema>): Promise<string[]> {
	const rows = await db.selectFrom('interview').select('id').where('erased_at', 'is', null).execute();
	return rows.map(({ id }) => id);
}

export async function setErased(trx: Kysely<Schema>, id: string, at: number): Promise<void> {
	await trx.updateTable('interview').set({ erased_at: at }).where('id', '=', id).execute();
}

async function deleteParts(trx: Kysely<Schema>, id: string): Promise<void> {
	for (const table of ['interview_present', 'interview_role', 'interview_question'] as const)
		await trx.deleteFrom(table).where('interview_id', '=', id).execute();
}

async function insertParts(
	trx: Kysely<Schema>,
	id: string,
	{ present, roles, questions }: InterviewPlan
): Promise<void> {
	const interview_id = id;
	const people = present.map((user_id) => ({ interview_id, user_id }));
	const codes = roles.map(({ code, description }) => ({ interview_id, code, description }));
	const asked = questions.map((question) => ({ interview_id, question }));
	if (people.length > 0) await trx.insertInto('interview_present').values(people).execute();
	if (codes.length > 0) await trx.insertInto('interview_role').values(codes).execute();
	if (asked.length > 0) await trx.insertInto('interview_question').values(asked).execute();
}

/** Takes somebody out of all interviews of the evaluation. */
export async function leaveInterviews(trx: Kysely<Schema>, evaluation: string, user: UserId): Promise<void> {
	await trx
		.deleteFrom('interview_present')
		.where('user_id', '=', user)
		.where('interview_id', 'in', (all) =>
			all.selectFrom('interview').select('id').where('evaluation_id', '=', evaluation)
		)
		.execute();
}
