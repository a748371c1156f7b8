import type { Words } from '../sv.ts';

export const coverage: Words['coverage'] = {
	title: 'Coverage',
	link: 'Coverage',
	lede: 'Which sub-questions have evidence, of which kinds, and how far the furthest of it has come.',
	kinds: { interview: 'Interview', document: 'Document', website: 'Website' },
	stages: { planned: 'planned', done: 'done', effect: 'effect shown' },
	unjudged: 'not judged',
	question: 'Sub-question',
	kindsOf: 'Kinds',
	table: 'Evidence for each sub-question',
	show: 'Show',
	all: (n) => `All (${n})`,
	gaps: (n) => `Gaps only (${n})`,
	thin: (n) => `Weak evidence (${n})`,
	covered: (n, of) => `${n} of ${of} have evidence of at least two kinds`,
	total: (n, of) => `${n} of ${of} sub-questions have evidence of at least two kinds.`,
	missing: {
		interview: (question) => `Interview missing for ${question}. Add one`,
		document: (question) => `Document missing for ${question}. Add one`,
		website: (question) => `Website missing for ${question}. Add one`
	},
	empty: 'missing',
	nothing: 'No evidence is gathered yet. Add the first in one of the boxes.',
	noGaps: 'No gap: every sub-question has evidence of all three kinds.',
	noThin: 'No sub-question has weak evidence.',
	cards: (n) => (n === 1 ? '1 piece of evidence' : `${n} pieces of evidence`)
};
