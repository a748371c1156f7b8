/** What one question would make of area and total, read from what the opened areas hold. */
import { effectOf, type Effect, type SoFar } from '../../domain/consensus/effect.ts';
import type { Edition } from '../../domain/instrument.ts';
import type { Hundredths } from '../../domain/score.ts';
import { panels, settledScores, type AreaReading } from '../workspace/area-reading.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';

export function soFar(areas: readonly AreaReading[]): SoFar {
	const questions = areas
		.filter(({ standing }) => standing.opened !== null)
		.flatMap((reading) => reading.questions);
	return { settled: settledScores(questions), panels: panels(questions) };
}

export interface EffectRow {
	readonly kind: 'lowest' | 'median' | 'highest' | 'agreed' | 'candidate';
	readonly effect: Effect;
}

/** None while the question is sealed: what its scores would come to is as hidden as they are. */
export function effectRows(
	edition: Edition,
	areas: readonly AreaReading[],
	{ question, sealed, spread, agreed }: QuestionReading,
	candidate: Hundredths | null
): EffectRow[] {
	if (sealed || spread === null) return [];
	const all = soFar(areas);
	const row = (kind: EffectRow['kind'], x: Hundredths) => ({
		kind,
		effect: effectOf(edition, question.id, x, all)
	});
	return [
		row('lowest', spread.lowest),
		row('median', spread.median),
		row('highest', spread.highest),
		...(agreed === null ? [] : [row('agreed', agreed.x)]),
		...(candidate === null ? [] : [row('candidate', candidate)])
	];
}
