/** What is written of a new card in the workspace, and what is missing of it before it can be sent. */
import { evidenceAddress } from '../../domain/evidence-address.ts';
import type { SourceKind, Stage } from '../../domain/evidence.ts';

export interface NewCard {
	kind: SourceKind;
	title: string;
	address: string;
	/** `yyyy-mm-dd` */
	seen: string;
	text: string;
	stage: Stage | null;
}

export function blankCard(today: string, kind: SourceKind = 'document'): NewCard {
	return { kind, title: '', address: '', seen: today, text: '', stage: null };
}

/** The fields that have to be put right. */
export function wrongIn({ kind, title, address, seen }: NewCard): ReadonlySet<'title' | 'address' | 'seen'> {
	const wrong = new Set<'title' | 'address' | 'seen'>();
	if (title.trim() === '') wrong.add('title');
	if (kind !== 'website') return wrong;
	if (evidenceAddress(address) === null) wrong.add('address');
	if (!/^\d{4}-\d{2}-\d{2}$/.test(seen)) wrong.add('seen');
	return wrong;
}

/** A day where the browser is. */
export function dayOf(now: Date): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
