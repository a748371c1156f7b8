/** Rows of visits: three moments of each person in each evaluation. */

import type { Visit } from '../../../src/lib/domain/visit.ts';

export type VisitTables = {
	visit: {
		evaluation_id: string;
		user_id: string;
		mark: keyof Visit;
		/** Milliseconds since 1970. */
		at: number;
		/** The shared room's epoch, and the last row of its journal. */
		epoch: number;
		head: number;
		/** The last entry of the log of acts. */
		seq: number;
	};
};
