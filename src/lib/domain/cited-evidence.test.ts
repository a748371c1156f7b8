import { describe, expect, it } from 'vitest';
import { cited, citedIn } from './cited-evidence.ts';
import { sampleCard } from './sample-evidence.ts';

const card = (title: string) => sampleCard('document', [], { title });

describe('what a motive leans on', () => {
	const budget = card('Budget 2026');
	const longer = card('Budget 2026 med plan');
	const plan = card('Plan');
	const all = [budget, longer, plan];

	it.each([
		['', []],
		['Det syns i budget  2026.', [budget]],
		['Bra (Budget\n2026)', [budget]],
		['(Plan) och (Budget 2026)', [plan, budget]],
		['Budget 2026 med plan', [longer]],
		['Budget 2026 med plan, Plan och Budget 2026', [longer, plan, budget]],
		['Planen för Budget 20261', []]
	] as const)('[MEE-25] “%s” names its cards by their whole titles', (motive, named) => {
		expect(citedIn(motive, all)).toEqual(named);
	});

	it('[MEE-25] names all cards of one title, and nothing by an empty one', () => {
		const twice = [card('Webb'), card('Webb'), card(' ')];
		expect(citedIn('Se webb.', twice)).toEqual(twice.slice(0, 2));
	});

	it('[COV-11] a card is named last, and found again', () => {
		expect(cited('', budget)).toBe('(Budget 2026)');
		expect(cited('Målen följs upp.\n', budget)).toBe('Målen följs upp. (Budget 2026)');
		expect(citedIn(cited('Målen följs upp', budget), all)).toEqual([budget]);
	});
});
