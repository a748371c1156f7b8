import { describe, expect, it } from 'vitest';
import { agreement, confirmedBy, reopenedAgreement } from '../sample-evaluation.ts';
import { agendaOf } from './agenda.ts';
import { sampleView } from './sample-view.ts';

const agenda = agendaOf(
	new Map([
		['1.1', sampleView(10, [7, 7])],
		['1.2', sampleView(30, [10, 17])],
		['1.3', sampleView(20, [10, 17])],
		['1.4', sampleView(20, [10, 13])],
		['1.5', sampleView(10, [7, 7], { agreement: reopenedAgreement })],
		['2.1', sampleView(10, [1, 9], { agreement, confirmations: confirmedBy('anna') })],
		['2.2', sampleView(10, [7, 7], { agreement, confirmations: confirmedBy('anna', 'bo') })],
		['2.3', sampleView(10, [7], { assigned: ['anna', 'bo'] })],
		['2.4', sampleView(10, [7, 1], { opened: false })],
		['2.5', sampleView(10, [1, 9], { agreement, locked: true })]
	])
);
const ids = (items: readonly { readonly question: string }[]) => items.map(({ question }) => question);

describe('agendaOf', () => {
	it('[CON-18] discusses diverging and reopened ones by points at stake, then by share of max', () => {
		expect(ids(agenda.discuss)).toEqual(['1.3', '1.2', '1.5']);
	});

	it('[CON-18] takes near as a batch, aligned as a list, and the rest apart', () => {
		expect(ids(agenda.near)).toEqual(['1.4']);
		expect(ids(agenda.aligned)).toEqual(['1.1']);
		expect(ids(agenda.unconfirmed)).toEqual(['2.1']);
		expect(ids(agenda.waiting)).toEqual(['2.3']);
	});

	it('[CON-18] budgets time', () => {
		expect(agenda.minutes).toBe(3 * 5 + 1 + 2);
		expect(agendaOf(new Map()).minutes).toBe(0);
	});
});
