import { describe, expect, it } from 'vitest';
import { sampleEdition } from './sample-evaluation.ts';
import { comparedWith } from './comparison.ts';

const edition = sampleEdition([[10, 20], [30]]);
const earlier = {
	year: 2014,
	edition: 'older',
	total: 50,
	areas: new Map([
		[1, 20],
		[7, 25]
	])
};

describe('an earlier result', () => {
	it('[CTR-7] of the same edition is compared area by area', () => {
		const same = comparedWith(edition, { ...earlier, edition: edition.id });
		expect(same).toEqual({ areas: earlier.areas, note: null, comparable: true });
	});

	it('[CTR-7] of another edition is not compared', () => {
		expect(comparedWith(edition, earlier)).toEqual({ areas: new Map(), note: null, comparable: false });
	});

	it('[CTR-7] of a declared edition is compared where areas match, with the owner’s note', () => {
		const declared = {
			edition: 'older',
			areas: new Map([
				[2, 7],
				[1, 8]
			]),
			note: 'Svårare.'
		};
		expect(comparedWith({ ...edition, comparable: [declared] }, earlier)).toEqual({
			areas: new Map([[2, 25]]),
			note: 'Svårare.',
			comparable: true
		});
	});
});
