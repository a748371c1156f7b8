import { describe, expect, it } from 'vitest';
import * as sample from '../../domain/sample-evaluation.ts';
import { unsettledOf } from '../../domain/standing.ts';
import { gatesOf } from './gates.ts';

const everyone = ['anna', 'bo', 'cia'];
const handedIn = sample.handedIn(everyone);
const confirmations = sample.confirmedBy(...everyone);
const nobody = new Map(everyone.map((user) => [user, 'no-basis' as const]));

const evaluation = sample.sampleEvaluation({
	maxima: [[10, 10, 10, 10, 10], [30]],
	areas: { 1: sample.openedArea },
	questions: {
		'1.1': { handedIn, agreement: sample.agreement, confirmations },
		'1.2': { handedIn, agreement: sample.agreement, confirmations: sample.confirmedBy('anna') },
		'1.3': { handedIn, agreement: sample.reopenedAgreement, confirmations },
		'1.4': { handedIn, round: 2, blindOpen: true },
		'1.5': { abstained: nobody }
	}
});

describe('gates', () => {
	it('[CTR-3] each area or question that is not done stands behind exactly one', () => {
		const gates = gatesOf(evaluation);
		expect(
			gates.map(({ kind, places }) => [kind, places.map(({ area, question }) => question ?? area)])
		).toEqual([
			['open', [2]],
			['nobody', ['1.5']],
			['rounds', ['1.4']],
			['agree', ['1.3']],
			['confirm', ['1.2']]
		]);
		const questions = gates.flatMap(({ places }) => places.flatMap(({ question }) => question ?? []));
		expect(questions.toSorted()).toEqual(unsettledOf(evaluation, 1));
	});

	it('[CTR-3] without gates everything is settled', () => {
		const done = { handedIn, agreement: sample.agreement, confirmations };
		const settled = sample.sampleEvaluation({
			maxima: [[10]],
			areas: { 1: sample.openedArea },
			questions: { '1.1': done }
		});
		expect(gatesOf(settled)).toEqual([]);
	});
});
