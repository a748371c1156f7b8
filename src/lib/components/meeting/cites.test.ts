import { expect, it } from 'vitest';
import { sampleCard } from '../../domain/sample-evidence.ts';
import type { QuestionReading } from '../workspace/question-reading.ts';
import { citesOf } from './cites.ts';

const budget = sampleCard('document', [], { title: 'Budget 2026' });
const score = (x: number | null, rationale: string) => ({ x, rationale, confidence: null });
const view = {
	scores: new Map([
		['anna', score(900, 'Se Budget 2026.')],
		['bo', score(800, 'Jag tror det.')],
		['cia', score(null, 'Budget 2026')]
	])
} as unknown as QuestionReading['view'];

it('[MEE-25] tells what each motive of a score names', () => {
	expect(citesOf({ sealed: false, view }, [budget])).toEqual(
		new Map([
			['anna', [budget]],
			['bo', []]
		])
	);
});

it('[MEE-25] tells of nobody’s while the question is sealed', () => {
	expect(citesOf({ sealed: true, view }, [budget]).size).toBe(0);
});
