/** The bookmarks by which Samsyn names the places of a report in its Word files. */
import type { Section } from '../../../../src/lib/domain/edit.ts';
import type { WordElement } from '../mammoth-document.ts';

export type OwnPlace = {
	/** 0: the report's own; 1: the earlier evaluation of its appendix. */
	readonly evaluation: 0 | 1;
} & (
	| { readonly kind: 'area' | 'points' | 'sum'; readonly area: number }
	| { readonly kind: 'section'; readonly area: number; readonly section: Section }
	| { readonly kind: 'question'; readonly area: number; readonly id: string }
	| { readonly kind: 'total' }
);

const forms = /^(earlier_)?(?:(area|points|sum|question)_(\d{1,2})(?:_(\w+))?|(total))$/;

export function ownPlace(name: string): OwnPlace | null {
	const [, earlier, kind, number = '', rest, total] = forms.exec(name) ?? [];
	const evaluation = earlier === undefined ? 0 : 1;
	const area = Number(number);
	if (total !== undefined) return { evaluation, kind: 'total' };
	if (kind === 'question' && rest !== undefined && /^\d{1,2}$/.test(rest))
		return { evaluation, kind, area, id: `${area}.${rest}` };
	if (kind === 'area' && (rest === 'general' || rest === 'strengths' || rest === 'improvements'))
		return { evaluation, kind: 'section', area, section: rest };
	if ((kind === 'area' || kind === 'points' || kind === 'sum') && rest === undefined)
		return { evaluation, kind, area };
	return null;
}

/** The first place that is named within a paragraph or a row. */
export function placeIn(element: WordElement): OwnPlace | null {
	if (element.type === 'bookmarkStart') return ownPlace(element.name ?? '');
	for (const child of element.children ?? []) {
		const place = placeIn(child);
		if (place !== null) return place;
	}
	return null;
}
