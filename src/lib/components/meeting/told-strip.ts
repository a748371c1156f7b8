/** A question's strip in words, as the meeting shows it: to look at and to hear. Pure. */
import type { UserId } from '../../domain/evaluation.ts';
import type { Words } from '../../words/words.ts';
import { stripSentence } from '../consensus/strip-sentence.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';

export function toldStrip(reading: QuestionReading, nameOf: (user: UserId) => string, words: Words): string {
	const { question, strip, sealed, spread, state, percent, agreed, view, own } = reading;
	return stripSentence(
		{
			max: question.max,
			scores: strip.marks
				.filter(({ counted }) => counted)
				.map(({ evaluator, x }) => ({ name: nameOf(evaluator), x })),
			opened: sealed || spread === null ? null : { state, spread: percent, median: spread.median },
			agreed: agreed?.x ?? null,
			handedIn: [...view.handedIn].map(nameOf),
			own: own?.x ?? null
		},
		words
	);
}
