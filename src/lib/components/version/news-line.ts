/** The sentence of a piece of news, where it leads, and how many there are of each sort. */
import type { UserId } from '../../domain/evaluation.ts';
import type { News, NewsKind } from '../../domain/news.ts';
import type { Words } from '../../words/words.ts';

export function newsLine(news: News, nameOf: (user: UserId) => string, words: Words): string {
	const { since } = words.versions;
	const who = words.numbers.list(news.who.map(nameOf));
	const question = news.question ?? String(news.area);
	const section = news.section === null ? '' : words.narrative.sections[news.section];
	switch (news.kind) {
		case 'revealed':
			return since.revealed(who, news.area);
		case 'round':
			return since.round(question);
		case 'agreed':
			return since.agreed(who, question);
		case 'reopened':
			return since.reopened(who, question);
		case 'score':
			return since.score(who, question);
		case 'text':
			return since.text(who, since.place(news.area, section));
		case 'point':
			return since.point(who, since.place(news.area, section), news.words ?? '');
		case 'comment':
			return since.comment(who, commentPlace(news, section, words), news.words ?? '');
		case 'evidence':
			return since.evidenceOn(who, question, news.words);
	}
}

/** The question tells its area; else the section within it, or the area as a whole. */
function commentPlace({ area, question }: News, section: string, { versions }: Words): string {
	if (question !== null) return question;
	return section === '' ? versions.since.area(area) : versions.since.place(area, section);
}

export function newsAddress(evaluation: string, { area, question, comment }: News): string {
	const place = comment !== undefined ? `#comment-${comment}` : question === null ? '' : `#q-${question}`;
	return `/evaluations/${evaluation}/areas/${area}${place}`;
}

type Sort = 'scores' | 'points' | 'texts' | 'areas' | 'comments' | 'evidence';

const sorts: Readonly<Record<NewsKind, Sort>> = {
	revealed: 'areas',
	round: 'scores',
	agreed: 'scores',
	reopened: 'scores',
	score: 'scores',
	text: 'texts',
	point: 'points',
	comment: 'comments',
	evidence: 'evidence'
};
const order: readonly Sort[] = ['areas', 'scores', 'points', 'texts', 'comments', 'evidence'];

/** `2 poäng ändrade, 5 punkter nya och 3 kommentarer` */
export function newsSummary(news: readonly News[], words: Words): string {
	const counts = Map.groupBy(news, ({ kind }) => sorts[kind]);
	const parts = order.flatMap((sort) => {
		const n = counts.get(sort)?.length ?? 0;
		return n === 0 ? [] : [words.versions.since[sort](n)];
	});
	return words.numbers.list(parts);
}
