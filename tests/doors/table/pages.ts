/** Pages of an evaluation and of a release, each by its document and by its data. */
import type { Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { ALL, team, type Grants, type Part } from '../seats.ts';

const everybodyInIt: Grants = {
	...team(ALL),
	contact: ALL,
	reader: ALL,
	administrator: ALL
};

const page = (rest: string, path: string | ((scene: Scene) => string), grants: Grants): Row => ({
	door: `page /evaluations/[id]${rest}`,
	path: (scene) => `/evaluations/${scene.id}${typeof path === 'string' ? path : path(scene)}`,
	grants
});

/** Pages that live in the browser: the document is the same for everybody, and only their data tells. */
export const evaluationPages: readonly Row[] = [
	page('', '', everybodyInIt),
	page('/areas/[area]', '/areas/2', team(ALL)),
	page('/calibrate/method', '/calibrate/method', team(ALL)),
	page('/evidence/coverage', '/evidence/coverage', team(ALL)),
	page('/calibrate/minutes', '/calibrate/minutes', team(ALL)),
	page('/conflicts', '/conflicts', team(ALL)),
	page('/evidence/requests', '/evidence/requests', team(ALL)),
	page('/evidence/requests/list', '/evidence/requests/list', team('PSCDF')),
	page('/calibrate', '/calibrate', team(ALL)),
	page('/fact-check', '/fact-check', team(ALL)),
	page('/fact-check/comments', '/fact-check/comments', team(ALL)),
	page('/interviews', '/interviews', team(ALL)),
	page('/interviews/[interview]', ({ interview }) => `/interviews/${interview}`, team(ALL)),
	page('/interviews/names', '/interviews/names', team(ALL)),
	page('/person', '/person', { administrator: ALL }),
	page('/lock', '/lock', { ...team(ALL), administrator: 'LU' }),
	page('/merge/[area]', '/merge/7', team(ALL)),
	page('/points', '/points', team(ALL)),
	page('/report-texts', '/report-texts', team(ALL)),
	page('/team', '/team', { ...team(ALL), administrator: ALL }),
	page('/versions', '/versions', team(ALL)),
	page('/versions/[n]', '/versions/1', team(ALL)),
	page('/versions/compare', '/versions/compare?from=1&to=2', team(ALL))
];

/** Rendered on the server too. */
export const evidencePages: readonly Row[] = [
	page('/evidence', '/evidence', team(ALL)),
	page('/evidence/[evidence]', ({ evidence }) => `/evidence/${evidence}`, team(ALL))
];

/** Neither contact nor team: nothing there. */
const others: readonly Part[] = ['reader', 'administrator'];

const review = (rest: string, path: (scene: Scene) => string, grants: Grants): Row => ({
	door: `page /review/[release]${rest}`,
	path: (scene) => `/review/${path(scene)}`,
	grants,
	hiddenFrom: others
});

const readers: Grants = { ...team(ALL), contact: ALL };

/** Live work has no key to be read: who is let in finds none. */
export const trainingPages: readonly Row[] = [
	{
		door: 'page /training/[evaluation]',
		path: ({ id }) => `/training/${id}`,
		grants: team(ALL),
		then: () => 'none'
	}
];

export const releasePages: readonly Row[] = [
	review('', ({ release }) => release, readers),
	review('', ({ withdrawn }) => withdrawn, readers),
	review('/final', ({ release }) => `${release}/final`, readers),
	review('/comments', ({ release }) => `${release}/comments`, readers),
	review('/comments/new', ({ release }) => `${release}/comments/new?area=1&section=strengths`, {
		contact: 'F'
	})
];

/** To who isn't a contact there is nothing, the team included. */
export const requestPages: readonly Row[] = [
	{
		door: 'page /requests/[evaluation]',
		path: ({ id }) => `/requests/${id}`,
		grants: { contact: ALL },
		hiddenFrom: [...others, 'lead', 'evaluator']
	}
];

/** Rendered on the server, apart from the team's own layouts. */
export const projectorPages: readonly Row[] = [
	page('/calibrate/projector', '/calibrate/projector', team(ALL))
];
