/** The migrations in order. A migration that has been released is never changed, only followed by another. */

import type { Kysely } from 'kysely';
import type { Columns } from '../columns.ts';
import * as people from './0001_people.ts';
import * as evaluation from './0002_evaluation.ts';
import * as journal from './0003_journal.ts';
import * as version from './0004_version.ts';
import * as visit from './0005_visit.ts';
import * as release from './0006_release.ts';
import * as seal from './0007_seal.ts';
import * as comment from './0008_comment.ts';
import * as notice from './0009_notice.ts';
import * as replacing from './0010_replacing.ts';
import * as frame from './0011_frame.ts';
import * as rendering from './0012_rendering.ts';
import * as olderReport from './0013_older_report.ts';
import * as earlierKept from './0014_earlier_kept.ts';
import * as evidence from './0015_evidence.ts';
import * as request from './0016_request.ts';
import * as merge from './0017_merge.ts';
import * as interview from './0018_interview.ts';
import * as notes from './0019_notes.ts';
import * as meeting from './0020_meeting.ts';
import * as conflict from './0021_conflict.ts';
import * as training from './0022_training.ts';

export type Migration = {
	/** Creates or changes tables; runs inside one transaction together with the other pending migrations. */
	up(db: Kysely<unknown>, columns: Columns): Promise<void>;
};

export const migrations: Readonly<Record<string, Migration>> = {
	'0001_people': people,
	'0002_evaluation': evaluation,
	'0003_journal': journal,
	'0004_version': version,
	'0005_visit': visit,
	'0006_release': release,
	'0007_seal': seal,
	'0008_comment': comment,
	'0009_notice': notice,
	'0010_replacing': replacing,
	'0011_frame': frame,
	'0012_rendering': rendering,
	'0013_older_report': olderReport,
	'0014_earlier_kept': earlierKept,
	'0015_evidence': evidence,
	'0016_request': request,
	'0017_merge': merge,
	'0018_interview': interview,
	'0019_notes': notes,
	'0020_meeting': meeting,
	'0021_conflict': conflict,
	'0022_training': training
};
