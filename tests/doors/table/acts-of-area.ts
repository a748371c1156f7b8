/** The acts of the workspace. */
import type { Fields, Row } from '../row.ts';
import type { Scene } from '../scene.ts';
import { team, type Grants, type Seat } from '../seats.ts';
import { POSTED } from '../words.ts';

const lead = (phases: string): Grants => ({ lead: phases });
const evaluator = (phases: string): Grants => ({ evaluator: phases });

const act = (
	name: string,
	area: number,
	grants: Grants,
	fields: (scene: Scene, seat: Seat) => Fields = () => ({}),
	then?: Row['then']
): Row => ({
	door: `act /evaluations/[id]/areas/[area]?/${name}`,
	path: ({ id }) => `/evaluations/${id}/areas/${area}?/${name}`,
	grants,
	fields,
	...(then === undefined ? {} : { then })
});

const reason = POSTED;
/** What the one who asks has on the sheet; others post Bo's as if it were theirs. */
const ownOf = (posted: Scene['values'], { anna, bo }: Scene['people'], seat: Seat) =>
	posted[(seat === 'anna' ? anna : bo).user] ?? '';
const onAgreement = ({ agreement }: Scene) => ({ question: '2.3', agreement, reason });
const onComment = ({ comment }: Scene) => ({ comment, body: POSTED });

export const actsOfArea: readonly Row[] = [
	act('handInArea', 4, evaluator('SCD'), ({ values, people }, seat) => ({
		values: ownOf(values, people, seat)
	})),
	act('handInQuestion', 2, evaluator('CDF'), ({ blind, people }, seat) => ({
		question: '2.2',
		value: ownOf(blind, people, seat)
	})),
	act('abstain', 7, evaluator('PSCDF'), () => ({ question: '7.3', kind: 'no-basis', reason })),
	// Bo alone has abstained.
	act(
		'withdrawAbstention',
		7,
		evaluator('PSCDF'),
		() => ({ question: '7.1' }),
		(seat) => (seat === 'bo' ? 'done' : 'not-found')
	),
	act('reveal', 3, lead('SCD')),
	act('openRound', 2, lead('CDF'), () => ({ question: '2.1' })),
	act('closeRound', 2, lead('CDF'), () => ({ question: '2.2', outcome: 'cancelled', reason })),
	act('allowAlone', 7, lead('SCDF'), () => ({ question: '7.2' })),
	act('agree', 2, evaluator('CDF'), ({ seen }) => ({ question: '2.1', seen, reason })),
	// Each question of the list is then asked for by itself, and who doesn't evaluate agrees on none.
	act(
		'agreeAligned',
		6,
		lead('CDF'),
		({ median }) => ({ shown: median }),
		(seat) => (seat === 'dan' ? 'agreement-changed' : 'done')
	),
	act('confirm', 2, evaluator('CDF'), onAgreement),
	act('confirmList', 2, evaluator('CDF'), ({ agreement }) => ({
		agreements: JSON.stringify({ '2.3': agreement })
	})),
	act('reserve', 2, evaluator('CDF'), onAgreement),
	act('reopen', 2, team('CDF'), onAgreement),
	act('lockArea', 1, lead('CDF')),
	act('unlockArea', 5, lead('CDF'), () => ({ reason })),
	act('insertStandardText', 7, team('PSCDF')),
	act('comment', 1, team('PSCDF'), () => ({ body: POSTED })),
	act('reply', 1, team('PSCDF'), onComment),
	act('resolve', 1, team('PSCDF'), ({ comment }) => ({ comment, resolved: 'on' })),
	// The comment is Bo's.
	act('changeComment', 1, team('PSCDF'), onComment, (seat) => (seat === 'bo' ? 'done' : 'not-owner')),
	act('removeComment', 1, team('PSCDF'), onComment, (seat) => (seat === 'bo' ? 'done' : 'not-owner')),
	// Neither text nor points: also where the area is locked.
	act('linkEvidence', 5, team('PSCDF'), ({ evidence }) => ({
		evidence,
		question: '5.1',
		links: JSON.stringify([{ stage: 'done', page: 1, paragraph: null, quote: POSTED }])
	})),
	act('unlinkEvidence', 1, team('PSCDF'), ({ evidence }) => ({ evidence, question: '1.1' })),
	act('addEvidence', 5, team('PSCDF'), () => ({
		question: '5.1',
		kind: 'document',
		title: POSTED,
		links: '[{}]'
	}))
];
