/** All tables as Kysely sees them. */

import type { JournalTables } from './journal.ts';

export type Schema = JournalTables;
