/**
 * Adds to the demo's world in `SAMSYN_DATA` an evaluation of four in which everybody has handed in all eight areas and
 * nothing is opened, and says its id and the fourth evaluator's cookie. Of each area's questions the first diverges, two
 * or three are near and the rest are aligned. Cia's reason for 1.1 names a card.
 */
import { questionsOf, type Question } from '../src/lib/domain/instrument.ts';
import type { Score } from '../src/lib/domain/score.ts';
import { admin, anna, bo, cia } from '../server/demo/people.ts';
import { fillSheet } from '../server/demo/writing.ts';
import { openDatabase } from '../server/db/connect.ts';
import { beginSession } from '../server/people/session.ts';
import { insertUserOnce } from '../server/repositories/user.ts';
import { seedEdition } from '../server/seed/editions.ts';
import { addEvidence } from '../server/use-cases/add-evidence.ts';
import { changePhase } from '../server/use-cases/change-phase.ts';
import { createEvaluation } from '../server/use-cases/create-evaluation.ts';
import { handInArea } from '../server/use-cases/hand-in-area.ts';

/** Percent of max by Anna, Bo, Cia and Dan: medians 55, 60 and 62 percent. */
const shares = { diverging: [60, 80, 40, 50], near: [60, 70, 55, 60], aligned: [60, 64, 60, 64] } as const;

const now = Date.now() - 86_400_000;
const db = await openDatabase(process.env);
const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('edition se-2016 is missing');
const dan = { user: 'meeting-dan', administrator: false };
await db.write((trx) =>
	insertUserOnce(trx, {
		...{ id: dan.user, name: 'Dan Ek', email: 'dan.ek@kommun.example', municipality_code: null },
		...{ administrator: 0, single_keys: 1, created_at: now }
	})
);
const { id } = await createEvaluation(
	db,
	admin,
	{
		municipality: { code: '0184', name: 'Solna' },
		year: 2026,
		edition: edition.id,
		members: [
			{ user: anna.user, roles: ['lead', 'evaluator'] },
			...[bo, cia, dan].map(({ user }) => ({ user, roles: ['evaluator'] as const }))
		],
		fictional: true
	},
	now
);
await addEvidence(
	db,
	cia,
	{
		evaluation: id,
		...{
			kind: 'document',
			title: 'Delårsrapport 2025',
			text: '',
			address: null,
			seen: null,
			interview: null
		},
		links: [
			{ question: '1.1', stage: 'done', page: 4, paragraph: null, quote: 'Målen följs upp två gånger.' }
		]
	},
	now
);
await changePhase(db, anna, { evaluation: id, to: 'scoring' }, now);

function kindOf({ id: question, area }: Question & { readonly area: number }): keyof typeof shares {
	const place = Number(question.split('.')[1]);
	if (place === 1) return 'diverging';
	return place <= 3 || (place === 4 && area <= 4) ? 'near' : 'aligned';
}

for (const [place, who] of [anna, bo, cia, dan].entries()) {
	const own = new Map(
		questionsOf(edition).map((question): [string, Score] => {
			const share = shares[kindOf(question)][place] ?? 0;
			const named = place === 2 && question.id === '1.1' ? ' (Delårsrapport 2025)' : '';
			const rationale = place === 3 ? '' : `Skäl ${place + 1} till ${question.id}${named}.`;
			return [question.id, { x: share * question.max, rationale, confidence: 'fairly' }];
		})
	);
	await fillSheet(db, id, who.user, own, 1, now);
	for (const { number: area, questions } of edition.areas) {
		const values = Object.fromEntries(
			questions.flatMap((question) => {
				const score = own.get(question.id);
				return score === undefined ? [] : [[question.id, score]];
			})
		);
		await handInArea(db, who, { evaluation: id, area, values }, now);
	}
}
const { token } = await beginSession(db, dan.user, Date.now());
console.log(JSON.stringify({ id, dan: `samsyn=${token}` }));
await db.close();
