/** What of a report its edition has no place for. */
import { findArea, type Edition } from '../domain/instrument.ts';
import type { EarlierArea, EarlierReport } from './earlier-report.ts';

/** `above-max`: more points than the edition gives at most. */
export type Misfit =
	| { readonly kind: 'unknown-area' | 'area-twice'; readonly area: number }
	| { readonly kind: 'unknown-question' | 'question-twice'; readonly area: number; readonly question: string }
	| {
			readonly kind: 'above-max';
			readonly area: number | null;
			readonly question: string | null;
			readonly max: number;
	  };

/** An edition whose areas or questions aren't public takes those that the report tells. */
export function misfitsOf({ total, areas }: EarlierReport, edition: Edition): Misfit[] {
	const misfits: Misfit[] = [];
	if (total !== null && total > edition.maxTotal)
		misfits.push({ kind: 'above-max', area: null, question: null, max: edition.maxTotal });
	for (const [at, area] of areas.entries()) {
		if (areas.findIndex(({ number }) => number === area.number) < at)
			misfits.push({ kind: 'area-twice', area: area.number });
		misfits.push(...misfitsOfArea(area, edition));
	}
	return misfits;
}

function misfitsOfArea({ number, achieved, questions }: EarlierArea, edition: Edition): Misfit[] {
	const known = findArea(edition, number);
	if (known === undefined && edition.areas.length > 0) return [{ kind: 'unknown-area', area: number }];
	const misfits: Misfit[] = [];
	if (known !== undefined && achieved !== null && achieved > known.max)
		misfits.push({ kind: 'above-max', area: number, question: null, max: known.max });
	for (const [at, { id, achieved: points }] of questions.entries()) {
		const place = { area: number, question: id };
		const of = known?.questions.find((one) => one.id === id);
		if (questions.findIndex((one) => one.id === id) < at) misfits.push({ kind: 'question-twice', ...place });
		else if (!id.startsWith(`${number}.`) || (of === undefined && (known?.questions.length ?? 0) > 0))
			misfits.push({ kind: 'unknown-question', ...place });
		else if (of !== undefined && points !== null && points > of.max)
			misfits.push({ kind: 'above-max', ...place, max: of.max });
	}
	return misfits;
}
