/** The matrix, whole. */
import { actsOfConflicts } from './acts-of-conflicts.ts';
import { actsOfArea } from './acts-of-area.ts';
import { actsOfEvaluation } from './acts-of-evaluation.ts';
import { actsOfEvidence } from './acts-of-evidence.ts';
import { actsOfInterviews } from './acts-of-interviews.ts';
import { actsOfMeeting } from './acts-of-meeting.ts';
import { actsOfRelease } from './acts-of-release.ts';
import { actsOfRequests } from './acts-of-requests.ts';
import { files } from './files.ts';
import {
	evaluationPages,
	evidencePages,
	projectorPages,
	releasePages,
	requestPages,
	trainingPages
} from './pages.ts';
import { reportFiles, reportPages } from './reports.ts';
import { rooms } from './rooms.ts';
import { siteActs, siteFiles, sitePages } from './site.ts';

const acts = [
	...actsOfConflicts,
	...actsOfArea,
	...actsOfEvaluation,
	...actsOfEvidence,
	...actsOfInterviews,
	...actsOfMeeting,
	...actsOfRelease,
	...actsOfRequests
];

const servedPages = [
	...evidencePages,
	...projectorPages,
	...releasePages,
	...requestPages,
	...reportPages,
	...trainingPages
];
const allFiles = [...files, ...reportFiles];

export const table = {
	evaluationPages,
	/** Pages that are rendered on the server. */
	servedPages,
	files: allFiles,
	acts,
	rooms,
	sitePages,
	siteActs,
	siteFiles,
	/** All that the source tree may open. */
	doors: [
		...evaluationPages,
		...servedPages,
		...allFiles,
		...acts,
		...sitePages,
		...siteActs,
		...siteFiles
	].map(({ door }) => door)
};
