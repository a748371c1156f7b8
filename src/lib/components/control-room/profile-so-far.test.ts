import { describe, expect, it } from 'vitest';
import * as sample from '../../domain/sample-evaluation.ts';
import { drawProfile } from '../../report/charts/profile.ts';
import { wordsFor } from '../../words/words.ts';
import { profileSoFar } from './profile-so-far.ts';
import { sampleReading } from './sample-reading.ts';

const words = wordsFor('sv');
const handedIn = sample.handedIn(['anna', 'bo', 'cia']);
const { evaluation, areas } = sampleReading(
	{
		maxima: [[10, 20], [30]],
		areas: { 1: sample.openedArea },
		questions: { '1.1': { handedIn }, '1.2': { handedIn }, '2.1': { handedIn } }
	},
	{
		live: { '1.1': { anna: 800, bo: 850, cia: 900 }, '2.1': { anna: 3000, bo: 3000, cia: 3000 } },
		sheet: { '2.1': 2900 }
	}
);

describe('the profile so far', () => {
	it('[CTR-10] has the panel’s lowest and highest of what is not agreed yet', () => {
		const [opened] = profileSoFar(evaluation, areas, new Map([[1, 12]]), 2014, words).rows;
		expect(opened).toMatchObject({ points: 9, interval: { lowest: 8, highest: 9 }, earlier: 12 });
	});

	it('[CTR-4] a sealed area is in nothing, whatever is known of it', () => {
		const profile = profileSoFar(evaluation, areas, new Map([[2, 12]]), 2014, words);
		expect(profile.rows[1]).toMatchObject({ points: null, interval: null, without: 'förseglat' });
		expect(drawProfile(profile, words, { id: 'p' })).not.toMatch(/>(29|30|12)</);
	});
});
