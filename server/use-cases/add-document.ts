/** A card of a document, with its file. Its text is read afterwards, apart from the act. */

import type { FileType } from '../../src/lib/domain/attachment.ts';
import { TITLE_LENGTH } from '../../src/lib/domain/evidence-limits.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { refusalOf } from '../../src/lib/domain/permissions.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import type { Database } from '../db/connect.ts';
import { loadEvaluation } from '../repositories/evaluation.ts';
import { act } from './act.ts';
import { keepEvidence } from './add-evidence.ts';
import type { NewEvidence } from './evidence-input.ts';
import { keepThenNote, suppliedFile, type AttachmentFiles } from './supplied.ts';

export type AddDocument = Pick<NewEvidence, 'text' | 'links'> & {
	readonly evaluation: string;
	/** As the browser tells it; what is kept of it is cleaned. */
	readonly name: string;
	readonly bytes: Uint8Array;
	/** The file's name without its ending where nothing is said. */
	readonly title: string;
};

const documentTypes: ReadonlySet<FileType> = new Set(['pdf', 'docx', 'txt']);

/** The bytes are on the disk before the row says so; what is refused leaves none. */
export async function addDocument(
	db: Database,
	files: AttachmentFiles,
	actor: Actor,
	{ evaluation, name, bytes, title, text = '', links = [] }: AddDocument,
	now: number
): Promise<{ readonly id: string }> {
	const { id, ...found } = suppliedFile(files, { name, bytes }, actor.user, now);
	if (!documentTypes.has(found.type)) throw new Refused('file-type');
	const card = { kind: 'document', title: title.trim() || titleOf(found.name), text, links } as const;
	const { name: called, type, size, sha256 } = found;
	const file = { name: called, type, size, sha256, pages: null };
	await refuseUnlessKeeper(db, actor, evaluation);
	await keepThenNote(files, { id }, bytes, async () => {
		await act(db, actor, evaluation, { do: 'keep-evidence' }, now, (acting) =>
			keepEvidence(acting, card, { id, file })
		);
	});
	return { id };
}

/** Asked before the disk is written; the act asks again. */
async function refuseUnlessKeeper(db: Database, actor: Actor, id: string): Promise<void> {
	const evaluation = await loadEvaluation(db.read, id);
	if (evaluation === null) throw new Refused('not-found');
	const code = refusalOf(actor, { do: 'keep-evidence' }, evaluation);
	if (code !== null) throw new Refused(code);
}

function titleOf(name: string): string {
	return name
		.replace(/\.[^.]*$/, '')
		.replace(/_+/g, ' ')
		.slice(0, TITLE_LENGTH)
		.toWellFormed();
}
