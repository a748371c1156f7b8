/** The scene's releases and what the municipality's contacts have said of them: one that stands, one taken back. */
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import { findComment } from '../../server/repositories/comment.ts';
import { attachFile, type AttachmentFiles } from '../../server/use-cases/attach.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { withdrawRelease } from '../../server/use-cases/withdraw-release.ts';
import { releaseByHand, writeText } from '../contracts/acts/released.ts';
import { later, type World } from '../contracts/acts/world.ts';

export interface DraftedComments {
	readonly withdrawn: string;
	readonly release: string;
	/** Kim's comments on the release that stands: one sent, one to keep as a draft, one to remove. */
	readonly sent: string;
	readonly draft: string;
	readonly removable: string;
	/** The files attached to them. */
	readonly sentFile: string;
	readonly draftFile: string;
	readonly removableFile: string;
	/** The drafts as the page's summary posts them. */
	readonly shown: string;
}

type Commenting = World & { readonly kim: Actor };

const pdf = new TextEncoder().encode('%PDF-1.7\nRiktlinjer');

export async function draftComments(world: Commenting, files: AttachmentFiles): Promise<DraftedComments> {
	const { db, dan, kim, id: evaluation } = world;
	await writeText(world, 1, 'strengths', [{ kind: 'paragraph', runs: [{ text: 'Riktlinjerna används.' }] }]);
	const withdrawn = await releaseByHand(world, 1);
	await withdrawRelease(db, dan, { evaluation, reason: 'Fel bilaga' }, later());
	const release = await releaseByHand(world, 2);
	const place = { area: 1, section: 'strengths', words: null } as const;
	const withFile = async (body: string) => {
		const input = { release, kind: 'error', body, place };
		const comment = (await commentOnRelease(db, kim, input, later())).id;
		const file = { release, comment, name: 'Riktlinjer.pdf', bytes: pdf };
		return { comment, file: (await attachFile(db, files, kim, file, later())).id };
	};
	const changedAt = async (id: string) => (await findComment(db.read, evaluation, id))?.changedAt ?? 0;
	const sent = await withFile('Se bilagan.');
	const shown = { [sent.comment]: await changedAt(sent.comment) };
	await sendComments(db, kim, { release, shown }, later());
	const draft = await withFile('Det här är inte färdigt.');
	const removable = await withFile('Det här tar vi bort.');
	const drafts = [draft.comment, removable.comment];
	return {
		withdrawn,
		release,
		sent: sent.comment,
		draft: draft.comment,
		removable: removable.comment,
		sentFile: sent.file,
		draftFile: draft.file,
		removableFile: removable.file,
		shown: (await Promise.all(drafts.map(async (id) => `${id}:${await changedAt(id)}`))).join(' ')
	};
}
