import { expect, it } from 'vitest';
import { notesRoot } from '../../src/lib/document/names.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { Schema } from '../../server/db/tables/index.ts';
import { auditOf } from '../../server/repositories/audit.ts';
import { evidenceOf } from '../../server/repositories/evidence.ts';
import { interviewsOf } from '../../server/repositories/interview.ts';
import { planKey } from '../../src/lib/domain/interview.ts';
import { changeInterview } from '../../server/use-cases/change-interview.ts';
import { citeNote } from '../../server/use-cases/cite-note.ts';
import { taggedLines } from '../../server/use-cases/note-lines.ts';
import { notesRoom, openNotes } from '../../server/use-cases/open-notes.ts';
import { planInterview } from '../../server/use-cases/plan-interview.ts';
import { createWorld, facts, later, refusal, writeRoom, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

/** Found nowhere but in the notes of that evaluation. */
const canaryOf = ({ id }: World) => `kanarieanteckning-${id}`;
const notesOf = (world: World) => `P1: #5.2 ! ${canaryOf(world)}\nP2: #5.3 annat\np1: utan tecken\n`;

async function planned(world: World, present: readonly Actor[]) {
	const when = { day: null, starts: null, ends: null, place: '' };
	const plan = {
		title: 'Enhetschefer',
		...when,
		roles: [],
		questions: [],
		present: present.map(({ user }) => user)
	};
	const { id: evaluation, db, bo } = world;
	const { id } = await planInterview(db, bo, { evaluation, plan }, later());
	return { id, plan };
}

async function write(world: World, who: Actor, interview: string, words: string): Promise<void> {
	await openNotes(world.db, who, world.id, interview);
	await writeRoom(world, notesRoom(world.id, interview), who, 'notes', (doc) =>
		doc.getText(notesRoot(interview)).insert(0, words)
	);
}

onBothDatabases((subject) => {
	it('[NTE-3] [NTE-8] their room is made for the first who was present, and opened for nobody else', async () => {
		const world = await createWorld(subject().db);
		const { db, anna, bo, cia, dan, administrator } = world;
		const { id } = await planned(world, [anna, bo]);
		for (const who of [cia, dan]) expect(await refusal(openNotes(db, who, world.id, id))).toBe('not-present');
		expect(await refusal(openNotes(db, administrator, world.id, id))).toBe('not-on-team');
		expect(await refusal(openNotes(db, anna, world.id, 'none'))).toBe('not-found');
		const names = await Promise.all([anna, bo, anna].map((who) => openNotes(db, who, world.id, id)));
		expect(new Set(names)).toEqual(new Set([`notes/${world.id}/${id}@1`]));
	});

	it('[NTE-5] who is taken off the list can neither open nor store any more', async () => {
		const world = await createWorld(subject().db);
		const { db, anna, bo } = world;
		const { id, plan } = await planned(world, [anna, bo]);
		await write(world, bo, id, 'före\n');
		const gate = async () =>
			(
				await db.read
					.selectFrom('room')
					.select('gate')
					.where('id', '=', notesRoom(world.id, id))
					.executeTakeFirst()
			)?.gate;
		const before = await gate();
		const [kept] = await interviewsOf(db.read, world.id);
		const was = kept === undefined ? '' : planKey(kept);
		const input = { evaluation: world.id, interview: id, plan: { ...plan, present: [anna.user] }, was };
		await changeInterview(db, anna, input, later());
		expect(await gate()).toBeGreaterThan(before ?? 0);
		expect(await refusal(openNotes(db, bo, world.id, id))).toBe('not-present');
	});

	it('[NTE-10] lines with their questions are told to who was present, of those interviews', async () => {
		const world = await createWorld(subject().db);
		const { db, anna, bo, cia } = world;
		const [one, other] = [await planned(world, [anna, bo]), await planned(world, [cia])];
		await write(world, anna, one.id, notesOf(world));
		await write(world, cia, other.id, '#5.2 bara Cia');
		const told = async (who: Actor) => taggedLines(db.read, who, await facts(world));
		expect(await told(bo)).toEqual([
			{
				...{ interview: one.id, title: 'Enhetschefer' },
				lines: [
					expect.objectContaining({ at: 0, code: 'P1', questions: ['5.2'], strength: true }),
					expect.objectContaining({ at: 1, code: 'P2', questions: ['5.3'] })
				]
			}
		]);
		expect((await told(cia)).map(({ interview }) => interview)).toEqual([other.id]);
		expect(await told(world.dan)).toEqual([]);
	});

	it('[NTE-11] evidence is made in words of its own, and the note is in its own table alone', async () => {
		const world = await createWorld(subject().db);
		const { db, anna, dan } = world;
		const { id: interview } = await planned(world, [anna]);
		await write(world, anna, interview, notesOf(world));
		const input = {
			evaluation: world.id,
			interview,
			text: 'P1: Protokollen finns på webben.',
			stage: 'done'
		} as const;
		expect(await refusal(citeNote(db, dan, { ...input, questions: ['5.2'] }, later()))).toBe('not-present');
		expect(await refusal(citeNote(db, anna, { ...input, questions: [] }, later()))).toBe('bad-input');
		expect(await refusal(citeNote(db, anna, { ...input, questions: ['99.1'] }, later()))).toBe('bad-input');
		expect(await refusal(citeNote(db, anna, { ...input, text: ' ', questions: ['5.2'] }, later()))).toBe(
			'bad-input'
		);
		const { id } = await citeNote(db, anna, { ...input, questions: ['5.2'] }, later());
		expect(await evidenceOf(db.read, world.id)).toMatchObject([
			{
				id,
				kind: 'interview',
				interview,
				title: 'P1, Enhetschefer',
				text: input.text,
				links: [{ question: '5.2', stage: 'done' }]
			}
		]);
		const log = await auditOf(db.read, world.id);
		const { act, facts: told } = log.at(-1) ?? {};
		expect({ act, told: JSON.parse(told ?? '') as unknown }).toEqual({
			act: 'cite-note',
			told: { interview, evidence: id, questions: ['5.2'] }
		});
		expect(JSON.stringify(log)).not.toMatch(/Protokollen|kanarie/);
		expect(await tablesHolding(world, canaryOf(world))).toEqual(['notes_journal']);
	});
});

/** All tables in which the text stands somewhere, bytes included. */
async function tablesHolding({ db }: World, text: string): Promise<string[]> {
	const tables = await db.read.introspection.getTables();
	expect(tables.length).toBeGreaterThan(40);
	const holding: string[] = [];
	for (const { name } of tables) {
		const rows: readonly object[] = await db.read
			.selectFrom(name as keyof Schema)
			.selectAll()
			.execute();
		const cells = rows.flatMap((row) => Object.values(row));
		if (cells.some((cell) => textOf(cell).includes(text))) holding.push(name);
	}
	return holding;
}

function textOf(cell: unknown): string {
	return cell instanceof Uint8Array ? new TextDecoder().decode(cell) : String(cell);
}
