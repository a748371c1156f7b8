/** Rows of notices and of the letters they go into. Times are milliseconds since 1970. */

import type { NoticeKind } from '../../../src/lib/domain/notice.ts';

export type NoticeTables = {
	/** One thing that one person is told of. */
	notice: {
		id: string;
		evaluation_id: string;
		user_id: string;
		kind: NoticeKind;
		/** Who did it; null when nobody did. */
		by: string | null;
		at: number;
		release_id: string | null;
		comment_id: string | null;
		question: string | null;
		/** The last day of a review, `yyyy-mm-dd`. */
		day: string | null;
		/** 0 when it is in a letter, or will never be in one. */
		awaits_letter: 0 | 1;
		letter_id: string | null;
		/** When the person has read what it is about. */
		read_at: number | null;
	};
	notice_letter: {
		id: string;
		user_id: string;
		made_at: number;
		/** Nobody tries to send it before; null when nobody tries any more. */
		try_at: number | null;
		tries: number;
		/** Null until the mail server or the outbox has it. */
		sent_at: number | null;
	};
	/** That people were reminded of that last day, `yyyy-mm-dd`, of the release. */
	deadline_reminder: { release_id: string; day: string; at: number };
};
