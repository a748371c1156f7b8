import { describe, expect, it } from 'vitest';
import type { Evidence } from '$lib/domain/evidence.ts';
import { sampleEvaluation } from '$lib/domain/sample-evaluation.ts';
import { sv } from '$lib/words/sv.ts';
import { choicesFound, choicesOf, describeMark, type Tied } from './reference-choices.ts';

const [area] = sampleEvaluation({}).edition.areas;
if (area === undefined) throw new Error('no area');
const card = (id: string, title: string, question?: string): Evidence => ({
	...{ id, kind: 'document', title, text: '', address: null, seen: null, file: null, interview: null },
	links: question === undefined ? [] : [{ question, stage: null, page: null, paragraph: null, quote: null }],
	by: 'anna',
	at: 1
});
const cards = [card('a', 'Årsredovisning'), card('b', 'Budget 2026 med plan för fyra år', '1.2')];
const tied: Tied = { area, questions: area.questions, cards, words: sv };

describe('what words can be tied to', () => {
	it('[REF-10] is the area’s questions, then cards, those of the area first', () => {
		expect(choicesOf(tied).map(({ target }) => target)).toEqual([
			...area.questions.map(({ id }) => `question/${id}`),
			'evidence/b',
			'evidence/a'
		]);
	});

	it('[REF-10] is found by parts of words, in any order and case', () => {
		const found = (typed: string) => choicesFound(choicesOf(tied), typed).shown.map(({ target }) => target);
		expect(found('PLAN budget')).toEqual(['evidence/b']);
		expect(found('års')).toEqual(['evidence/a']);
		expect(found(' 1.2')).toEqual(['question/1.2']);
		expect(found('finns inte')).toEqual([]);
		const many = Array.from({ length: 70 }, (_, at) => card(`c${at}`, `Protokoll ${at}`));
		expect(choicesFound(choicesOf({ ...tied, cards: many }), 'protokoll')).toMatchObject({ more: 10 });
	});

	it('[REF-12] says what a mark stands for, and of what is gone that it is', () => {
		expect(describeMark('question/1.2', tied)).toMatchObject({ short: '1.2', look: 'question' });
		expect(describeMark('evidence/b', tied)).toMatchObject({
			short: 'Budget 2026 med plan fö…',
			said: 'Bygger på underlaget Budget 2026 med plan för fyra år'
		});
		expect(describeMark('good-example', tied)).toMatchObject({ short: '★', said: 'Gott exempel' });
		for (const gone of ['evidence/x', 'question/9.9', 'nonsense', ''])
			expect(describeMark(gone, tied).look).toBe('gone');
		expect(describeMark('evidence/x', { ...tied, cards: null }).look).toBe('evidence');
	});
});
