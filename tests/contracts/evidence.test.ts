/** Cards of evidence; the same on both databases. */

import { beforeEach, expect, it } from 'vitest';
import type { EvidenceLink } from '../../src/lib/domain/evidence.ts';
import { kindsOfEvidence } from '../../src/lib/domain/evidence.ts';
import { auditOfAct } from '../../server/repositories/audit.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { evidenceOf, findEvidence } from '../../server/repositories/evidence.ts';
import { addEvidence, type AddEvidence } from '../../server/use-cases/add-evidence.ts';
import { createWorld, later, person, refusal, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const link = (question: string, more: Partial<EvidenceLink> = {}): EvidenceLink => ({
	...{ question, stage: null, page: null, paragraph: null, quote: null },
	...more
});
const website = {
	kind: 'website',
	title: 'Kommunens webbplats',
	address: 'https://helsingborg.example/diarium',
	seen: '2017-03-01'
} as const;

onBothDatabases((subject) => {
	let world: World;
	beforeEach(async () => {
		world = await createWorld(subject().db);
	});

	const add = async (card: Partial<AddEvidence>, who = world.bo) =>
		addEvidence(
			world.db,
			who,
			{ evaluation: world.id, kind: 'document', title: 'Riktlinjer', ...card },
			later()
		);

	it('[EVI-1] [EVI-2] a card comes back as it was added, with its links in their order', async () => {
		const links = [
			link('2.4', { stage: 'done', page: 3, paragraph: 2, quote: ' Medborgardialog\r\nförs årligen. ' }),
			link('1.1', { stage: 'effect' }),
			link('2.4')
		];
		const { id } = await add({
			...website,
			title: '  Kommunens\n webbplats ',
			text: 'Sett\u0007 i dag.',
			links
		});
		expect(await evidenceOf(world.db.read, world.id)).toEqual([
			{
				...{ id, kind: 'website', title: 'Kommunens webbplats', text: 'Sett i dag.' },
				links: [{ ...links[0], quote: 'Medborgardialog\nförs årligen.' }, links[1], links[2]],
				...{ address: website.address, seen: '2017-03-01', file: null, interview: null },
				...{ by: world.bo.user, at: expect.any(Number) as number }
			}
		]);
		expect(await findEvidence(world.db.read, world.id, id)).toMatchObject({ id, links: [{}, {}, {}] });
		expect(await findEvidence(world.db.read, 'another', id)).toBe(null);
	});

	it('[EVI-2] what is said twice of a question alike is said once; kinds are counted for each question', async () => {
		await add({ links: [link('2.4'), link('2.4'), link('1.1')] });
		await add({ ...website, links: [link('2.4')] });
		const cards = await evidenceOf(world.db.read, world.id);
		expect(cards[0]?.links).toHaveLength(2);
		expect(kindsOfEvidence(cards)).toEqual(
			new Map([
				['2.4', 2],
				['1.1', 1]
			])
		);
	});

	it.each<[string, Partial<AddEvidence>, string]>([
		['no title', { title: ' \n' }, 'bad-input'],
		['a title beyond measure', { title: 'å'.repeat(201) }, 'too-large'],
		['words beyond measure', { text: 'å'.repeat(20_001) }, 'too-large'],
		['an address of another kind', { ...website, address: 'javascript:alert(1)' }, 'bad-input'],
		['an address with a name in it', { ...website, address: 'https://a:b@c.se' }, 'bad-input'],
		['no day', { ...website, seen: null }, 'bad-input'],
		['a day that isn’t', { ...website, seen: '2017-02-30' }, 'bad-input'],
		['a day to come', { ...website, seen: '2031-01-01' }, 'bad-input'],
		['an interview that isn’t', { kind: 'interview', interview: 'nobody' }, 'bad-input'],
		['a question that isn’t', { links: [link('9.9')] }, 'bad-input'],
		['a page 0', { links: [link('2.4', { page: 0 })] }, 'bad-input'],
		['half a paragraph', { links: [link('2.4', { paragraph: 1.5 })] }, 'bad-input'],
		['a quotation beyond measure', { links: [link('2.4', { quote: 'å'.repeat(2001) })] }, 'too-large'],
		['too many links', { links: Array.from({ length: 201 }, () => link('2.4')) }, 'too-large']
	])('[EVI-1] [EVI-2] %s is refused', async (_, card, code) => {
		expect(await refusal(add(card))).toBe(code);
		expect(await evidenceOf(world.db.read, world.id)).toEqual([]);
	});

	it('[EVI-3] the team adds cards until the lock, and nobody else', async () => {
		await add({}, world.anna);
		await add({}, world.dan);
		expect(await refusal(add({}, await person(world.db, 'Eva')))).toBe('not-on-team');
		expect(await refusal(add({}, world.administrator))).toBe('not-on-team');
		for (const phase of ['locked', 'published'] as const) {
			await world.db.write((trx) => setPhase(trx, world.id, phase));
			expect(await refusal(add({}))).toBe('locked');
		}
	});

	it('[EVI-4] the log has the kind and the questions, and no words', async () => {
		const quote = 'kanariefågel i citatet';
		const { id } = await add({
			title: 'kanarie',
			text: 'kanarie',
			links: [link('2.4', { quote }), link('1.1')]
		});
		const [entry] = await auditOfAct(world.db.read, world.id, 'add-evidence');
		expect(JSON.parse(entry?.facts ?? '')).toEqual({
			...{ evidence: id, kind: 'document', questions: ['2.4', '1.1'] }
		});
	});
});
