import { describe, expect, it } from 'vitest';
import { seedEditions } from '../../../../server/seed/editions.ts';
import { areas2014, scores2017 } from '../../../../server/seed/helsingborg.ts';
import { wordsFor } from '../../words/words.ts';
import { sampleReport } from '../sample-report.ts';
import { profileOf } from './profile-of.ts';
import { sampleComparison, sampleEarlier } from './sample-beside.ts';
import { distributionSentence, profileInWords, profileSentence } from './sentences.ts';

const edition = seedEditions.find(({ id }) => id === 'se-2016');
if (edition === undefined) throw new Error('no edition');
const report = sampleReport(edition, scores2017, {
	comparison: sampleComparison,
	earlier: sampleEarlier(areas2014)
});
const [sv, nb, en] = [wordsFor('sv'), wordsFor('nb'), wordsFor('en')];
const [second, seventh] = ['Brukarfokus, tillgänglighet och bemötande', 'Ständiga förbättringar'];

describe('[REP-36] the profile in a sentence', () => {
	it('says highest, lowest, and how many are above the mean and the earlier evaluation', () => {
		expect(profileSentence(report, sv)).toBe(
			`Högst är område 2, ${second} (92 poäng) och lägst område 7, ${seventh} (69 poäng). ` +
				'Mot medelvärdet ligger 6 områden över, 1 lika och 1 under. Mot 2014 ligger 6 områden över, 1 lika och 1 under.'
		);
		expect(profileSentence(report, nb)).toBe(
			`Høyest er område 2, ${second} (92 poeng) og lavest område 7, ${seventh} (69 poeng). ` +
				'Mot gjennomsnittet ligger 6 områder over, 1 likt og 1 under. Mot 2014 ligger 6 områder over, 1 likt og 1 under.'
		);
		expect(profileSentence(report, en)).toBe(
			`Highest is area 2 (92 points), lowest area 7 (69 points). ` +
				'Against the mean, 6 areas are above, 1 level and 1 below. Against 2014, 6 areas are above, 1 level and 1 below.'
		);
	});

	it('names all that are alike, tells what has no sum, and says nothing of what isn’t there', () => {
		const open = new Map([...scores2017].filter(([id]) => !id.startsWith('1.') && !id.startsWith('2.')));
		const sentence = profileSentence(sampleReport(edition, open), sv);
		expect(sentence).toContain('2 områden har ingen summa än.');
		expect(sentence).not.toMatch(/medelvärdet|Mot/);
		expect(profileSentence(sampleReport(edition, new Map()), sv)).toBe('Inget område har en summa än.');
		const rows = profileOf(report, sv).rows.slice(0, 3);
		const level = { ...profileOf(report, sv), rows: rows.map((row) => ({ ...row, points: 50, mean: null })) };
		expect(profileInWords({ ...level, earlierYear: null }, sv)).toMatch(
			/^Alla områden ligger lika: områdena 1, 2 och 3 \(50 poäng\)\.$/
		);
	});

	it('tells where the panel’s range is widest', () => {
		const profile = profileOf(sampleReport(edition, scores2017), sv);
		const rows = profile.rows.map((row) => ({ ...row, interval: { lowest: 60, highest: 60 + row.number } }));
		expect(profileInWords({ ...profile, rows }, sv)).toContain(
			'Störst är panelens spann i område 8, Kommunen som samhällsbyggare: 60–68.'
		);
	});
});

describe('[REP-36] the distribution in a sentence', () => {
	it('says the place and how many are above, level and below', () => {
		expect(distributionSentence(report, sv)).toBe(
			'Helsingborg har 668 av 800 poäng, plats 5 av 41. Av 40 andra resultat 2016–2017 är 4 högre, 0 lika och 36 lägre. ' +
				'De andra går från 420 till 693 poäng och har medelvärdet 566.'
		);
		expect(distributionSentence(report, nb)).toMatch(/plass 5 av 41\. .* 4 høyere, 0 like og 36 lavere\./);
		expect(distributionSentence(report, en)).toMatch(
			/place 5 of 41\. .* 4 are higher, 0 level and 36 lower\./
		);
	});

	it('is not there without a comparison, and tells that there is no total', () => {
		expect(distributionSentence(sampleReport(edition, scores2017), sv)).toBeNull();
		const open = sampleReport(edition, new Map(), { comparison: sampleComparison });
		expect(distributionSentence(open, sv)).toMatch(/^Helsingborg har ingen total än/);
	});
});
