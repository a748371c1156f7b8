/** What contacts fill in, checked: words, kinds, and the place in the release. */

import { commentKinds, decisions, type CommentKind, type Decision } from '../../src/lib/domain/comment.ts';
import { COMMENT_LENGTH } from '../../src/lib/domain/comment-limits.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';

export function checkedKind(text: string): CommentKind {
	const kind = commentKinds.find((known) => known === text);
	if (kind === undefined) throw new Refused('bad-input', { field: 'kind' });
	return kind;
}

export function checkedDecision(text: string): Decision {
	const decision = decisions.find((known) => known === text);
	if (decision === undefined) throw new Refused('bad-input', { field: 'decision' });
	return decision;
}

/** Forms divide lines by CR and LF; the text of a release has LF alone. */
export function withPlainLines(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** The comment's words, trimmed. */
export function checkedBody(text: string): string {
	const body = withPlainLines(text).trim();
	if (body === '' || body.includes('\0') || !body.isWellFormed())
		throw new Refused('bad-input', { field: 'body' });
	if (body.length > COMMENT_LENGTH) throw new Refused('too-large', { limit: COMMENT_LENGTH });
	return body;
}
