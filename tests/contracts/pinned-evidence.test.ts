/** Evidence pinned to questions and taken away; the same on both databases. */

import { beforeEach, describe, expect, it } from 'vitest';
import { kindsOfEvidence, type EvidenceLink } from '../../src/lib/domain/evidence.ts';
import { insertAreaLock } from '../../server/repositories/area.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { evidenceKindsOf } from '../../server/repositories/evidence-kinds.ts';
import { evidenceOf } from '../../server/repositories/evidence.ts';
import { addEvidence } from '../../server/use-cases/add-evidence.ts';
import { linkEvidence } from '../../server/use-cases/link-evidence.ts';
import { unlinkEvidence } from '../../server/use-cases/unlink-evidence.ts';
import { createWorld, later, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const blank = { stage: null, page: null, paragraph: null, quote: null };
const quoted = { stage: 'done', page: 3, paragraph: 2, quote: 'Avvikelser registreras samma dag.' } as const;

onBothDatabases((subject) => {
	let world: World;
	let evidence: string;
	beforeEach(async () => {
		world = await createWorld(subject().db);
		const links: EvidenceLink[] = [{ question: '5.1', ...quoted }];
		const card = { kind: 'document', title: 'Rapport', text: 'Om avvikelser.', links } as const;
		evidence = (await addEvidence(world.db, world.bo, { evaluation: world.id, ...card }, later())).id;
	});

	const of = (question: string) => ({ evaluation: world.id, evidence, question });
	const linksNow = async () => (await evidenceOf(world.db.read, world.id))[0]?.links;
	const quotesSearched = async () =>
		(
			await world.db.read
				.selectFrom('evidence_passage')
				.select(['text', 'n'])
				.where('evidence_id', '=', evidence)
				.where('text', '=', quoted.quote)
				.execute()
		).length;

	describe('pinning', () => {
		it('[COV-7] ties a card to a question, by anybody of the team, and what it says already stays', async () => {
			await linkEvidence(world.db, world.cia, { ...of('5.2'), links: [blank] }, later());
			expect(await linksNow()).toEqual([
				{ question: '5.1', ...quoted },
				{ question: '5.2', ...blank }
			]);
			expect(await quotesSearched()).toBe(1);
			await linkEvidence(world.db, world.anna, { ...of('5.2'), links: [blank] }, later());
			expect(await linksNow()).toHaveLength(2);
		});

		it('[COV-7] takes away all that it says of the question, and puts it back as it was', async () => {
			await linkEvidence(world.db, world.bo, { ...of('5.1'), links: [blank] }, later());
			await unlinkEvidence(world.db, world.dan, of('5.1'), later());
			expect(await linksNow()).toEqual([]);
			expect(await quotesSearched()).toBe(0);
			await linkEvidence(world.db, world.dan, { ...of('5.1'), links: [quoted] }, later());
			expect(await linksNow()).toEqual([{ question: '5.1', ...quoted }]);
			expect(await quotesSearched()).toBe(1);
		});

		it('[COV-7] is logged with the card and the question, without words', async () => {
			await linkEvidence(world.db, world.bo, { ...of('5.2'), links: [quoted] }, later());
			await unlinkEvidence(world.db, world.bo, of('5.2'), later());
			const told = (await auditOf(world.db.read, world.id)).slice(-2);
			expect(told.map(({ act }) => act)).toEqual(['link-evidence', 'unlink-evidence']);
			for (const { facts } of told) expect(JSON.parse(facts)).toEqual({ evidence, question: '5.2' });
		});

		it('[COV-7] is neither text nor points: also where the area is locked, not once all is', async () => {
			const lock = { by: world.dan.user, at: later() };
			await world.db.write((trx) => insertAreaLock(trx, world.id, 5, lock));
			await linkEvidence(world.db, world.bo, { ...of('5.2'), links: [blank] }, later());
			await world.db.write((trx) => setPhase(trx, world.id, 'locked'));
			const more = linkEvidence(world.db, world.bo, { ...of('5.3'), links: [blank] }, later());
			expect(await refusal(more)).toBe('locked');
			expect(await refusal(unlinkEvidence(world.db, world.bo, of('5.2'), later()))).toBe('locked');
		});

		it('[COV-7] is refused for a card of another evaluation, a question that isn’t asked, and nothing said', async () => {
			const other = await createWorld(world.db);
			const there = { ...of('5.2'), evaluation: other.id };
			expect(await refusal(linkEvidence(world.db, other.bo, { ...there, links: [blank] }, later()))).toBe(
				'not-found'
			);
			expect(await refusal(linkEvidence(world.db, world.bo, { ...of('9.9'), links: [blank] }, later()))).toBe(
				'bad-input'
			);
			expect(await refusal(linkEvidence(world.db, world.bo, { ...of('5.2'), links: [] }, later()))).toBe(
				'bad-input'
			);
			expect(await refusal(unlinkEvidence(world.db, world.bo, of('5.4'), later()))).toBe('not-found');
		});
	});

	it('[COV-4] kinds are counted in the database as the rule counts them', async () => {
		const add = (kind: 'interview' | 'document', ...questions: string[]) =>
			addEvidence(
				world.db,
				world.bo,
				{
					evaluation: world.id,
					kind,
					title: kind,
					links: questions.map((question) => ({ question, ...blank }))
				},
				later()
			);
		await add('interview', '5.1', '6.1');
		await add('document', '5.1');
		await add('document');
		const other = await createWorld(world.db);
		expect(await evidenceKindsOf(world.db.read, other.id)).toEqual(new Map());
		const counted = await evidenceKindsOf(world.db.read, world.id);
		expect(counted).toEqual(kindsOfEvidence(await evidenceOf(world.db.read, world.id)));
		expect(counted).toEqual(
			new Map([
				['5.1', 2],
				['6.1', 1]
			])
		);
	});
});
