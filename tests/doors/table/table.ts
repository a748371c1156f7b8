/** The matrix, whole. */
import { actsOfArea } from './acts-of-area.ts';
import { actsOfEvaluation } from './acts-of-evaluation.ts';
import { actsOfRelease } from './acts-of-release.ts';
import { files } from './files.ts';
import { evaluationPages, releasePages } from './pages.ts';
import { rooms } from './rooms.ts';
import { siteActs, siteFiles, sitePages } from './site.ts';

const acts = [...actsOfArea, ...actsOfEvaluation, ...actsOfRelease];

export const table = {
	evaluationPages,
	releasePages,
	files,
	acts,
	rooms,
	sitePages,
	siteActs,
	siteFiles,
	/** All that the source tree may open. */
	doors: [
		...evaluationPages,
		...releasePages,
		...files,
		...acts,
		...sitePages,
		...siteActs,
		...siteFiles
	].map(({ door }) => door)
};
