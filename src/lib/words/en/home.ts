import type { Words } from '../sv.ts';

export const home: Words['home'] = {
	title: 'Score together, each on your own first',
	lede: 'In Samsyn an evaluation team scores all the sub-questions of a municipality sealed, opens the scores at the same moment, agrees and writes the report together.',
	howTitle: 'How it works',
	how: [
		{
			title: 'Each alone',
			text: 'Everyone scores the sub-questions. Nobody else sees the scores, not even the project lead.'
		},
		{
			title: 'Open together',
			text: 'When everyone has handed in an area, the scores are opened for all at once.'
		},
		{
			title: 'Agree',
			text: 'Samsyn shows where you are aligned, near or diverging. The agreed score is always your decision.'
		},
		{
			title: 'Write and lock',
			text: 'Strengths and areas for improvement are written in one document, and the area is locked when all sub-questions are agreed.'
		}
	],
	toEvaluations: 'To my evaluations'
};
