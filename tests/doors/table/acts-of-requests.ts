/** What the team does with requests to the municipality, and what its contacts do. */
import type { Fields, Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { team, type Grants, type Part } from '../seats.ts';
import { POSTED } from '../words.ts';

type Said = (scene: Scene) => Fields;

const page = '/evidence/requests';
const ours = (name: string, grants: Grants, fields: Said, rest = ''): Row => ({
	door: `act /evaluations/[id]${page}${rest}?/${name}`,
	path: ({ id }) => `/evaluations/${id}${page}${rest}?/${name}`,
	grants,
	fields
});

const lead = { lead: 'PSCDF' };
/** To who isn't a contact there is nothing. */
const others: readonly Part[] = ['lead', 'evaluator', 'reader', 'administrator'];

const theirs = (name: string, fields: Said): Row => ({
	door: `act /requests/[evaluation]?/${name}`,
	path: ({ id }) => `/requests/${id}?/${name}`,
	grants: { contact: 'PSCDF' },
	hiddenFrom: others,
	fields
});

export const actsOfRequests: readonly Row[] = [
	ours('propose', team('PSCDF'), () => ({ of: '5.4', text: POSTED })),
	// They aren't its words: nothing is written over.
	{
		...ours('reword', team('PSCDF'), ({ proposedRequest }) => ({ request: proposedRequest, text: POSTED })),
		then: () => 'text-changed'
	},
	ours('end', team('PSCDF'), ({ proposedRequest }) => ({ request: proposedRequest, kind: 'withdrawn' })),
	ours('end', lead, ({ answeredRequest }) => ({ request: answeredRequest, kind: 'accepted' })),
	ours('keep', team('PSCDF'), ({ sentAnswer }) => ({ answer: sentAnswer, supplied: '' })),
	ours('send', lead, ({ proposedRequest }) => ({ [`r-${proposedRequest}`]: 'on', days: '10' })),
	ours('extend', lead, ({ sending }) => ({ sending, days: '5', reason: POSTED })),
	ours('propose', team('PSCDF'), () => ({ 'ask-5.5': 'on', 'words-5.5': POSTED }), '/list'),
	theirs('save', ({ draftedRequest, answerChangedAt }) => ({
		request: draftedRequest,
		text: POSTED,
		shown: answerChangedAt
	})),
	theirs('remove', ({ discardableRequest, discardableFile }) => ({
		request: discardableRequest,
		supplied: discardableFile
	})),
	theirs('discard', ({ discardableRequest }) => ({ request: discardableRequest })),
	theirs('send', ({ answerDraft, answerChangedAt }) => ({ [`a-${answerDraft}`]: answerChangedAt }))
];
