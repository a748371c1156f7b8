import { expect, it } from 'vitest';
import { changedBy, type Sight } from './others-scores.ts';

const sight = (scores: Record<string, number | null>, of = '4.2 1 false'): Sight => ({
	of,
	scores: new Map(Object.entries(scores))
});

it.each([
	['who changed the points', { bo: 700, cia: 800 }, { bo: 750, cia: 800 }, ['bo']],
	['who set or took back theirs', { bo: 700 }, { bo: null, cia: 800 }, ['bo', 'cia']],
	['nobody while all is as it was', { bo: 700 }, { bo: 700 }, []]
])('[INT-11] tells of %s', (_, before, now, who) => {
	expect(changedBy(sight(before), sight(now))).toEqual(who);
});

it('[INT-11] tells of nothing where a question is opened, or another looked at', () => {
	expect(changedBy(null, sight({ bo: 700 }))).toEqual([]);
	expect(changedBy(sight({ bo: 700 }), null)).toEqual([]);
	expect(changedBy(sight({ bo: 700 }), sight({ bo: 750 }, '4.2 2 false'))).toEqual([]);
});
