import { describe, expect, it } from 'vitest';
import { coverageOf, further, hasGap, isThin } from './coverage.ts';
import { kindsOfEvidence, type Evidence } from './evidence.ts';
import { sampleEdition } from './sample-evaluation.ts';
import { sampleCard, sampleLink } from './sample-evidence.ts';

const edition = sampleEdition([[10, 20], [30]]);
const questionIn = (cards: readonly Evidence[], id: string) => {
	const all = coverageOf(edition, cards).flatMap(({ questions }) => questions);
	const found = all.find(({ question }) => question === id);
	if (found === undefined) throw new Error(`no question ${id}`);
	return found;
};

describe('coverageOf', () => {
	it('[COV-1] has every question of the edition, in printed order, also without a card', () => {
		const areas = coverageOf(edition, []);
		expect(areas.map(({ area, questions }) => [area, questions.map(({ question }) => question)])).toEqual([
			[1, ['1.1', '1.2']],
			[2, ['2.1']]
		]);
		expect(questionIn([], '1.1').cells.website).toEqual({ count: 0, strongest: null });
		expect(areas.map(({ covered }) => covered)).toEqual([0, 0]);
	});

	it('[COV-2] counts a card once for a question, however much it says of it', () => {
		const links = [sampleLink('1.1', 'planned'), sampleLink('1.1', 'done'), sampleLink('2.1')];
		const cards = [sampleCard('document', links), sampleCard('document', [sampleLink('1.1')])];
		expect(questionIn(cards, '1.1').cells.document).toEqual({ count: 2, strongest: 'done' });
		expect(questionIn(cards, '2.1').cells.document).toEqual({ count: 1, strongest: null });
	});

	it.each([
		[['planned', 'effect', 'done'], 'effect'],
		[['planned', null], 'planned'],
		[[null, null], null]
	] as const)('[COV-2] of %j the furthest is %s', (stages, strongest) => {
		const cards = stages.map((stage) => sampleCard('interview', [sampleLink('1.1', stage)]));
		expect(questionIn(cards, '1.1').cells.interview.strongest).toBe(strongest);
		expect(stages.reduce(further, null)).toBe(strongest);
	});

	it('[COV-3] an area is covered by the questions that have two kinds or more', () => {
		const cards = [
			sampleCard('document', [sampleLink('1.1'), sampleLink('1.2')]),
			sampleCard('website', [sampleLink('1.1'), sampleLink('2.1')]),
			sampleCard('document', [sampleLink('1.2')])
		];
		expect(coverageOf(edition, cards).map(({ covered }) => covered)).toEqual([1, 0]);
		expect(isThin(questionIn(cards, '1.2'))).toBe(true);
		expect(isThin(questionIn(cards, '1.1'))).toBe(false);
	});

	it('[COV-3] a gap is a kind without a card, thin is more than one of them', () => {
		const two = ['interview', 'document'] as const;
		const cards = two.map((kind) => sampleCard(kind, [sampleLink('1.1')]));
		expect(hasGap(questionIn(cards, '1.1'))).toBe(true);
		const whole = [...cards, sampleCard('website', [sampleLink('1.1')])];
		expect(hasGap(questionIn(whole, '1.1'))).toBe(false);
	});

	it('[COV-1] leaves out what an edition doesn’t ask', () => {
		const kinds = coverageOf(edition, [sampleCard('website', [sampleLink('9.9')])]).flatMap(({ questions }) =>
			questions.map((one) => one.kinds)
		);
		expect(kinds).toEqual([0, 0, 0]);
	});

	it('[COV-3] says of each question what the badge is told', () => {
		const cards = [
			sampleCard('document', [sampleLink('1.1'), sampleLink('1.1')]),
			sampleCard('interview', [sampleLink('1.1')])
		];
		const told = kindsOfEvidence(cards);
		for (const { questions } of coverageOf(edition, cards))
			for (const { question, kinds } of questions) expect(told.get(question) ?? 0).toBe(kinds);
	});
});
