import { describe, expect, it } from 'vitest';
import { addsUp, printResult } from '../../src/lib/domain/result.ts';
import { seedEdition } from './editions.ts';
import { areas2014, printed2017, scores2017, total2014 } from './helsingborg.ts';

const edition = seedEdition('se-2016');
if (edition === undefined) throw new Error('se-2016 is missing');
const result = printResult(edition, scores2017);

describe('Helsingborg 2017, as printed', () => {
	it.each([...printed2017.questions])('[SCO-8] question %s', (id, row) => {
		expect(result.questions.get(id)).toEqual(row);
	});

	it.each([...printed2017.areas])('[SCO-9] area %d', (number, row) => {
		expect(result.areas.get(number)).toEqual(row);
	});

	it('[SCO-10] prints 45 questions, 8 areas and 668', () => {
		expect([result.questions.size, result.areas.size, result.total]).toEqual([45, 8, 668]);
	});

	it('[SCO-11] adds up on screen in one area of eight', () => {
		const adding = edition.areas.filter((area) => {
			const ids = area.questions.map(({ id }) => printed2017.questions.get(id)?.achieved ?? 0);
			return ids.reduce((sum, points) => sum + points, 0) === printed2017.areas.get(area.number)?.achieved;
		});
		expect(adding).toHaveLength(1);
		expect(edition.areas.filter((area) => addsUp(area, scores2017))).toEqual(adding);
	});
});

describe('Helsingborg 2014', () => {
	it('[SCO-10] totals its printed areas', () => {
		expect([...areas2014.values()].reduce((sum, points) => sum + points, 0)).toBe(total2014);
	});
});
