/** The report of each of the scene's versions: 1 is the team's own, 2 was withdrawn, 3 is released, then the locked one. */
import type { Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { ALL, team, type Grants } from '../seats.ts';

const withContacts: Grants = { ...team(ALL), contact: ALL };
const PUBLISHED = 'U';

const page = (version: (scene: Scene) => number, grants: Grants, anybody = ''): Row => ({
	door: 'page /evaluations/[id]/versions/[n]/report',
	path: (scene) => `/evaluations/${scene.id}/versions/${version(scene)}/report`,
	grants,
	anybody
});

const file = (version: (scene: Scene) => number, format: string, grants: Grants, anybody = ''): Row => ({
	door: 'GET /evaluations/[id]/versions/[n]/report.[format]',
	path: (scene) => `/evaluations/${scene.id}/versions/${version(scene)}/report.${format}`,
	grants,
	anybody
});

const progress = (version: (scene: Scene) => number, grants: Grants, anybody = ''): Row => ({
	door: 'GET /evaluations/[id]/versions/[n]/report.[format]/progress',
	path: (scene) => `/evaluations/${scene.id}/versions/${version(scene)}/report.csv/progress`,
	grants,
	anybody
});

export const reportPages: readonly Row[] = [
	page(() => 1, team(ALL)),
	page(() => 2, team(ALL)),
	page(() => 3, withContacts),
	page(({ locked }) => locked, withContacts, PUBLISHED)
];

export const reportFiles: readonly Row[] = [
	file(() => 1, 'xlsx', team(ALL)),
	file(() => 2, 'json', team(ALL)),
	file(() => 3, 'csv', withContacts),
	file(({ locked }) => locked, 'json', withContacts, PUBLISHED),
	progress(() => 1, team(ALL)),
	progress(() => 3, withContacts),
	progress(({ locked }) => locked, withContacts, PUBLISHED)
];
