import { describe, expect, it } from 'vitest';
import { allSeen, signPause, visited, visitPause, type Position } from './visit.ts';

const at = (time: number): Position => ({ at: time, epoch: 1, head: time, seq: time });

describe('a visit', () => {
	it('[VER-53] the first one has no news', () => {
		expect(visited(null, at(5))).toEqual(allSeen(at(5)));
	});

	it('[VER-50] goes on while signs come, and its news stay the same', () => {
		let visit = visited(null, at(0));
		visit = visited(visit, at(visitPause));
		visit = visited(visit, at(2 * visitPause));
		expect(visit).toEqual({ since: at(0), began: at(0), seen: at(2 * visitPause) });
	});

	it('[VER-50] after a longer silence another begins, whose news came since the last sign', () => {
		const before = visited(visited(null, at(0)), at(visitPause));
		const back = visited(before, at(2 * visitPause + 1));
		expect(back.since).toEqual(at(visitPause));
		expect(back.began).toEqual(at(2 * visitPause + 1));
	});

	it('[VER-50] signs close together are one', () => {
		const visit = visited(null, at(0));
		expect(visited(visit, at(signPause - 1))).toBe(visit);
	});

	it('[VER-52] marked as seen nothing is news, until another visit', () => {
		const visit = allSeen(at(7));
		expect(visit.since).toEqual(visit.began);
		expect(visited(visit, at(8 + visitPause)).since).toEqual(at(7));
	});
});
