/** All tables as Kysely sees them. */

import type { EvaluationTables } from './evaluation.ts';
import type { JournalTables } from './journal.ts';
import type { PeopleTables } from './people.ts';

export type Schema = EvaluationTables & JournalTables & PeopleTables;
