/** What a projector shows now: rows and the document at the journal's head, through the one function that chooses. */

import type { Kysely } from 'kysely';
import { loadDoc } from '../../src/lib/document/load.ts';
import { revealedIn } from '../../src/lib/document/revealed.ts';
import { scoresIn } from '../../src/lib/document/scores.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { project, type Projected } from '../../src/lib/domain/projected.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { meetingOf } from '../repositories/meeting.ts';
import { parkingsOf } from '../repositories/parking.ts';
import { evaluationRoom } from './rooms.ts';

export async function projectMeeting(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	now: number
): Promise<Projected> {
	const [meeting, parkings, { updates }] = await Promise.all([
		meetingOf(db, evaluation.id),
		parkingsOf(db, evaluation.id),
		loadRoom(db, evaluationRoom(evaluation.id))
	]);
	const areas = evaluation.edition.areas.map(({ number }) => number);
	const doc = loadDoc(updates, { kind: 'evaluation', areas });
	const points = <T extends ReturnType<typeof scoresIn>[number]>({
		question,
		evaluator,
		score: { x }
	}: T) => ({
		question,
		evaluator,
		x
	});
	return project({
		evaluation,
		meeting,
		parkings,
		current: scoresIn(doc).map(points),
		revealed: revealedIn(doc).map((entry) => ({ ...points(entry), round: entry.round })),
		now
	});
}
