/** An area as the workspace shows it: its questions' readings, and what they come to. Pure. */
import { allOfArea, hasHandedInArea, missingFor, readyToReveal } from '../../domain/assigned.ts';
import { areaStateOf } from '../../domain/consensus/area-state.ts';
import type { State } from '../../domain/consensus/state.ts';
import type { AreaStanding, UserId } from '../../domain/evaluation.ts';
import { findArea, type Area } from '../../domain/instrument.ts';
import { areaInterval, type Interval } from '../../domain/interval.ts';
import { partialArea, type PartialSum } from '../../domain/result.ts';
import type { Hundredths } from '../../domain/score.ts';
import { areaStanding } from '../../domain/standing.ts';
import { readQuestion, type QuestionReading, type Sources } from './question-reading.ts';

export interface AreaReading {
	readonly area: Area;
	readonly standing: AreaStanding;
	readonly state: State;
	readonly questions: readonly QuestionReading[];
	readonly agreed: number;
	/** Of agreed scores, else medians; null while sealed. */
	readonly sum: PartialSum | null;
	readonly interval: Interval | null;
	/** Whether the one who looks is to score here, and has handed in. */
	readonly isMine: boolean;
	readonly handedIn: boolean;
	/** Own questions without a score. */
	readonly unscored: readonly string[];
	readonly missing: readonly UserId[];
	readonly ready: boolean;
}

/** Throws a RangeError for an area that the edition hasn't got. */
export function readArea(number: number, sources: Sources): AreaReading {
	const { evaluation, me } = sources;
	const area = findArea(evaluation.edition, number);
	if (area === undefined) throw new RangeError(`no area ${number}`);
	const standing = areaStanding(evaluation, number);
	const questions = area.questions.map(({ id }) => readQuestion(id, sources));
	const opened = standing.opened !== null;
	return {
		area,
		standing,
		state: areaStateOf(questions.map(({ state }) => state)),
		questions,
		agreed: questions.filter(({ agreed }) => agreed !== null).length,
		sum: opened ? partialArea(area, settledScores(questions)) : null,
		interval: opened ? areaInterval(area, panels(questions)) : null,
		isMine: allOfArea(evaluation, number).includes(me),
		handedIn: hasHandedInArea(evaluation, number, me),
		unscored: questions
			.filter(({ isMine, onSheet }) => isMine && (onSheet?.x ?? null) === null)
			.map(({ question }) => question.id),
		missing: missingFor(evaluation, number),
		ready: readyToReveal(evaluation, number)
	};
}

/** What a question counts as so far: the agreed score, else the median of the latest. */
export function settledScores(questions: readonly QuestionReading[]): Map<string, Hundredths> {
	const scores = new Map<string, Hundredths>();
	for (const { question, agreed, spread, former } of questions) {
		const x = agreed?.x ?? spread?.median ?? former?.median;
		if (x !== undefined) scores.set(question.id, x);
	}
	return scores;
}

/** What each question's panel holds: an agreed question is no longer uncertain. */
export function panels(questions: readonly QuestionReading[]): Map<string, readonly Hundredths[]> {
	return new Map(
		questions.map(({ question, agreed, seen }) => [
			question.id,
			agreed === null ? Object.values(seen) : [agreed.x]
		])
	);
}
