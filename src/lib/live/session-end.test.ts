import { expect, it, vi } from 'vitest';
import { watchSessionEnd, type SessionEnd, type SessionWarning } from './session-end.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const user = 'anna';

/** A page with a clock that only moves when told to, and a server that answers what `end` says of it. */
function page(known: SessionEnd, end: (clock: number) => SessionEnd | null) {
	let clock = 0;
	let look = () => undefined as void;
	const asked: { readonly at: number; readonly stay: boolean }[] = [];
	const shown: (SessionWarning | null)[] = [];
	const left: string[] = [];
	const watch = watchSessionEnd({
		known,
		ask: async (stay) => {
			asked.push({ at: clock, stay });
			const answer = end(clock);
			if (answer === null) throw new Error('no network');
			return answer;
		},
		show: (warning) => shown.push(warning),
		leave: (by) => left.push(by),
		now: () => clock,
		every: (_, act) => {
			look = act;
			return () => (look = () => undefined);
		}
	});
	/** Lets time pass, a look each ten seconds. */
	async function pass(milliseconds: number): Promise<void> {
		for (const until = clock + milliseconds; clock < until;) {
			clock += 10_000;
			look();
			await Promise.resolve();
			await Promise.resolve();
		}
	}
	return { watch, pass, asked, shown, left, sleep: (milliseconds: number) => void (clock += milliseconds) };
}

const ends =
	(at: number, mayStay = true) =>
	(clock: number) => ({ left: Math.max(0, at - clock), mayStay, user });

it('[PEO-26] warns ten minutes before, and not earlier', async () => {
	const { pass, shown, asked } = page({ left: 8 * HOUR, mayStay: true, user }, ends(8 * HOUR));
	await pass(8 * HOUR - 10 * MINUTE - 10_000);
	expect([shown, asked]).toEqual([[], []]);
	await pass(10_000);
	expect(shown).toEqual([{ kind: 'ending', at: 8 * HOUR, mayStay: true }]);
});

it('[PEO-26] asks the server first: what was used elsewhere lasts longer', async () => {
	const { pass, shown, asked } = page({ left: 20 * MINUTE, mayStay: true, user }, ends(9 * HOUR));
	await pass(8 * HOUR);
	expect(shown.filter((warning) => warning !== null)).toEqual([]);
	expect(asked).toHaveLength(1);
});

it('[PEO-26] takes the warning away when something puts the end off, at the latest a minute after', async () => {
	let at = 20 * MINUTE;
	const { pass, shown } = page({ left: at, mayStay: true, user }, (clock) => ends(at)(clock));
	await pass(12 * MINUTE);
	expect(shown.at(-1)).toMatchObject({ kind: 'ending' });
	at = 8 * HOUR;
	await pass(MINUTE);
	expect(shown.at(-1)).toBeNull();
});

it('[PEO-26] staying puts it off', async () => {
	let at = 20 * MINUTE;
	const { pass, shown, watch, asked } = page({ left: at, mayStay: true, user }, (clock) => ends(at)(clock));
	await pass(11 * MINUTE);
	at = 8 * HOUR;
	await watch.stay();
	expect(shown.at(-1)).toBeNull();
	expect(asked.filter(({ stay }) => stay)).toHaveLength(1);
	await pass(HOUR);
	expect(shown.at(-1)).toBeNull();
});

it('[PEO-26] says when it has ended, also after the machine slept through the warning', async () => {
	const { pass, shown, sleep } = page({ left: 8 * HOUR, mayStay: true, user }, ends(8 * HOUR));
	sleep(9 * HOUR);
	await pass(10_000);
	expect(shown.at(-1)).toEqual({ kind: 'ended' });
});

it('[PEO-26] without the server what is known is told', async () => {
	const { pass, shown, watch } = page({ left: 15 * MINUTE, mayStay: true, user }, () => null);
	await pass(6 * MINUTE);
	expect(shown.at(-1)).toMatchObject({ kind: 'ending' });
	await expect(watch.stay()).rejects.toThrow('no network');
	await pass(9 * MINUTE);
	expect(shown.at(-1)).toEqual({ kind: 'ended' });
});

it('[PEO-26] says nothing after the page is left', async () => {
	const { pass, shown, watch } = page({ left: 20 * MINUTE, mayStay: true, user }, ends(20 * MINUTE));
	watch.stop();
	await pass(HOUR);
	expect(shown).toEqual([]);
});

it('[PEO-27] after the end it waits for the same person to sign in again, and then says so', async () => {
	let at = HOUR;
	const { pass, shown, watch, left } = page({ left: HOUR, mayStay: true, user }, (clock) => ends(at)(clock));
	await pass(HOUR);
	expect(shown.at(-1)).toEqual({ kind: 'ended' });
	const back = vi.fn();
	const again = watch.again().then(back);
	await pass(5 * MINUTE);
	expect(back).not.toHaveBeenCalled();
	at = 20 * HOUR;
	watch.look();
	await again;
	expect(shown.at(-1)).toBeNull();
	expect(left).toEqual([]);
});

it('[PEO-27] a login that somebody ended before its time, and another person, take the page away', async () => {
	let answer: SessionEnd = { left: 0, mayStay: false, user: null };
	const ended = page({ left: 8 * HOUR, mayStay: true, user }, () => answer);
	void ended.watch.again();
	await ended.pass(10_000);
	expect([ended.left, ended.shown]).toEqual([['ended'], []]);

	const another = page({ left: 20 * MINUTE, mayStay: true, user }, () => answer);
	await another.pass(20 * MINUTE);
	expect(another.left).toEqual([]);
	answer = { left: 12 * HOUR, mayStay: true, user: 'bo' };
	await another.pass(MINUTE);
	expect(another.left).toEqual(['another']);
});

it('[PEO-27] who is turned away while the login stands goes on at once', async () => {
	const { watch, shown } = page({ left: 8 * HOUR, mayStay: true, user }, ends(8 * HOUR));
	await watch.again();
	expect(shown.filter((warning) => warning !== null)).toEqual([]);
});
