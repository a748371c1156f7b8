import { expect, it } from 'vitest';
import type { Landing } from './anchor.ts';
import { inTextOrder } from './landing-order.ts';

const words = (section: 'general' | 'strengths', start: number): Landing => ({
	...{ on: 'words', area: 1, section, start },
	end: start + 5
});

it('[COM-17] comments stand in the order of the text; what lost its words stands last in its section', () => {
	const landings: Readonly<Record<string, Landing>> = {
		strengths: words('strengths', 0),
		lost: { on: 'orphan', area: 1, section: 'general' },
		late: words('general', 40),
		early: words('general', 3),
		whole: { on: 'section', area: 1, section: 'general' },
		ten: { on: 'question', area: 1, question: '1.10' },
		two: { on: 'question', area: 1, question: '1.2' },
		area: { on: 'area', area: 1 },
		lostToo: { on: 'orphan', area: 1, section: 'general' },
		before: { on: 'area', area: 1 }
	};
	const comments = Object.entries(landings).map(([id, landing], index) => ({
		id,
		landing,
		at: id === 'before' ? -1 : index
	}));
	expect(inTextOrder(comments).map(({ id }) => id)).toEqual([
		...['before', 'area', 'two', 'ten', 'whole', 'early', 'late', 'lost', 'lostToo', 'strengths']
	]);
});
