import { stringify } from 'devalue';
import { describe, expect, it } from 'vitest';
import { sampleEvaluation } from '../domain/sample-evaluation.ts';
import { readFacts } from './facts-reading.ts';
import type { TeamFacts } from './team-facts.ts';

const facts: TeamFacts = {
	me: 'anna',
	evaluation: sampleEvaluation(),
	rooms: { evaluation: 'evaluation/sample@1', sheet: null },
	progress: { areas: [], scoredBy: {} },
	lastAct: 7,
	countdown: null,
	fictional: false
};
const answering = (status: number, text = '') => (async () => new Response(text, { status })) as typeof fetch;

describe('reading the facts again', () => {
	it('[LIV-17] gives them as they were told, maps and sets included', async () => {
		expect(await readFacts('sample', answering(200, stringify(facts)))).toEqual({ kind: 'read', facts });
	});

	it.each([500, 502, 503])('[LIV-17] takes %i for no answer', async (status) => {
		expect(await readFacts('sample', answering(status))).toEqual({ kind: 'no-answer' });
	});

	it.each([401, 403, 404])('[LIV-17] lets the page find out what %i means', async (status) => {
		expect(await readFacts('sample', answering(status))).toEqual({ kind: 'turned-away' });
	});

	it('[LIV-17] takes a lost line, or half an answer, for no answer', async () => {
		const lost = (async () => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
		expect(await readFacts('sample', lost)).toEqual({ kind: 'no-answer' });
		expect(await readFacts('sample', answering(200, '[{"me":1'))).toEqual({ kind: 'no-answer' });
	});
});
