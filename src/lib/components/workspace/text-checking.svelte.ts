/** The open area's texts held against its points, as both are when those who write pause. */
import { partialArea, printed } from '../../domain/result.ts';
import { checksOf, type CheckedQuestion } from '../../domain/text-checks.ts';
import { readSectionCalmly } from '../../live/calm-section.svelte.ts';
import { pointsIn } from '../../live/text-points.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { settledScores, type AreaReading } from './area-reading.ts';
import type { Desk } from './desk.svelte.ts';

export type TextChecks = ReturnType<typeof checksOf>;

/** Of sealed scores nothing is told: they have no percent here, as they have none on the screen. */
export function checkTexts(
	desk: Desk,
	cards: () => readonly Evidence[] | null,
	newer: () => readonly string[]
): { readonly current: TextChecks } {
	const { doc } = desk.room.shared;
	const number = $derived(desk.reading.area.number);
	const strengths = $derived(readSectionCalmly(doc, number, 'strengths'));
	const improvements = $derived(readSectionCalmly(doc, number, 'improvements'));
	const points = $derived([
		...pointsIn(strengths.current, 'strengths'),
		...pointsIn(improvements.current, 'improvements')
	]);
	const checks = $derived(checksOf({ ...percentsOf(desk.reading, cards()), points, newer: newer() }));
	return {
		get current() {
			return checks;
		}
	};
}

function percentsOf(
	reading: Pick<AreaReading, 'area' | 'questions'>,
	cards: readonly Evidence[] | null
): { readonly percent: number | null; readonly questions: readonly CheckedQuestion[] } {
	const scores = settledScores(reading.questions);
	const { scored, questions, printed: sum } = partialArea(reading.area, scores);
	const linked = new Set(cards?.flatMap(({ links }) => links.map(({ question }) => question)));
	return {
		percent: scored === questions ? sum.percent : null,
		questions: reading.area.questions.map(({ id, max }) => {
			const x = scores.get(id);
			return {
				id,
				percent: x === undefined ? null : printed(x, max).percent,
				hasEvidence: cards === null ? null : linked.has(id)
			};
		})
	};
}
