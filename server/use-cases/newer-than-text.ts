/** Which questions' points are newer than the text of their area. */

import type { Kysely } from 'kysely';
import { loadDoc } from '../../src/lib/document/load.ts';
import { SECTIONS } from '../../src/lib/document/names.ts';
import { sectionText } from '../../src/lib/document/narrative.ts';
import { writtenLast } from '../../src/lib/document/written-last.ts';
import { writtenSince } from '../../src/lib/document/written-since.ts';
import { standingAgreement } from '../../src/lib/domain/agreement.ts';
import { questionStanding } from '../../src/lib/domain/assigned.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { findArea } from '../../src/lib/domain/instrument.ts';
import type { Schema } from '../db/tables/index.ts';
import { loadRoom } from '../journal/read.ts';
import { writtenAfter } from '../journal/rows.ts';
import { evaluationRoom } from './rooms.ts';

/** In the order of the instrument; none where the area has no words, or where nothing is agreed on. */
export async function newerThanText(
	db: Kysely<Schema>,
	evaluation: Evaluation,
	area: number
): Promise<string[]> {
	const agreed = (findArea(evaluation.edition, area)?.questions ?? []).flatMap(({ id }) => {
		const agreement = standingAgreement(questionStanding(evaluation, id));
		return agreement === null ? [] : [{ id, at: agreement.at }];
	});
	if (agreed.length === 0) return [];
	const room = evaluationRoom(evaluation.id);
	const areas = evaluation.edition.areas.map(({ number }) => number);
	const doc = loadDoc((await loadRoom(db, room)).updates, { kind: 'evaluation', areas });
	if (SECTIONS.every((section) => sectionText(doc, area, section).trim() === '')) return [];
	const rows = await writtenAfter(db, room, Math.min(...agreed.map(({ at }) => at)));
	const written = writtenSince(rows.map(({ at, bytes }) => ({ actor: String(at), bytes })));
	const last = writtenLast(doc, area, (client, from, to) => written.authorsOf(client, from, to).map(Number));
	return agreed.filter(({ at }) => last === null || last <= at).map(({ id }) => id);
}
