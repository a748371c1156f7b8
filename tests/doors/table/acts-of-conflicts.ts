/** Conflicts of interest: each declares their own. */
import type { Fields, Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { team, type Seat } from '../seats.ts';
import { POSTED } from '../words.ts';

const act = (name: string, fields: (scene: Scene) => Fields, more: Partial<Row> = {}): Row => ({
	door: `act /evaluations/[id]/conflicts?/${name}`,
	path: ({ id }) => `/evaluations/${id}/conflicts?/${name}`,
	grants: team('PSCDF'),
	fields,
	...more
});

const evaluators = { evaluator: 'PSCDF' };
/** Bo's alone; others have no conflict there. */
const bosAlone = (seat: Seat) => (seat === 'bo' ? 'done' : 'not-found');

export const actsOfConflicts: readonly Row[] = [
	act('none', () => ({})),
	act('question', () => ({ question: '7.3', reason: POSTED }), { grants: evaluators }),
	// Two lead, so that either may leave.
	act('municipality', () => ({ understood: 'yes', reason: POSTED }), { then: () => 'to /evaluations' }),
	act('withdraw', () => ({ question: '7.2' }), { grants: evaluators, then: bosAlone })
];
