/** All tables as Kysely sees them. */

import type { CommentTables } from './comment.ts';
import type { ConflictTables } from './conflict.ts';
import type { EvaluationTables } from './evaluation.ts';
import type { EvidenceTables } from './evidence.ts';
import type { InterviewTables } from './interview.ts';
import type { JournalTables } from './journal.ts';
import type { MeetingTables } from './meeting.ts';
import type { MergeTables } from './merge.ts';
import type { NoticeTables } from './notice.ts';
import type { OlderReportTables } from './older-report.ts';
import type { PeopleTables } from './people.ts';
import type { ReleaseTables } from './release.ts';
import type { RenderingTables } from './rendering.ts';
import type { RequestTables } from './request.ts';
import type { SealTables } from './seal.ts';
import type { TrainingTables } from './training.ts';
import type { VersionTables } from './version.ts';
import type { VisitTables } from './visit.ts';

export type Schema = CommentTables &
	ConflictTables &
	EvaluationTables &
	EvidenceTables &
	InterviewTables &
	JournalTables &
	MeetingTables &
	MergeTables &
	NoticeTables &
	OlderReportTables &
	PeopleTables &
	ReleaseTables &
	RenderingTables &
	RequestTables &
	TrainingTables &
	VersionTables &
	VisitTables &
	SealTables;
