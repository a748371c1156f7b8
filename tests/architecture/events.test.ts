import { describe, expect, it } from 'vitest';
import { eventLine } from '../../src/lib/components/control-room/event-line.ts';
import { languages, wordsFor } from '../../src/lib/words/words.ts';
import { code, isTest } from './sources.ts';

/** The acts that the log holds: what is logged by name, in either branch of a choice. */
const logged = code
	.filter(({ path }) => path.startsWith('server/') && !isTest(path))
	.flatMap(({ text }) => [...text.matchAll(/\blog\(([^{;]*?)[,)]/g), ...text.matchAll(/\bact: ('[^']+')/g)])
	.flatMap(([, name = '']) => [...name.matchAll(/'([a-z-]+)'/g)].map(([, act = '']) => act));
const acts = [...new Set(logged)].toSorted();

const event = {
	...{ seq: 1, at: 1_000_000, who: 'Bo', area: 5, questions: ['5.2'], round: 2, early: false },
	...({ outcome: null, reason: null, phase: 'scoring', whom: 'Cia', roles: ['evaluator'] } as const)
};

describe('the log’s acts', () => {
	it('are found', () => {
		expect(acts.length).toBeGreaterThan(40);
		expect(acts).toEqual(expect.arrayContaining(['agree', 'not-read-through', 'create-evaluation', 'lock']));
	});

	it.each(languages)('[CTR-8] each has a sentence of its own in %s', (language) => {
		const words = wordsFor(language);
		const lines = acts.map((act) => eventLine({ ...event, act }, words));
		expect(acts.filter((_, index) => lines[index] === words.events.other('Bo'))).toEqual([]);
		expect(new Set(lines).size).toBe(acts.length);
		for (const line of lines) {
			expect(line).toMatch(/\S\.$/);
			expect(line).not.toMatch(/undefined|null/);
		}
	});
});
