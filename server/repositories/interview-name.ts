/** Who is behind a role code: by itself, without a past. What is deleted here is nowhere. */

import type { Kysely } from 'kysely';
import type { InterviewName } from '../../src/lib/domain/interview-name.ts';
import type { Schema } from '../db/tables/index.ts';

/** In no order. */
export async function namesOf(db: Kysely<Schema>, evaluation: string): Promise<InterviewName[]> {
	const rows = await db
		.selectFrom('interview_name')
		.select(['code', 'name', 'contact', 'nonce', 'at'])
		.where('evaluation_id', '=', evaluation)
		.execute();
	return rows;
}

/** In the place of what was kept of that code before. */
export async function putName(
	trx: Kysely<Schema>,
	evaluation: string,
	{ code, name, contact, nonce, at }: InterviewName
): Promise<void> {
	await trx
		.insertInto('interview_name')
		.values({ evaluation_id: evaluation, code, name, contact, nonce, at })
		.onConflict((conflict) =>
			conflict.columns(['evaluation_id', 'code']).doUpdateSet({ name, contact, nonce, at })
		)
		.execute();
}

/** One code's, or all of them where none is given. */
export async function deleteNames(
	trx: Kysely<Schema>,
	evaluation: string,
	code: string | null
): Promise<void> {
	await trx
		.deleteFrom('interview_name')
		.where('evaluation_id', '=', evaluation)
		.$if(code !== null, (query) => query.where('code', '=', code ?? ''))
		.execute();
}
