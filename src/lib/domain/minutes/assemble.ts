/** Minutes out of rows. Pure: the same rows give the same minutes. */
import { awaitingOf, standingAgreement } from '../agreement.ts';
import { assignedTo, questionStanding } from '../assigned.ts';
import type { UserId } from '../evaluation.ts';
import type { Area, Question } from '../instrument.ts';
import { partialArea } from '../result.ts';
import type { Scores } from '../result.ts';
import type { Hundredths } from '../score.ts';
import { areaStanding } from '../standing.ts';
import { eventsOf } from './events.ts';
import { MINUTES_FORMAT, type Minutes, type MinutesArea, type MinutesQuestion } from './minutes.ts';
import { peopleOf } from './people.ts';
import { roundsOf } from './rounds.ts';
import type { MinutesRows } from './rows.ts';

/** `letters`: nobody's name is in it. Of a sealed area there is no more than that it is sealed. */
export function assembleMinutes(rows: MinutesRows, { letters }: { readonly letters: boolean }): Minutes {
	const { evaluation, meetings } = rows;
	const { municipality, year, edition, tolerance } = evaluation;
	const { people, keyOf } = peopleOf(rows, letters);
	const agreed = agreedScores(rows);
	const areas = edition.areas.map((area) => areaOf(area, rows, agreed, keyOf));
	const questions = edition.areas
		.filter(({ number }) => areaStanding(evaluation, number).opened !== null)
		.flatMap((area) => area.questions.map((question) => questionOf(question, rows, keyOf)));
	const sums = areas.map(({ sum }) => sum?.achieved ?? null);
	return {
		format: MINUTES_FORMAT,
		municipality,
		year,
		edition: edition.id,
		tolerance,
		until: Math.max(
			0,
			...areas.map(({ opened }) => opened?.at ?? 0),
			...questions.flatMap(({ events }) => events.map(({ at }) => at))
		),
		people,
		meetings: meetings.map(({ from, to, by }) => ({ from, to, by: keyOf(by) })),
		areas,
		questions: inOrder(questions),
		total: {
			achieved: sums.reduce<number | null>(
				(sum, one) => (sum === null || one === null ? null : sum + one),
				0
			),
			max: edition.maxTotal,
			agreed: agreed.size,
			questions: edition.areas.reduce((sum, area) => sum + area.questions.length, 0)
		}
	};
}

function agreedScores({ evaluation }: MinutesRows): Map<string, Hundredths> {
	const scores = new Map<string, Hundredths>();
	for (const [question, standing] of evaluation.questions) {
		const agreement = standingAgreement(standing);
		if (agreement !== null) scores.set(question, agreement.x);
	}
	return scores;
}

function areaOf(
	area: Area,
	{ evaluation }: MinutesRows,
	agreed: Scores,
	keyOf: (user: UserId) => string
): MinutesArea {
	const { opened } = areaStanding(evaluation, area.number);
	const { scored, printed } = partialArea(area, agreed);
	return {
		number: area.number,
		title: area.title,
		opened: opened === null ? null : { ...opened, by: keyOf(opened.by) },
		agreed: scored,
		questions: area.questions.length,
		sum: scored === area.questions.length ? printed : null,
		max: area.max
	};
}

function questionOf(question: Question, rows: MinutesRows, keyOf: (user: UserId) => string): MinutesQuestion {
	const { id, text, max, area } = question;
	const standing = questionStanding(rows.evaluation, id);
	return {
		question: id,
		text,
		max,
		area,
		rounds: roundsOf(question, rows, keyOf),
		agreed: standingAgreement(standing)?.x ?? null,
		awaiting: awaitingOf(standing, assignedTo(rows.evaluation, id)).map(keyOf),
		abstained: [...standing.abstained].map(([user, kind]) => ({ who: keyOf(user), kind })),
		alone: standing.alone,
		events: eventsOf(id, rows, keyOf)
	};
}

/** As the meeting took them; the edition's order where nothing was done, or at the same instant. */
function inOrder(questions: readonly MinutesQuestion[]): MinutesQuestion[] {
	const began = ({ events }: MinutesQuestion) => events[0]?.at ?? Infinity;
	return questions.toSorted((one, other) => {
		const [first, second] = [began(one), began(other)];
		return first === second ? 0 : first - second;
	});
}
