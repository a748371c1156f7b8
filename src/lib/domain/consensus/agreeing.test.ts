import { describe, expect, it } from 'vitest';
import { agreeingOn, agreementProblem, isSentence } from './agreeing.ts';
import { sampleView } from './sample-view.ts';

const near = sampleView(20, [11, 15]);
const diverging = sampleView(20, [11, 18]);
const single = sampleView(20, [11], { assigned: ['anna', 'bo'] });
const sentence = 'Ny delegationsordning från mars.';

describe('agreeingOn', () => {
	it('[CON-15] one key while R ≤ tolB, also when somebody is still missing', () => {
		expect(agreeingOn(near, 0)).toBe('one-key');
		expect(agreeingOn({ ...near, assigned: ['anna', 'bo', 'cia'] }, 0)).toBe('one-key');
	});

	it('[CON-15] a diverging question wants a reason or a closed blind round', () => {
		expect(agreeingOn(diverging, 0)).toBe('reason');
		expect(agreeingOn(diverging, 1)).toBe('one-key');
	});

	it('[CON-16] one score takes the recorded "ensam bedömning", none cannot be agreed on', () => {
		expect(agreeingOn(single, 0)).toBe('too-few-scores');
		expect(agreeingOn({ ...single, alone: true }, 0)).toBe('one-key');
		expect(agreeingOn(sampleView(20, [null], { alone: true }), 0)).toBe('too-few-scores');
	});
});

describe('agreementProblem', () => {
	it.each([
		['the median of a near question', near, 0, 1300, null, null],
		['another value without reason', near, 0, 1400, ' ', 'reason-missing'],
		['another value with reason', near, 0, 1400, 'Enligt intervju.', null],
		['above max', near, 0, 2001, sentence, 'bad-score'],
		['half a hundredth', near, 0, 1300.5, sentence, 'bad-score'],
		['a diverging median without reason', diverging, 0, 1450, null, 'diverging-needs-reason'],
		['a diverging median with one word', diverging, 0, 1450, 'Kompromiss', 'diverging-needs-reason'],
		['a diverging median with a sentence', diverging, 0, 1450, sentence, null],
		['a diverging median after a blind round', diverging, 1, 1450, null, null],
		['one score', single, 0, 1100, sentence, 'too-few-scores']
	] as const)('[CON-15] [CON-16] [CON-17] %s', (_, view, blindClosed, x, reason, problem) => {
		expect(agreementProblem(view, blindClosed, x, reason)).toBe(problem);
	});

	it('[CON-15] a sentence is three words and twelve characters', () => {
		expect(isSentence('a b c')).toBe(false);
		expect(isSentence('sammanvägning')).toBe(false);
		expect(isSentence('  enligt ny plan ')).toBe(true);
		expect(isSentence(null)).toBe(false);
	});
});
