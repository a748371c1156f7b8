import { describe, expect, it } from 'vitest';
import { foundAmong, otherQuestions, pinnedTo } from './pinned-evidence.ts';
import { sampleCard, sampleLink } from './sample-evidence.ts';

describe('a question’s evidence', () => {
	it('[COV-5] is its cards by kind of source, in each the furthest first, with what they say of it only', () => {
		const web = sampleCard('website', [sampleLink('1.1')]);
		const plan = sampleCard('document', [sampleLink('1.1', 'planned'), sampleLink('2.1', 'effect')]);
		const shown = sampleCard('document', [sampleLink('1.1', 'planned'), sampleLink('1.1', 'effect')]);
		const other = sampleCard('interview', [sampleLink('2.1', 'done')]);
		const pinned = pinnedTo('1.1', [web, plan, shown, other]);
		expect(pinned.map(({ card }) => card)).toEqual([shown, plan, web]);
		expect(pinned.map(({ stage }) => stage)).toEqual(['effect', 'planned', null]);
		expect(pinned.map(({ links }) => links.length)).toEqual([2, 1, 1]);
	});

	it('[COV-5] names the other questions once', () => {
		const card = sampleCard(
			'document',
			['2.1', '1.1', '2.1'].map((question) => sampleLink(question))
		);
		expect(otherQuestions(card, '1.1')).toEqual(['2.1']);
	});
});

describe('what can be pinned', () => {
	const budget = sampleCard('document', [sampleLink('1.1', null, { quote: 'Mål för varje nämnd' })], {
		title: 'Budget 2026'
	});
	const site = sampleCard('website', [], { title: 'Budgetsidan', address: 'https://ystad.example/budget' });

	it.each([
		['', [site, budget]],
		['BUDGET', [site, budget]],
		['nämnd  mål', [budget]],
		['ystad.example', [site]],
		['budget skola', []]
	] as const)('[COV-6] “%s” finds by all of the words, the last card first', (asked, found) => {
		expect(foundAmong([budget, site], asked)).toEqual(found);
	});
});
