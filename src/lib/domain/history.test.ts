import { describe, expect, it } from 'vitest';
import { scoreChanges, writingPause, type ScoreStep } from './history.ts';
import type { Score } from './score.ts';

const given = (x: number | null, rationale = '', confidence: Score['confidence'] = 'fairly'): Score => ({
	x,
	rationale,
	confidence
});
const step = (
	at: number,
	before: Score | null,
	after: Score | null,
	rest: Partial<ScoreStep> = {}
): ScoreStep => ({
	at,
	who: 'bo',
	by: 'bo',
	before,
	after,
	...rest
});

describe('changes of a question’s scores', () => {
	it('[VER-44] with short pauses are one, from the first points to the last', () => {
		const steps = [
			step(0, given(1000), given(100)),
			step(writingPause - 1, given(100), given(1450)),
			step(3 * writingPause, given(1450), given(1500))
		];
		expect(scoreChanges(steps)).toEqual([
			{ kind: 'score', at: writingPause - 1, who: 'bo', before: 1000, after: 1450 },
			{ kind: 'score', at: 3 * writingPause, who: 'bo', before: 1450, after: 1500 }
		]);
	});

	it('[VER-41] are each person’s own, in the order they ended', () => {
		const cia = { who: 'cia', by: 'cia' };
		const steps = [
			step(0, given(1000), given(1100)),
			step(1, given(500), given(600), cia),
			step(2, given(1100), given(1200))
		];
		expect(scoreChanges(steps)).toMatchObject([
			{ who: 'cia', before: 500, after: 600 },
			{ who: 'bo', before: 1000, after: 1200 }
		]);
	});

	it('[VER-41] that end where they began are none', () => {
		expect(scoreChanges([step(0, given(1000), given(900)), step(1, given(900), given(1000))])).toEqual([]);
	});

	it('[VER-41] tell that a motive was changed, never what it says', () => {
		const told = scoreChanges([step(0, given(1000, 'HEMLIGT FÖRE'), given(1000, 'HEMLIGT EFTER'))]);
		expect(told).toEqual([{ kind: 'rationale', at: 0, who: 'bo' }]);
		expect(scoreChanges([step(0, given(1000), given(1000, '', 'unsure'))])).toMatchObject([
			{ kind: 'rationale' }
		]);
	});

	it('[VER-43] that came by an act stand by themselves and tell points alone', () => {
		const steps = [
			step(0, null, given(1000, 'från bladet'), { by: null }),
			step(1, given(1000, 'från bladet'), given(1200, 'från bladet')),
			step(2, given(1200, 'från bladet'), given(1200, 'ny omgång'), { by: null })
		];
		expect(scoreChanges(steps)).toEqual([
			{ kind: 'score', at: 0, who: 'bo', before: null, after: 1000 },
			{ kind: 'score', at: 1, who: 'bo', before: 1000, after: 1200 }
		]);
	});
});
