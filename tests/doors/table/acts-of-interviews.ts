/** The acts of the interviews' pages. */
import type { Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { ALL, team, type Grants } from '../seats.ts';
import { POSTED } from '../words.ts';

type Rest = Pick<Row, 'fields' | 'then'>;

const act = (
	page: string,
	path: (scene: Scene) => string,
	name: string,
	grants: Grants,
	rest: Rest = {}
): Row => ({
	door: `act /evaluations/[id]${page}?/${name}`,
	path: (scene) => `/evaluations/${scene.id}${path(scene)}?/${name}`,
	grants,
	fields: () => ({}),
	...rest
});

const plan = (name: string, rest: Rest) => act('/interviews', () => '/interviews', name, team('PSCDF'), rest);
const one = (name: string, rest: Rest) =>
	act('/interviews/[interview]', ({ interview }) => `/interviews/${interview}`, name, team('PSCDF'), rest);

const leads: Grants = { lead: ALL };
const names = (name: string, grants: Grants, rest: Rest = {}) =>
	act('/interviews/names', () => '/interviews/names', name, grants, rest);
const person = (name: string, rest: Rest = {}) =>
	act('/person', () => '/person', name, { administrator: ALL }, rest);

const filled = () => ({ title: 'Enhetschefer', roles: 'E1 Enhetschef i skolan', 'question-5.2': 'yes' });

export const actsOfInterviews: readonly Row[] = [
	plan('plan', { fields: filled }),
	// One is planned.
	plan('propose', { then: () => 'already-planned' }),
	// It isn't the plan that was: he takes part in it, and goes on doing so.
	one('change', { fields: filled, then: () => 'text-changed' }),
	one('cite', {
		fields: () => ({ text: 'P1: Det finns på webben.', questions: '2.1', stage: 'done' }),
		then: (seat) => (seat === 'bo' ? 'done' : 'not-present')
	}),
	one('remove', { then: () => 'interview-held' }),
	act('/interviews', () => '/interviews', 'retention', leads, {
		fields: () => ({ days: '30', reason: POSTED })
	}),
	names('keep', team('PSCDF'), { fields: () => ({ code: 'P1', name: POSTED, contact: '' }) }),
	names('purge', { ...leads, administrator: ALL }, { fields: () => ({ code: 'P1' }) }),
	names('purgeAll', { ...leads, administrator: ALL }),
	person('show', { fields: () => ({ whom: 'P1' }) }),
	person('erase', { fields: ({ interview }) => ({ what: 'lines', interview, code: 'P1' }) })
];
