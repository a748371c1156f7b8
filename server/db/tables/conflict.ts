/** Rows of what people declare of conflicts of interest. Times are milliseconds since 1970. */

import type { DeclarationKind } from '../../../src/lib/domain/conflict.ts';

export type ConflictTables = {
	/** `n`: 1 for the person's first in the evaluation. */
	conflict_declaration: {
		evaluation_id: string;
		user_id: string;
		n: number;
		kind: DeclarationKind;
		question: string | null;
		reason: string | null;
		at: number;
	};
};
