/** The scene's releases and what the municipality's contacts have said of them: one that stands, one taken back. */
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Block } from '../../src/lib/editor/blocks.ts';
import { findComment } from '../../server/repositories/comment.ts';
import { unreadNotices } from '../../server/repositories/notice.ts';
import { answerComment } from '../../server/use-cases/answer-comment.ts';
import { attachFile } from '../../server/use-cases/attach.ts';
import type { AttachmentFiles } from '../../server/use-cases/supplied.ts';
import { commentOnRelease } from '../../server/use-cases/comment-on-release.ts';
import { sendComments } from '../../server/use-cases/send-comments.ts';
import { withdrawRelease } from '../../server/use-cases/withdraw-release.ts';
import { releaseByHand, writeText } from '../contracts/acts/released.ts';
import { later, type World } from '../contracts/acts/world.ts';
import type { Words } from './words.ts';

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
	/** What Kim was told of the answer. */
	readonly notice: string;
	/** The drafts as the page's summary posts them. */
	readonly shown: string;
}

type Commenting = World & { readonly kim: Actor };

const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7\n${text}`);
export const paragraph = (text: string): Block[] => [{ kind: 'paragraph', runs: [{ text }] }];

export async function draftComments(
	world: Commenting,
	words: Words,
	files: AttachmentFiles
): Promise<DraftedComments> {
	const { db, dan, kim, id: evaluation } = world;
	await writeText(world, 1, 'strengths', paragraph(words.withdrawn));
	const withdrawn = await releaseByHand(world, 1);
	await withdrawRelease(db, dan, { evaluation, reason: words.withdrawal }, later());
	await writeText(world, 1, 'strengths', paragraph(words.released));
	const release = await releaseByHand(world, 2);
	const place = { area: 1, section: 'strengths', words: null } as const;
	const withFile = async (body: string, said: string, name = 'Riktlinjer') => {
		const input = { release, kind: 'error', body, place };
		const comment = (await commentOnRelease(db, kim, input, later())).id;
		const file = { release, comment, name: `${name}.pdf`, bytes: pdf(said) };
		return { comment, file: (await attachFile(db, files, kim, file, later())).id };
	};
	const changedAt = async (id: string) => (await findComment(db.read, evaluation, id))?.changedAt ?? 0;
	const sent = await withFile(words.sent, words.sentFile);
	const shown = { [sent.comment]: await changedAt(sent.comment) };
	await sendComments(db, kim, { release, shown }, later());
	const answer = { comment: sent.comment, decision: 'partly', reason: words.answer, reopen: null };
	await answerComment(db, dan, { evaluation, ...answer }, later());
	const draft = await withFile(words.draft, words.draftFile, words.draftName);
	const removable = await withFile(words.draft, words.draftFile);
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
		notice: await noticeOf(world),
		shown: (await Promise.all(drafts.map(async (id) => `${id}:${await changedAt(id)}`))).join(' ')
	};
}

async function noticeOf({ db, kim }: Commenting): Promise<string> {
	const [answered] = await unreadNotices(db.read, kim.user, ['answered']);
	return answered?.id ?? '';
}
