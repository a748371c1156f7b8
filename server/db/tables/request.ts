/** Rows of what the municipality is asked for and answers. Times are milliseconds since 1970, days `yyyy-mm-dd`. */

import type { RequestEnd, RequestKind } from '../../../src/lib/domain/request.ts';

type Act = { by: string; at: number };

export type RequestTables = {
	/** Some requests that were sent at once, with one due day. */
	request_sending: Act & {
		id: string;
		evaluation_id: string;
		/** 1, 2, 3 … within the evaluation. */
		n: number;
		/** As it was set then. */
		due: string;
	};
	request_extension: Act & { sending_id: string; n: number; due: string; reason: string };
	/** That people were reminded of that day. */
	request_reminder: { sending_id: string; day: string; at: number };
	request: Act & {
		id: string;
		evaluation_id: string;
		kind: RequestKind;
		/** Null where it is of the whole; an area without a question is of the area. */
		area: number | null;
		question: string | null;
		body: string;
		/** Both null while it is only proposed. `number`: 1, 2, 3 … of those that were sent. */
		sending_id: string | null;
		number: number | null;
	};
	request_end: Act & { request_id: string; kind: RequestEnd['kind']; reason: string | null };
	/** The contacts' alone while `sent_at` is null. `by`: who wrote last. */
	request_answer: {
		id: string;
		request_id: string;
		body: string;
		by: string;
		changed_at: number;
		sent_at: number | null;
		sent_by: string | null;
	};
	/** A file's bytes lie outside the database, under its id; `size` in bytes. */
	request_attachment: Act & {
		id: string;
		answer_id: string;
		kind: 'file' | 'link';
		name: string;
		type: string | null;
		size: number | null;
		sha256: string | null;
		address: string | null;
	};
};
