/** The acts of the meeting's page. Dan leads the meeting that is under way. */
import type { Row } from '../row.ts';
import { team, type Grants, type Seat } from '../seats.ts';
import { POSTED } from '../words.ts';

const act = (name: string, grants: Grants, rest: Pick<Row, 'fields' | 'then'> = {}): Row => ({
	door: `act /evaluations/[id]/calibrate?/${name}`,
	path: ({ id }) => `/evaluations/${id}/calibrate?/${name}`,
	grants,
	fields: () => ({}),
	...rest
});

const lead = { lead: 'SCDF' };
const notForDan = (code: string) => (seat: Seat) => (seat === 'dan' ? code : 'done');
const dansOnly = (seat: Seat) => (seat === 'dan' ? 'done' : 'not-facilitator');

export const actsOfMeeting: readonly Row[] = [
	act('start', lead, { then: () => 'meeting-running' }),
	act('end', lead),
	act('takeChair', lead, { then: notForDan('meeting-running') }),
	act('move', lead, { fields: () => ({ question: '2.4' }), then: dansOnly }),
	act('letters', lead, { fields: () => ({ letters: 'on' }), then: dansOnly }),
	act('park', team('CDF'), { fields: () => ({ question: '2.1', decides: POSTED }) }),
	act('resume', team('CDF'), { fields: () => ({ question: '2.4' }) })
];
