import { expect, it } from 'vitest';
import { mergedWith } from './earlier-merge.ts';
import { sampleEarlier, sampleEarlierArea } from './sample-earlier.ts';

const area = (title: string | null, text: string | null) => {
	const { questions, ...rest } = sampleEarlierArea(1, 70);
	return sampleEarlier({
		areas: [{ ...rest, title, questions: questions.map((one) => ({ ...one, text })) }]
	});
};

it('[OLD-42] an area’s name and a question’s wording are kept as they are, and only added where they lack', () => {
	const [stored, brought] = [area('Ett namn', 'En fråga?'), area('Ett annat', 'En annan?')];
	expect(mergedWith(stored, brought)).toEqual({ report: stored, differences: [] });
	expect(mergedWith(area(null, null), brought)).toEqual({ report: brought, differences: [] });
});
