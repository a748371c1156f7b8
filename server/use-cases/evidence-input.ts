/** Cards of evidence as they come in: trimmed, and refused where they are no cards. */

import { EVIDENCE_CARDS, OWN_TEXT_LENGTH, TITLE_LENGTH } from '../../src/lib/domain/evidence-limits.ts';
import type { Evaluation } from '../../src/lib/domain/evaluation.ts';
import { evidenceAddress } from '../../src/lib/domain/evidence-address.ts';
import type { Evidence, EvidenceLink, SourceKind } from '../../src/lib/domain/evidence.ts';
import { sourceKinds } from '../../src/lib/domain/evidence.ts';
import { Refused } from '../../src/lib/domain/refusal.ts';
import { checkedLinks } from './evidence-link-input.ts';
import { plainLine, plainText } from './plain-text.ts';

export interface NewEvidence {
	readonly kind: SourceKind;
	readonly title: string;
	readonly text?: string;
	/** A website's; other kinds have none. */
	readonly address?: string | null;
	/** A website's, `yyyy-mm-dd`. */
	readonly seen?: string | null;
	/** The interview it comes from; only with the kind of that name. */
	readonly interview?: string | null;
	readonly links?: readonly EvidenceLink[];
}

export type CheckedEvidence = Pick<
	Evidence,
	'kind' | 'title' | 'text' | 'address' | 'seen' | 'interview' | 'links'
>;

/** A day is seen somewhere up to fourteen hours before it begins in Greenwich. */
const AHEAD_MS = 14 * 60 * 60_000;

/** @throws {Refused} `bad-input` with the field, `too-large` with the limit */
export function checkedEvidence(card: NewEvidence, evaluation: Evaluation, now: number): CheckedEvidence {
	const { kind, interview = null } = card;
	if (!sourceKinds.includes(kind)) throw new Refused('bad-input', { field: 'kind' });
	if (interview !== null && (kind !== 'interview' || !evaluation.interviews.has(interview)))
		throw new Refused('bad-input', { field: 'interview' });
	const title = plainLine(card.title);
	if (title === '') throw new Refused('bad-input', { field: 'title' });
	if (title.length > TITLE_LENGTH) throw new Refused('too-large', { field: 'title', limit: TITLE_LENGTH });
	const text = plainText(card.text ?? '');
	if (text.length > OWN_TEXT_LENGTH)
		throw new Refused('too-large', { field: 'text', limit: OWN_TEXT_LENGTH });
	const web = kind === 'website' ? websiteOf(card, now) : { address: null, seen: null };
	return { kind, title, text, ...web, interview, links: checkedLinks(card.links ?? [], evaluation.edition) };
}

export function refuseMore(cards: number): void {
	if (cards >= EVIDENCE_CARDS) throw new Refused('too-large', { limit: EVIDENCE_CARDS });
}

function websiteOf({ address, seen }: NewEvidence, now: number) {
	const checked = evidenceAddress(address ?? '');
	if (checked === null) throw new Refused('bad-input', { field: 'address' });
	const day = seen ?? '';
	const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
	const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
	if (!real || time > now + AHEAD_MS || day < '1995') throw new Refused('bad-input', { field: 'seen' });
	return { address: checked, seen: day };
}
