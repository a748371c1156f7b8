/** News of what people wrote: scores after the reveal, points and texts. */

import { loadDoc } from '../../../src/lib/document/load.ts';
import { newsOfDocument } from '../../../src/lib/document/news-of-document.ts';
import { writtenSince } from '../../../src/lib/document/written-since.ts';
import { loadRoom, readSince } from '../../journal/read.ts';
import { evaluationRoom } from '../rooms.ts';
import { SERVER } from '../../journal/server.ts';
import type { Source } from './source.ts';

/** After a rebuild all rows of the new epoch are looked at: what was written before it can't be told from it. */
export const newsFromDocument: Source = async ({ db, evaluation, actor, since, until }) => {
	const room = evaluationRoom(evaluation.id);
	const from = since.epoch === until.epoch ? since.head : 0;
	const rows = (await readSince(db, room, until.epoch, from)).filter(({ seq }) => seq <= until.head);
	const others = rows.some(({ actor: who }) => who !== actor.user && who !== SERVER);
	if (!others) return [];
	const areas = evaluation.edition.areas.map(({ number }) => number);
	const doc = loadDoc((await loadRoom(db, room)).updates, { kind: 'evaluation', areas });
	return newsOfDocument(doc, areas, writtenSince(rows), (who) => who !== actor.user && who !== SERVER);
};
