/** On SQLite `insert or replace` takes a row away without asking the triggers against deleting; from here on it is asked. */

import { sql, type Kysely } from 'kysely';
import type { Columns } from '../columns.ts';

/** What can only be added to, by each key whose row an insert could replace. */
const lasting: Readonly<Record<string, readonly (readonly string[])[]>> = {
	audit: [['evaluation_id', 'seq']],
	hand_in: [['evaluation_id', 'question', 'user_id', 'round']],
	version: [['evaluation_id', 'n']],
	release: [['id'], ['evaluation_id', 'n']],
	release_extension: [['release_id', 'n']],
	release_withdrawal: [['release_id']],
	seal: [
		['evaluation_id', 'n'],
		['evaluation_id', 'version']
	],
	comment_answer: [['comment_id', 'n']],
	journal: [['room', 'epoch', 'seq']]
};
/** Its rows have no number of their own besides the key. */
const keyed = 'journal';

export async function up(db: Kysely<unknown>, { dialect }: Columns): Promise<void> {
	// PostgreSQL has no such insert: there it is an update, which is refused.
	if (dialect === 'postgres') return;
	for (const [table, keys] of Object.entries(lasting)) {
		const rows = table === keyed ? keys : [...keys, ['rowid']];
		const same = rows.map((key) =>
			sql.join(
				key.map((column) => sql`${sql.ref(column)} = new.${sql.ref(column)}`),
				sql` and `
			)
		);
		for (const [n, condition] of same.entries())
			await sql`create trigger ${sql.id(`${table}_no_replace_${n}`)} before insert on ${sql.table(table)}
				when exists (select 1 from ${sql.table(table)} where ${condition})
				begin select raise(abort, 'what is append-only is not replaced'); end`.execute(db);
	}
}
