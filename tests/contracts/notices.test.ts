import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../server/db/connect.ts';
import { makeLetters, sendLetters } from '../../server/people/digest.ts';
import { digestRound } from '../../server/people/digest-clock.ts';
import { claimLetter, lettersToTry } from '../../server/repositories/notice-letter.ts';
import { insertRelease } from '../../server/repositories/release.ts';
import { setPhase } from '../../server/repositories/evaluation.ts';
import { updateUser } from '../../server/repositories/user.ts';
import { addMember } from '../../server/use-cases/add-member.ts';
import { act } from '../../server/use-cases/act.ts';
import { makeVersion } from '../../server/use-cases/make-version.ts';
import { notify, type Notify } from '../../server/use-cases/notify.ts';
import { removeMember } from '../../server/use-cases/remove-member.ts';
import type { Actor } from '../../src/lib/domain/evaluation.ts';
import type { NoticeKind } from '../../src/lib/domain/notice.ts';
import { createWorld, facts, later, person, type World } from './acts/world.ts';
import { onBothDatabases } from './databases.ts';

const MINUTE = 60_000;
/** A Tuesday in Sweden. */
const at = (clock: string) => Date.parse(`2026-11-24T${clock}:00+01:00`);

onBothDatabases((subject, dialect) => {
	let world: World & { kim: Actor };
	let data: string;

	beforeEach(async () => {
		data = mkdtempSync(join(tmpdir(), 'samsyn-post-'));
		const made = await createWorld(subject().db);
		const kim = await person(made.db, 'Kim');
		await addMember(made.db, made.dan, { evaluation: made.id, user: kim.user, roles: ['contact'] }, later());
		world = { ...made, kim };
		for (const who of [world.anna, world.bo, world.cia, world.dan, kim]) await writeTo(who);
	});

	afterEach(async () => {
		// What a test leaves waiting is not the next one's.
		await subject().db.write((trx) => trx.updateTable('notice').set({ awaits_letter: 0 }).execute());
		await subject().db.write((trx) => trx.updateTable('notice_letter').set({ try_at: null }).execute());
		rmSync(data, { recursive: true, force: true });
	});

	const post = () => ({
		smtpUrl: null,
		mailFrom: 'Samsyn <s@samsyn.example>',
		data,
		site: 'https://samsyn.example'
	});
	const addressOf = ({ user }: Actor) => `${user.toLowerCase()}@kommun.example`;
	const writeTo = (who: Actor) =>
		world.db.write((trx) => updateUser(trx, who.user, { email: addressOf(who) }));
	const wish = (who: Actor, digest: string) => world.db.write((trx) => updateUser(trx, who.user, { digest }));

	async function tell(kind: NoticeKind, now: number, other: Partial<Notify> = {}): Promise<void> {
		const evaluation = await facts(world);
		await world.db.write((trx) => notify(trx, { evaluation, kind, by: world.dan.user, ...other }, now));
	}

	/** What is in the outbox, by the one it is to. */
	async function letters(): Promise<ReadonlyMap<string, readonly string[]>> {
		const files = await readdir(join(data, 'outbox')).catch(() => []);
		const texts = await Promise.all(files.map((file) => readFile(join(data, 'outbox', file), 'utf8')));
		return Map.groupBy(texts, (text) => /^To: (.*)$/m.exec(text)?.[1] ?? '');
	}
	const lettersTo = async (who: Actor) => (await letters()).get(addressOf(who)) ?? [];

	it('[NOT-8] what is rolled back is told to nobody', async () => {
		const failing = act(world.db, world.dan, world.id, { do: 'make-version' }, later(), async (acting) => {
			const { trx, evaluation, actor, now } = acting;
			await notify(trx, { evaluation, kind: 'released', by: actor.user }, now);
			throw new Error('halfway');
		});
		await expect(failing).rejects.toThrow('halfway');
		const rows = await world.db.read
			.selectFrom('notice')
			.selectAll()
			.where('evaluation_id', '=', world.id)
			.execute();
		expect(rows).toEqual([]);
	});

	it('[NOT-1] [NOT-4] tells each who hears of it in one letter, and not who did it', async () => {
		await tell('released', at('10:00'));
		await tell('withdrawn', at('10:02'));
		await digestRound(world.db, post(), at('10:04'));
		expect((await letters()).size).toBe(0);
		await digestRound(world.db, post(), at('10:05'));
		expect([...(await letters()).keys()].sort()).toEqual(
			[world.anna, world.bo, world.cia, world.kim].map(addressOf).sort()
		);
		expect(await lettersTo(world.bo)).toHaveLength(1);
		await tell('released', at('10:20'));
		await digestRound(world.db, post(), at('11:04'));
		expect(await lettersTo(world.bo)).toHaveLength(1);
		await digestRound(world.db, post(), at('11:05'));
		expect(await lettersTo(world.bo)).toHaveLength(2);
	});

	it('[NOT-9] a letter says what happened and where, and nothing that anybody wrote', async () => {
		const release = randomUUID();
		const about = { release, day: '2026-12-08' };
		await tell('released', at('10:00'), { about });
		for (let n = 0; n < 3; n++)
			await tell('answered', at('10:01'), { about: { release, comment: randomUUID() } });
		await digestRound(world.db, post(), at('10:30'));
		const [letter = ''] = await lettersTo(world.kim);
		expect(letter.slice(letter.indexOf('Subject:'))).toBe(
			[
				'Subject: 4 händelser i Helsingborg 2017',
				'',
				'Hej. Det här har hänt i Samsyn sedan sist.',
				'',
				'Helsingborg 2017',
				'',
				'Ett utkast är släppt för faktagranskning. Sista dagen är 8 december.',
				`https://samsyn.example/review/${release}`,
				'',
				'3 kommentarer är besvarade.',
				`https://samsyn.example/review/${release}`,
				'',
				'Hur ofta breven kommer väljer du här:',
				'',
				'https://samsyn.example/settings#letters',
				''
			].join('\n')
		);
		const [team = ''] = await lettersTo(world.bo);
		expect(team).toContain(`https://samsyn.example/evaluations/${world.id}/fact-check\n`);
		expect(team).not.toContain('/review/');
	});

	it('[NOT-3] waits through the evening and the weekend', async () => {
		const friday = at('17:58') - 4 * 24 * 60 * MINUTE;
		await tell('released', friday);
		for (const later of [10, 60 * 12, 60 * 24, 60 * 48, 60 * 61])
			await digestRound(world.db, post(), friday + later * MINUTE);
		expect((await letters()).size).toBe(0);
		await digestRound(world.db, post(), at('07:00') - 24 * 60 * MINUTE);
		expect(await lettersTo(world.bo)).toHaveLength(1);
	});

	it('[NOT-3] a letter made in time that could not be sent waits too', async () => {
		await tell('released', at('17:50'));
		await makeLetters(world.db, at('17:59'));
		await sendLetters(world.db, post(), at('18:00'));
		expect((await letters()).size).toBe(0);
		await sendLetters(world.db, post(), at('07:00') + 24 * 60 * MINUTE);
		expect(await lettersTo(world.bo)).toHaveLength(1);
	});

	it('[NOT-5] [NOT-6] each gets letters as they wish', async () => {
		await wish(world.bo, 'daily');
		await wish(world.cia, 'never');
		await tell('released', at('07:30'));
		await digestRound(world.db, post(), at('07:40'));
		expect([...(await letters()).keys()].sort()).toEqual([world.anna, world.kim].map(addressOf).sort());
		await digestRound(world.db, post(), at('08:00'));
		expect(await lettersTo(world.bo)).toHaveLength(1);
		await wish(world.cia, 'hourly');
		await digestRound(world.db, post(), at('12:00'));
		expect(await lettersTo(world.cia)).toHaveLength(0);
	});

	it('[NOT-6] who stops the letters gets none of what waits', async () => {
		await tell('released', at('10:00'));
		await wish(world.bo, 'never');
		await digestRound(world.db, post(), at('10:30'));
		await wish(world.bo, 'hourly');
		await digestRound(world.db, post(), at('12:00'));
		expect(await lettersTo(world.bo)).toHaveLength(0);
		expect(await lettersTo(world.anna)).toHaveLength(1);
	});

	it('[NOT-10] who has left since is told nothing more', async () => {
		await tell('released', at('10:00'));
		await removeMember(world.db, world.dan, { evaluation: world.id, user: world.bo.user }, later());
		await digestRound(world.db, post(), at('10:30'));
		await digestRound(world.db, post(), at('12:00'));
		expect(await lettersTo(world.bo)).toHaveLength(0);
		expect(await lettersTo(world.cia)).toHaveLength(1);
	});

	it('[NOT-11] a sender that dies with a letter in its hand leaves it to another, and it arrives once', async () => {
		await tell('released', at('10:00'), { to: [world.bo.user] });
		await makeLetters(world.db, at('10:05'));
		const [id = ''] = await lettersToTry(world.db.read, at('10:05'), 10);
		await world.db.write((trx) => claimLetter(trx, id, { now: at('10:05'), until: at('10:20') }));
		await sendLetters(world.db, post(), at('10:19'));
		expect(await lettersTo(world.bo)).toHaveLength(0);
		await sendLetters(world.db, post(), at('10:20'));
		expect(await lettersTo(world.bo)).toHaveLength(1);
		// As if that one had died after the letter was out and before it was noted.
		await world.db.write((trx) =>
			trx
				.updateTable('notice_letter')
				.set({ try_at: at('10:30'), sent_at: null })
				.where('id', '=', id)
				.execute()
		);
		await sendLetters(world.db, post(), at('10:30'));
		expect(await lettersTo(world.bo)).toHaveLength(1);
		expect(await lettersToTry(world.db.read, at('17:00'), 10)).toEqual([]);
	});

	it('[NOT-12] what could not be sent is tried again, ever more rarely, and given up after three days', async () => {
		const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
		try {
			await tell('released', at('10:00'), { to: [world.bo.user] });
			const file = join(data, 'file');
			writeFileSync(file, '');
			const broken = { ...post(), data: file };
			await digestRound(world.db, broken, at('10:05'));
			expect(await lettersToTry(world.db.read, at('10:06'), 10)).toEqual([]);
			await digestRound(world.db, broken, at('10:07'));
			expect(await lettersToTry(world.db.read, at('10:10'), 10)).toEqual([]);
			const lines = said.mock.calls.flat().join('\n');
			expect(lines).toContain('letter-failed');
			expect(lines).not.toContain(addressOf(world.bo));
			await digestRound(world.db, post(), at('10:11'));
			expect(await lettersTo(world.bo)).toHaveLength(1);
			await tell('released', at('12:00'), { to: [world.cia.user] });
			for (let hour = 0; hour < 100; hour++)
				await digestRound(world.db, broken, at('12:30') + hour * 60 * MINUTE);
			expect(await lettersToTry(world.db.read, at('12:00') + 300 * 60 * MINUTE, 10)).toEqual([]);
		} finally {
			said.mockRestore();
		}
	});

	it('[NOT-7] reminds contacts and leads of a last day once, whoever looks', async () => {
		const version = await makeVersion(
			world.db,
			world.dan,
			{ evaluation: world.id, name: 'Utkast', reason: '' },
			later()
		);
		const id = randomUUID();
		const release = {
			id,
			evaluation: world.id,
			n: 1,
			version: version.n,
			by: world.dan.user,
			workingDays: 10
		};
		await world.db.write(async (trx) => {
			await insertRelease(trx, {
				...release,
				at: at('10:00') - 14 * 24 * 60 * MINUTE,
				deadline: '2026-11-27',
				unread: null
			});
			await setPhase(trx, world.id, 'fact-check');
		});
		await digestRound(world.db, post(), at('12:00') - 24 * 60 * MINUTE);
		expect((await letters()).size).toBe(0);
		await digestRound(world.db, post(), at('12:00'));
		await digestRound(world.db, post(), at('12:10'));
		await digestRound(world.db, post(), at('15:00'));
		expect([...(await letters()).keys()].sort()).toEqual(
			[world.anna, world.dan, world.kim].map(addressOf).sort()
		);
		const [letter = ''] = await lettersTo(world.kim);
		expect(letter).toContain('Granskningens sista dag är 27 november.');
		expect(await lettersTo(world.kim)).toHaveLength(1);
	});

	if (dialect === 'postgres')
		it('[NOT-11] of several processes one makes and one sends each letter', async () => {
			const others = await Promise.all([1, 2, 3].map(() => openDatabase(subject().environment)));
			try {
				const all = [world.db, ...others];
				await tell('released', at('13:00'));
				await Promise.all(all.map((db) => makeLetters(db, at('13:13'))));
				expect(await lettersToTry(world.db.read, at('13:13'), 100)).toHaveLength(4);
				await Promise.all(all.map((db) => digestRound(db, post(), at('13:14'))));
				const tries = await world.db.read
					.selectFrom('notice_letter')
					.select('tries')
					.where('made_at', '=', at('13:13'))
					.execute();
				expect(tries.map((row) => row.tries)).toEqual([1, 1, 1, 1]);
				expect(await lettersTo(world.kim)).toHaveLength(1);
			} finally {
				await Promise.all(others.map((db) => db.close()));
			}
		});
});
