/** Minutes of the sample evaluation, for the tests of what is made of them: two areas, one sealed. */
import * as sample from '../sample-evaluation.ts';
import { assembleMinutes } from './assemble.ts';
import type { Minutes } from './minutes.ts';
import type { MinutesRows } from './rows.ts';

const at = Date.UTC(2026, 2, 14, 9, 30);
const agreement = { id: 'a1', x: 850, reason: '=1+1', by: 'anna', at: at + 600_000, reopened: null } as const;

export const sampleMinutesRows: MinutesRows = {
	evaluation: sample.sampleEvaluation({
		areas: { 1: { opened: { at, by: 'lars', early: true, reason: 'Cia är sjuk.' } } },
		questions: { '1.1': { agreement, confirmations: sample.confirmedBy('anna') } }
	}),
	revealed: [
		{ question: '1.1', user: 'anna', round: 1, x: 800 },
		{ question: '1.1', user: 'bo', round: 1, x: 850 },
		{ question: '1.1', user: 'dag', round: 1, x: 1_000 }
	],
	latest: [{ question: '1.1', evaluator: 'bo', x: 900 }],
	rounds: [],
	parkings: [],
	agreements: new Map([['1.1', [agreement]]]),
	confirmations: new Map([
		['a1', new Map([['bo', { kind: 'reserve', text: 'För \u{1F642} lågt.', at: at + 700_000 }]])]
	]),
	meetings: [{ from: at, to: at + 4_500_000, by: 'lars' }],
	names: new Map([
		['anna', 'Anna'],
		['bo', 'Bo'],
		['cia', 'Cia'],
		['dag', 'Dag'],
		['lars', 'Lars']
	])
};

export function sampleMinutes(letters = false): Minutes {
	return assembleMinutes(sampleMinutesRows, { letters });
}
