/** The sentence of a line of history. */
import type { HistoryLine } from '../../domain/history.ts';
import type { Words } from '../../words/words.ts';
import { eventLine } from '../control-room/event-line.ts';

/** `max`: the question's whole points; of no matter to a section. */
export function historyLine(line: HistoryLine, max: number, words: Words): string {
	const { history } = words.versions;
	const named = (who: string | null) => who ?? words.events.somebody;
	switch (line.kind) {
		case 'act': {
			const said = eventLine(line.event, words);
			return line.points === null
				? said
				: `${said} ${history.agreedOn(words.numbers.points(line.points), max)}`;
		}
		case 'rationale':
			return history.rationale(named(line.who));
		case 'score': {
			const { before, after } = line;
			if (after === null) return history.scoreTaken(named(line.who), words.numbers.points(before ?? 0));
			const points = words.numbers.points(after);
			return before === null
				? history.scoredFirst(named(line.who), points)
				: history.scored(named(line.who), words.numbers.points(before), points);
		}
		case 'text':
			return line.who.length === 0 ? history.given : history.wrote(words.numbers.list(line.who.map(named)));
	}
}
