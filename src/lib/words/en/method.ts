import type { Words } from '../sv.ts';

export const method: Words['method'] = {
	title: 'Method',
	link: 'Method',
	lede: 'How much the evaluators differ, worked out from opened areas.',
	rounds: 'Which scores the figures are of',
	first: 'Round 1',
	now: 'Now',
	firstHint:
		'The scores that each handed in before the area was opened. They are frozen, and the meeting doesn’t change them.',
	nowHint:
		'The latest scores. Sub-questions with a blind round under way are left out. That figures improve after a talk tells that people have talked, not that the scores are more right.',
	whole: 'All sub-questions together',
	measures: {
		deviation: {
			name: 'Mean deviation from the median',
			meaning:
				'How far from the median a score lies on average, in percent of the sub-question’s max. Up to 10 percent usually counts as agreement. The measure is lenient when one of several stands apart.'
		},
		withinGroup: {
			name: 'Within-group agreement, r_WG',
			meaning:
				'1 means that all gave the same score, 0 that they differ at least as much as if they had guessed. The mean over the sub-questions. From 0.70 usually counts as agreement.'
		},
		alpha: {
			name: 'Krippendorff’s alpha',
			interval: (low, high) => `(95%: ${low} to ${high})`,
			meaning: (questions) =>
				`Worked out from shares of max in ${questions} sub-questions. 1 means full agreement, 0 that scores go together no more than by chance. The interval shows how much the figure depends on these very sub-questions (jackknife).`,
			even: 'An even municipality lowers alpha: where sub-questions resemble each other the same differences weigh more. A low figure then says more of the municipality than of the group.',
			few: 'With two to four evaluators the figure is uncertain, and it can’t be compared between municipalities.',
			none: 'Can’t be worked out where nothing tells the sub-questions apart.'
		},
		intraclass: {
			name: 'Intraclass correlation',
			mean: (k, value) => `(the mean of ${k}: ${value})`,
			meaning: (questions) =>
				`ICC(2,1) and ICC(2,k) by Shrout and Fleiss, of the ${questions} sub-questions that all have scored: how much of the differences lies between sub-questions and not between evaluators.`,
			caveat:
				'The second figure is always higher, since a mean evens out. The group agrees on a score and takes no mean, so read the first.',
			none: 'Takes at least three sub-questions that all have scored, and that they differ.'
		}
	},
	notConsensus:
		'Agreement in numbers is not consensus. All may be wrong in the same way, and different scores may come from having seen different things. A score is agreed only when the group says so.',
	perQuestion: 'Sub-question by sub-question',
	scores: 'Scores by',
	deviation: 'Mean deviation',
	ofMax: 'of max',
	leftOut: 'What isn’t shown',
	leftOutHint:
		'No quartile distance is shown: with fewer than five scores on a sub-question it is only another way to write highest and lowest. Nor is Kendall’s W: it measures whether evaluators rank the sub-questions alike, and that isn’t what the group is to agree on.'
};
