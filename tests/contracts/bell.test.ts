import { afterEach, expect, it, vi } from 'vitest';
import pg from 'pg';
import { openBell, type Bell } from '../../server/bus.ts';
import { onBothDatabases } from './databases.ts';

const settle = (ms = 150) => new Promise((later) => setTimeout(later, ms));

onBothDatabases((subject, dialect) => {
	const bells: Bell[] = [];
	const open = () => {
		const bell = openBell(subject().db);
		bells.push(bell);
		return bell;
	};
	afterEach(async () => {
		await Promise.all(bells.splice(0).map((bell) => bell.close()));
	});

	it('[JOU-17] tells all who listen to the topic in the process, even if one throws, until they stop', () => {
		const bell = open();
		const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()];
		bell.listen('a', () => {
			throw new Error('listener');
		});
		const stop = bell.listen('a', first);
		bell.listen('a', second);
		bell.listen('b', other);
		bell.ring('a');
		stop();
		bell.ring('a');
		bell.ringElsewhere('a');
		expect([first, second, other].map((hear) => hear.mock.calls.length)).toEqual([1, 2, 0]);
		expect(complaint).toHaveBeenCalledTimes(2);
		complaint.mockRestore();
	});

	if (dialect === 'sqlite') return;

	it('[JOU-17] tells other processes, each ring at least once and never the one who rang elsewhere', async () => {
		const [here, there] = [open(), open()];
		await settle(400);
		const [mine, theirs] = [vi.fn(), vi.fn()];
		here.listen('a', mine);
		there.listen('a', theirs);
		here.ringElsewhere('a');
		await vi.waitFor(() => expect(theirs).toHaveBeenCalledTimes(1));
		for (let n = 0; n < 100; n++) here.ring('a');
		await vi.waitFor(() => expect(theirs.mock.calls.length).toBeGreaterThan(1));
		await settle();
		expect(mine).toHaveBeenCalledTimes(100);
	});

	it('[JOU-18] makes up for what was rung while the connection was broken', async () => {
		const [here, there] = [open(), open()];
		await settle(400);
		const hear = vi.fn();
		there.listen('a', hear);
		const client = new pg.Client({ connectionString: subject().environment.DATABASE_URL });
		await client.connect();
		const cut =
			"select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samsyn bell'";
		await client.query(cut);
		await client.end();
		here.ring('a');
		await vi.waitFor(() => expect(hear).toHaveBeenCalled(), { timeout: 5_000 });
		await settle(500);
		hear.mockClear();
		here.ring('a');
		await vi.waitFor(() => expect(hear).toHaveBeenCalled(), { timeout: 5_000 });
	});

	it('[JOU-19] presence reaches processes that have the room open, if it is short enough', async () => {
		const [here, there] = [open(), open()];
		await settle(400);
		const [mine, theirs, elsewhere] = [vi.fn(), vi.fn(), vi.fn()];
		here.listenAwareness('room', mine);
		here.ringAwareness('room', Uint8Array.of(1));
		const stop = there.listenAwareness('room', theirs);
		there.listenAwareness('other', elsewhere);
		await settle(300);
		here.ringAwareness('room', Uint8Array.of(2, 255));
		here.ringAwareness('room', new Uint8Array(6_000));
		there.ringAwareness('room', Uint8Array.of(3));
		await settle(300);
		stop();
		expect(theirs.mock.calls.map(([bytes]) => [...bytes])).toEqual([[2, 255]]);
		expect(mine.mock.calls.map(([bytes]) => [...bytes])).toEqual([[3]]);
		expect(elsewhere).not.toHaveBeenCalled();
	});
});
