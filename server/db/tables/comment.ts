/** Rows of comments, of answers and replies to them, and of what is attached. Times are milliseconds since 1970. */

import type { CommentKind, Decision } from '../../../src/lib/domain/comment.ts';
import type { Section } from '../../../src/lib/domain/edit.ts';

export type CommentTables = {
	comment: {
		id: string;
		evaluation_id: string;
		/** Null for the team's own. */
		release_id: string | null;
		kind: CommentKind;
		area: number;
		section: Section | null;
		question: string | null;
		/** UTF-16 units of the section's plain text; with the seven that follow, all given or all null. */
		start: number | null;
		end: number | null;
		exact: string | null;
		prefix: string | null;
		suffix: string | null;
		epoch: number | null;
		anchor_from: Uint8Array | null;
		anchor_to: Uint8Array | null;
		body: string;
		author: string;
		created_at: number;
		changed_at: number;
		sent_at: number | null;
		sent_by: string | null;
		removed_at: number | null;
		resolved_at: number | null;
		resolved_by: string | null;
	};
	/** `n`: 1 for the first answer of a comment; the latest counts, none is changed. */
	comment_answer: {
		comment_id: string;
		n: number;
		decision: Decision;
		reason: string;
		by: string;
		at: number;
	};
	comment_reply: { id: string; comment_id: string; body: string; author: string; at: number };
	comment_mention: { comment_id: string; reply_id: string | null; user_id: string };
	/** Evidence. A file's bytes lie outside the database, under its id; `size` in bytes. */
	attachment: {
		id: string;
		comment_id: string;
		kind: 'file' | 'link';
		name: string;
		type: string | null;
		size: number | null;
		sha256: string | null;
		address: string | null;
		by: string;
		at: number;
	};
};
